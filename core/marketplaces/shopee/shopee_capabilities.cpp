#include "core/marketplaces/shopee/shopee_capabilities.h"

#include "core/marketplaces/shopee/send_outcome.h"

namespace inquiry::shopee {
namespace {

constexpr std::size_t kLargestPicture = 2U * 1024U * 1024U;

ChannelCapabilities chat(bool isGranted) {
  ChannelCapabilities channel;
  channel.kind = ThreadKind::OrderMessage;
  channel.canRead = channel.canSend = channel.canMarkRead = channel.canLoadFiles = isGranted;
  // Developer guide 34: no answers of robots, no proactive news of orders, and none of it disguised as a person's.
  channel.automaticAnswersAllowed = false;
  channel.maxText = kTextLength;
  channel.unit = TextUnit::CodePoints;
  channel.maxAttachments = 1;
  channel.maxAttachmentBytes = kLargestPicture;
  channel.attachmentTypes = {"image/jpeg", "image/png", "image/gif"};
  channel.source = "Shopee Open Platform: sellerchat (its pages are closed without the grant; limits as observed)";
  channel.sourceDate = "2026-08-18";
  return channel;
}

ChannelCapabilities returns() {
  ChannelCapabilities channel;
  channel.kind = ThreadKind::Case;
  channel.canRead = true;
  channel.source = "Shopee Open Platform: returns (fixed answers, no free text)";
  channel.sourceDate = "2026-08-18";
  return channel;
}

}  // namespace

Capabilities capabilitiesOf(bool hasChat) {
  Capabilities all;
  all.channels = {chat(hasChat), returns()};
  all.readsCases = true;
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::seconds(120);
  all.pollInterval = std::chrono::seconds(45);
  all.sweepInterval = std::chrono::hours(6);
  // Elapsed hours, weekends included; automatic answers do not count.
  all.answerWithin = std::chrono::hours(12);
  all.answerWithinSource = "Shopee chat response rate: answered by a person within 12 hours";
  return all;
}

}  // namespace inquiry::shopee
