#include "core/marketplaces/shopee/send_outcome.h"

#include "core/domain/utf8.h"

namespace inquiry::shopee {
namespace {

using Outcome = SendResult::Outcome;

Outcome outcomeOf(const Error& error, Stage stage) {
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised: return Outcome::NotSent;  // refused by its signature or token: not processed
    case ErrorKind::Refused:
    case ErrorKind::MissingGrant:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput: return Outcome::Refused;
    default: return stage == Stage::Before ? Outcome::NotSent : Outcome::Unknown;
  }
}

}  // namespace

SendResult failedSend(const Error& error, Stage stage) {
  SendResult result;
  result.outcome = outcomeOf(error, stage);
  result.delivery = Delivery::None;
  result.error = error;
  return result;
}

SendResult refusedSend(std::string code, std::string text) { return failedSend({ErrorKind::Refused, std::move(code), std::move(text), {}}, Stage::Before); }

SendResult sentMessage(const Json& response) {
  SendResult result;
  result.remoteId = idOf(response, "message_id");
  if (!result.remoteId.empty()) {
    result.outcome = Outcome::Accepted;
    return result;
  }
  result.outcome = Outcome::Unknown;
  result.error = Error{ErrorKind::Ambiguous, "shopee.no-id", "Shopee took the message without naming it; the desk looks into the conversation.", {}};
  return result;
}

std::optional<SendResult> refusedText(const Outgoing& outgoing) {
  const bool isEmpty = utf8::trimmed(outgoing.text).empty();
  if (isEmpty && outgoing.attachments.empty()) return refusedSend("shopee.empty", "The text is empty; write something first.");
  const std::size_t length = utf8::length(outgoing.text);
  if (length <= kTextLength) return {};
  return refusedSend("shopee.too-long", "The text has " + std::to_string(length) + " characters; shorten it to " + std::to_string(kTextLength) + ".");
}

std::string comparableText(std::string_view text) {
  const std::string whole = utf8::repaired(text);
  std::string collapsed;
  bool isBehindSpace = true;
  for (std::size_t at = 0; at < whole.size();) {
    const char32_t c = utf8::next(whole, at);
    const bool isSpace = c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u200B' || c == U'\u3000';
    if (!isSpace) utf8::append(collapsed, c);
    if (isSpace && !isBehindSpace) collapsed += ' ';
    isBehindSpace = isSpace;
  }
  while (!collapsed.empty() && collapsed.back() == ' ') collapsed.pop_back();
  return collapsed;
}

}  // namespace inquiry::shopee
