#include "core/marketplaces/mercado_libre/send_outcome.h"

#include "core/domain/utf8.h"
#include "core/marketplaces/mercado_libre/mercado_libre_capabilities.h"
#include "core/marketplaces/mercado_libre/moderation.h"
#include "core/marketplaces/mercado_libre/refusals.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

using Outcome = SendResult::Outcome;

Outcome outcomeOf(const Error& error, Stage stage) {
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised:  // a 401 proves that it was not processed
    case ErrorKind::Conflict: return Outcome::NotSent;  // the lock of another call
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
  // The platform says so itself: it was not stored, and it may be in a moment.
  if (error.code == refusal::kNotYetReadable) result.outcome = Outcome::NotSent;
  result.error = error;
  if (error.code == refusal::kForbidden) {
    result.error->text = "Mercado Libre does not let this account write here; it may answer this shop's buyers itself.";
  }
  return result;
}

SendResult refusedSend(std::string code, std::string text) {
  SendResult result;
  result.outcome = Outcome::Refused;
  result.error = Error{ErrorKind::Refused, std::move(code), std::move(text), {}};
  return result;
}

SendResult sentMessage(const Json& answer) {
  SendResult result;
  result.remoteId = idOf(answer, "id");
  if (result.remoteId.empty()) {
    result.outcome = Outcome::Unknown;
    result.error = Error{ErrorKind::Ambiguous, "mercado-libre.no-id",
                         "Mercado Libre took the message without naming it; the desk looks into the conversation.", {}};
    return result;
  }
  result.outcome = Outcome::Accepted;
  const Moderation moderation = moderationOf(answer);
  if (moderation.heldBack) {
    result.delivery = Delivery::Moderated;
    result.moderation = moderation.reason;
  }
  return result;
}

SendResult sentAnswer(const Json& question, const std::string& questionId) {
  const Json& answer = fieldOf(question, "answer");
  const bool isAnswered = lowerCase(textOf(question, "status")) == "answered" || answer.is_object();
  SendResult result;
  if (!isAnswered) {
    result.outcome = Outcome::Unknown;
    result.error = Error{ErrorKind::Ambiguous, "mercado-libre.no-answer",
                         "Mercado Libre took the answer without showing it; the desk looks at the question.", {}};
    return result;
  }
  result.outcome = Outcome::Accepted;
  result.remoteId = answerMessage(questionId);
  const std::string status = textOf(answer, "status");
  if (!status.empty() && lowerCase(status) != "active") {
    result.delivery = Delivery::Moderated;
    result.moderation = status;
  }
  return result;
}

std::optional<SendResult> refusedText(const std::string& text, std::size_t maxLength) {
  if (utf8::trimmed(text).empty()) return refusedSend("mercado-libre.empty", "The text is empty; write something first.");
  const std::size_t length = utf8::length(text);
  if (length > maxLength) {
    return refusedSend("mercado-libre.too-long", "The text has " + std::to_string(length) + " characters; shorten it to " +
                                                     std::to_string(maxLength) + ".");
  }
  if (!firstRefusedCharacter(text)) return {};
  return refusedSend("mercado-libre.charset",
                     "The text has characters Mercado Libre does not take in messages; write with Latin letters only.");
}

}  // namespace inquiry::mercado_libre
