#include "core/marketplaces/ebay/ebay_sending.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/marketplaces/ebay/ebay_capabilities.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
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

// What eBay would refuse anyway is refused before the call.
std::optional<SendResult> refusedBefore(const Outgoing& outgoing) {
  if (outgoing.kind == OutgoingKind::FirstContact || outgoing.threadRemoteId.empty())
    return refused("ebay.no-conversation", "On eBay this desk answers inside conversations. Start the conversation on eBay.");
  if (!outgoing.attachments.empty())
    return refused("ebay.attachments", "Attachments cannot be sent to eBay from here. Remove them, or answer on eBay.");
  if (utf8::trimmed(outgoing.text).empty()) return refused("ebay.empty", "There is nothing to send. Write a text.");
  if (utf8::utf16Length(outgoing.text) > kMaxText)
    return refused("ebay.too-long", "The message is longer than eBay's 2000 characters. Shorten it and send again.");
  return std::nullopt;
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

SendResult sendReply(ApiSession& session, const Endpoints& endpoints, const Outgoing& outgoing, std::stop_token stop) {
  if (auto early = refusedBefore(outgoing)) return *early;
  const auto answer = sendMessage(session, endpoints, outgoing.threadRemoteId, outgoing.text, stop);
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
