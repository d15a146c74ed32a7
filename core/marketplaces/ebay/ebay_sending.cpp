#include "core/marketplaces/ebay/ebay_sending.h"

#include <algorithm>

#include "core/domain/crash_point.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/ebay/ebay_capabilities.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_media_api.h"
#include "core/marketplaces/ebay/ebay_message_api.h"
#include "core/marketplaces/ebay/ebay_text.h"

namespace inquiry::ebay {
namespace {

constexpr std::size_t kMaxText = 2000;

SendResult result(SendResult::Outcome outcome, Error error) {
  SendResult sent;
  sent.outcome = outcome;
  sent.error = std::move(error);
  return sent;
}

SendResult refused(std::string code, std::string text) {
  return result(SendResult::Outcome::Refused, Error{ErrorKind::Refused, std::move(code), std::move(text), {}});
}

std::optional<SendResult> refusedFile(const std::vector<OutgoingAttachment>& files) {
  static const Capabilities known = capabilities();
  const ChannelCapabilities& channel = *known.channel(ThreadKind::OrderMessage);
  if (files.size() > channel.maxAttachments) return refused("ebay.too-many-attachments", "eBay takes five pictures a message. Remove some and send again.");
  for (const OutgoingAttachment& file : files) {
    if (std::find(channel.attachmentTypes.begin(), channel.attachmentTypes.end(), file.type) == channel.attachmentTypes.end())
      return refused("ebay.attachment-type", "eBay has a place for pictures only. Send other files on eBay's own page.");
    if (file.size > static_cast<std::int64_t>(channel.maxAttachmentBytes))
      return refused("ebay.attachment-size", "A picture is larger than the 12 MB eBay takes. Make it smaller and attach it again.");
  }
  return std::nullopt;
}

// What eBay would refuse anyway is refused before the call.
std::optional<SendResult> refusedBefore(const Outgoing& outgoing) {
  if (outgoing.kind == OutgoingKind::FirstContact || outgoing.threadRemoteId.empty())
    return refused("ebay.no-conversation", "On eBay this desk answers inside conversations. Start the conversation on eBay.");
  // Without a text an answer whose reply was lost could not be told from any other.
  if (utf8::trimmed(outgoing.text).empty()) return refused("ebay.empty", "There is nothing to send. Write a text.");
  if (utf8::utf16Length(outgoing.text) > kMaxText)
    return refused("ebay.too-long", "The message is longer than eBay's 2000 characters. Shorten it and send again.");
  return refusedFile(outgoing.attachments);
}

// What a failed upload means: the message has not left, so it is refused for good or simply waits. Never Unknown.
SendResult failedUpload(Error error) {
  switch (error.kind) {
    case ErrorKind::MissingGrant:
      return refused("ebay.picture-scope",
                     "eBay does not let this desk upload pictures. Sign the store in to eBay again and agree to everything it asks for, or send without pictures.");
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
      error.kind = ErrorKind::Refused;
      return result(SendResult::Outcome::Refused, std::move(error));
    // The picture service is another one than the messages': only this answer waits for it.
    case ErrorKind::Ambiguous:
    case ErrorKind::PlatformDown:
    case ErrorKind::Malformed:
      return result(SendResult::Outcome::NotSent,
                    Error{ErrorKind::Malformed, "ebay.picture-service", "eBay's picture service gives no usable answer. The answer waits and is tried again.", {}});
    default:
      return result(SendResult::Outcome::NotSent, std::move(error));
  }
}

// The pictures' addresses, or why the answer did not go.
tl::expected<std::vector<MessagePicture>, SendResult> uploaded(const SendingParts& parts, const Outgoing& outgoing, const std::stop_token& stop) {
  if (const auto sound = requireSound(outgoing.attachments, parts.files); !sound) return tl::unexpected(failedUpload(sound.error()));
  std::vector<MessagePicture> pictures;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = parts.files->read(file);
    if (!bytes) return tl::unexpected(failedUpload(asRefusal(bytes.error())));
    const auto answer = createImageFromFile(parts.session, parts.endpoints, {file.name, file.type, std::move(*bytes)}, stop);
    if (!answer) return tl::unexpected(failedUpload(answer.error()));
    auto url = imageUrl(answer->body);
    if (!url) return tl::unexpected(failedUpload(url.error()));
    pictures.push_back({file.name, std::move(*url)});
    INQUIRY_CRASH_POINT("ebay.picture.uploaded");
  }
  return pictures;
}

}  // namespace

SendResult classified(const Error& error) {
  // Whatever the grant had to say was said before the message, or after a 401 that proves it was not processed.
  if (error.code.starts_with("oauth.") || error.code == "api.cancelled" || error.code == "http.cancelled")
    return result(SendResult::Outcome::NotSent, error);
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised:
    case ErrorKind::MissingGrant:
    case ErrorKind::Locked:
    case ErrorKind::Storage:  // the grant could not be read or saved: the call was never made
      return result(SendResult::Outcome::NotSent, error);
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
      return result(SendResult::Outcome::Refused, error);
    default:
      return result(SendResult::Outcome::Unknown, error);
  }
}

SendResult sendReply(const SendingParts& parts, const Outgoing& outgoing, std::stop_token stop) {
  if (auto early = refusedBefore(outgoing)) return *early;
  auto pictures = uploaded(parts, outgoing, stop);
  if (!pictures) return std::move(pictures.error());
  const auto answer = sendMessage(parts.session, parts.endpoints, {outgoing.threadRemoteId, outgoing.text, std::move(*pictures)}, stop);
  if (!answer) return classified(answer.error());
  const auto sent = sentMessage(answer->body);
  if (!sent || sent->id.empty())
    return result(SendResult::Outcome::Unknown,
                  Error{ErrorKind::Ambiguous, "ebay.no-message-id",
                        "eBay took the message but did not name it. The conversation is read to find out.", {}});
  SendResult accepted;
  accepted.outcome = SendResult::Outcome::Accepted;
  accepted.remoteId = sent->id;
  accepted.delivery = Delivery::Sent;
  return accepted;
}

ReconcileResult findSent(const std::vector<InboundMessage>& messages, const Outgoing& outgoing, const std::vector<std::string>& claimed) {
  const std::string wanted = comparable(outgoing.text);
  const auto isIn = [](const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
  const InboundMessage* found = nullptr;
  for (const InboundMessage& candidate : messages) {
    const Message& message = candidate.message;
    if (message.direction != Direction::Out || comparable(message.text) != wanted) continue;
    if (isIn(outgoing.baseline, message.remoteId) || isIn(claimed, message.remoteId)) continue;
    // Of several that fit the oldest is ours: the others belong to sends that came later.
    if (!found || message.sentAt < found->message.sentAt) found = &candidate;
  }
  if (!found) return {ReconcileResult::Outcome::NotFound, "", {}};
  return {ReconcileResult::Outcome::Found, found->message.remoteId, {}};
}

}  // namespace inquiry::ebay
