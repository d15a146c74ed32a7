#include "core/marketplaces/yahoo_shopping/yahoo_shopping_capabilities.h"

namespace inquiry::yahoo_shopping {
namespace {

ChannelCapabilities channel(ThreadKind kind) {
  ChannelCapabilities can;
  can.kind = kind;
  can.canRead = can.canSend = can.canMarkRead = can.canClose = can.canLoadFiles = true;
  // A new conversation is begun from an order as an action of the platform, never from an empty thread.
  can.canFirstContact = false;
  can.automaticAnswersAllowed = true;
  can.maxText = kMaxText;
  can.maxAttachments = kMaxFiles;
  can.maxAttachmentBytes = kMaxFileBytes;
  can.attachmentTypes = {"image/jpeg", "image/png", "image/gif", "application/pdf"};
  can.source = "Yahoo! Developer Network: externalTalkAdd, externalTalkFileAdd";
  can.sourceDate = "2026-08";
  return can;
}

}  // namespace

Capabilities capabilities() {
  Capabilities all;
  all.channels = {channel(ThreadKind::Question), channel(ThreadKind::OrderMessage)};
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::seconds(120);
  // Three calls a turn at the least, one a second and 50,000 a day for everything the application does.
  all.pollInterval = std::chrono::seconds(90);
  all.sweepInterval = std::chrono::hours(6);
  all.answerWithin = std::chrono::hours(12);
  all.answerWithinSource = "Store performance of Yahoo! Shopping: an average answer within 12 hours counts as best, 48 hours as worst";
  return all;
}

}  // namespace inquiry::yahoo_shopping
