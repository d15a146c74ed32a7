#include "core/marketplaces/ebay/ebay_capabilities.h"

namespace inquiry::ebay {
namespace {

ChannelCapabilities memberChannel(ThreadKind kind) {
  ChannelCapabilities channel;
  channel.kind = kind;
  channel.canRead = channel.canSend = channel.canMarkRead = channel.canLoadFiles = true;
  // Nothing in eBay's message rules forbids an automatic answer; what they forbid is content (contact details, outside deals).
  channel.automaticAnswersAllowed = true;
  channel.maxText = 2000;
  // eBay does not say whether it counts code points or UTF-16 units; the stricter reading is never refused.
  channel.unit = TextUnit::Utf16;
  channel.charset = Charset::Unicode;
  // Five files a message. eBay wants them at an https address and hosts pictures only (formats of createImageFromFile), up to the
  // 12 MB of its picture requirements; for PDF, DOC and TXT there is no place to put them.
  channel.maxAttachments = 5;
  channel.maxAttachmentBytes = 12U << 20U;
  channel.attachmentTypes = {"image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/avif", "image/bmp", "image/tiff"};
  channel.source = "https://developer.ebay.com/api-docs/commerce/message/resources/conversation/methods/sendMessage";
  channel.sourceDate = "2025-11-03";
  return channel;
}

ChannelCapabilities noticeChannel() {
  ChannelCapabilities channel;
  channel.kind = ThreadKind::Notice;
  channel.canRead = channel.canMarkRead = channel.canLoadFiles = true;
  channel.source = "https://developer.ebay.com/api-docs/commerce/message/resources/conversation/methods/getConversations";
  channel.sourceDate = "2025-11-03";
  return channel;
}

// Its answers go as actions of the case.
ChannelCapabilities caseChannel() {
  ChannelCapabilities channel;
  channel.kind = ThreadKind::Case;
  channel.canRead = channel.canLoadFiles = true;
  channel.source = "https://developer.ebay.com/devzone/post-order/";
  channel.sourceDate = "2026-02-17";
  return channel;
}

}  // namespace

Capabilities capabilities() {
  Capabilities all;
  all.channels = {memberChannel(ThreadKind::Question), memberChannel(ThreadKind::OrderMessage), noticeChannel(), caseChannel()};
  all.readsCases = true;
  // No key that eBay would recognise; but the conversation can be read back and compared.
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::seconds(120);
  all.pollInterval = std::chrono::seconds(90);
  all.sweepInterval = std::chrono::hours(24);
  all.answerWithin = std::chrono::hours(24);
  all.answerWithinSource = "eBay sets no hard limit for member messages; 24 hours is the usual target of sellers";
  return all;
}

}  // namespace inquiry::ebay
