#include "core/marketplaces/yahoo_shopping/send_outcome.h"

#include "core/domain/utf8.h"
#include "core/marketplaces/yahoo_shopping/plain_text.h"
#include "core/marketplaces/yahoo_shopping/remote_ids.h"
#include "core/marketplaces/yahoo_shopping/shop_wire.h"
#include "core/marketplaces/yahoo_shopping/yahoo_shopping_capabilities.h"

namespace inquiry::yahoo_shopping {
namespace {

using Outcome = SendResult::Outcome;

Outcome outcomeOf(const Error& error, Stage stage) {
  // The key was no key: nothing left.
  if (error.code == kUnusableKey) return Outcome::NotSent;
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised: return Outcome::NotSent;  // a 401 proves that it was not processed
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
  result.error = error;
  return result;
}

SendResult refusedSend(std::string code, std::string text) {
  SendResult result;
  result.outcome = Outcome::Refused;
  result.error = Error{ErrorKind::Refused, std::move(code), std::move(text), {}};
  return result;
}

SendResult sentTalk(const Json& answer, const std::string& topicId) {
  SendResult result;
  const std::string id = plainText(textOf(eitherOf(answer, "messageid", "messageId")));
  if (id.empty()) {
    result.outcome = Outcome::Unknown;
    result.error = Error{ErrorKind::Ambiguous, "yahoo.no-id", "Yahoo took the answer without naming it; the desk looks into the question.", {}};
    return result;
  }
  result.outcome = Outcome::Accepted;
  result.remoteId = messageRemoteId(topicId, id);
  return result;
}

std::optional<SendResult> refusedText(const std::string& text) {
  const std::size_t length = utf8::length(plainText(text));
  if (length == 0) return refusedSend("yahoo.empty", "The text is empty; write something first.");
  if (length <= kMaxText) return {};
  return refusedSend("yahoo.too-long", "The text has " + std::to_string(length) + " characters; shorten it to " + std::to_string(kMaxText) + ".");
}

}  // namespace inquiry::yahoo_shopping
