#include "core/marketplaces/rakuten/rakuten_capabilities.h"

#include "core/marketplaces/rakuten/reply_rules.h"

namespace inquiry::rakuten {
namespace {

ChannelCapabilities channel(ThreadKind kind) {
  ChannelCapabilities channel;
  channel.kind = kind;
  channel.canRead = channel.canSend = channel.canMarkRead = channel.canLoadFiles = true;
  channel.canClose = kind == ThreadKind::OrderMessage;  // completing, through the order's own actions
  channel.canFirstContact = false;                      // no operation opens an inquiry
  // R-Messe has templates and an out-of-office of its own; no rule against automatic replies is documented.
  channel.automaticAnswersAllowed = true;
  channel.maxText = kReplyLength;
  channel.unit = TextUnit::Utf16;
  channel.maxAttachments = 1;
  channel.maxAttachmentBytes = kFileBytes;
  channel.attachmentTypes = {"image/png", "image/jpeg", "image/gif", "application/pdf"};
  channel.source = "Rakuten RMS WEB SERVICE: InquiryManagementAPI, reply.post";
  channel.sourceDate = "2026-11";
  return channel;
}

}  // namespace

Capabilities capabilitiesOfRakuten() {
  Capabilities all;
  all.channels = {channel(ThreadKind::Question), channel(ThreadKind::OrderMessage)};
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::seconds(120);
  all.pollInterval = std::chrono::minutes(3);
  all.sweepInterval = std::chrono::hours(6);
  // No figure of Rakuten's is public; what its shops are advised.
  all.answerWithin = std::chrono::hours(24);
  all.answerWithinSource = "Usual target; Rakuten's response figures stand in RMS only";
  return all;
}

}  // namespace inquiry::rakuten
