#include "core/marketplaces/mercado_libre/question_mapper.h"

#include <array>

#include "core/marketplaces/mercado_libre/plain_text.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

struct StatusRule {
  std::string_view status;
  std::optional<bool> closed;
  bool blocked;
};

// "Gestiona preguntas y respuestas". Anything else: sending is off and the word is shown.
constexpr std::array kStatus{
    StatusRule{"UNANSWERED", false, false}, StatusRule{"ANSWERED", true, true}, StatusRule{"CLOSED_UNANSWERED", true, true},
    StatusRule{"UNDER_REVIEW", {}, true},   StatusRule{"BANNED", true, true},   StatusRule{"DELETED", true, true},
    StatusRule{"DISABLED", true, true},
};

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  return text;
}

StatusRule ruleFor(const std::string& status) {
  for (const StatusRule& rule : kStatus)
    if (rule.status == status) return rule;
  return {status, {}, true};
}

// The platform translates for cross-border sellers; its translation stands below what the buyer wrote.
std::string withTranslation(const Json& object) {
  const std::string text = plainText(textOf(object, "text"));
  const std::string translated = plainText(textOf(object, "text_translated"));
  return translated.empty() || translated == text ? text : text + "\n\n(Mercado Libre: " + translated + ")";
}

InboundMessage asked(const Json& question, const QuestionReading& reading, const std::string& status) {
  InboundMessage row;
  row.threadRemoteId = reading.thread.remoteId;
  row.message.remoteId = questionMessage(reading.id);
  row.message.sentAt = reading.askedAt;
  row.message.text = withTranslation(question);
  if (status == "BANNED" || status == "UNDER_REVIEW") {
    row.message.delivery = Delivery::Moderated;
    row.message.moderation = status;
  }
  row.message.deleted = status == "DELETED";
  row.rawPayload = question.dump(-1, ' ', false, Json::error_handler_t::replace);
  return row;
}

InboundMessage answered(const Json& answer, const QuestionReading& reading) {
  InboundMessage row;
  row.threadRemoteId = reading.thread.remoteId;
  row.message.remoteId = answerMessage(reading.id);
  row.message.direction = Direction::Out;
  row.message.author = Author::External;
  row.message.sentAt = instantOf(answer, "date_created").value_or(reading.askedAt);
  row.message.text = plainText(textOf(answer, "text"));
  row.message.delivery = Delivery::Confirmed;
  const std::string status = upper(textOf(answer, "status"));
  if (!status.empty() && status != "ACTIVE") {
    row.message.delivery = Delivery::Moderated;
    row.message.moderation = status;
  }
  row.rawPayload = answer.dump(-1, ' ', false, Json::error_handler_t::replace);
  return row;
}

}  // namespace

Result<QuestionReading> mapQuestion(const Json& question) {
  QuestionReading reading;
  reading.id = idOf(question, "id");
  const auto askedAt = instantOf(question, "date_created");
  if (reading.id.empty() || !askedAt) {
    return fail(ErrorKind::Malformed, "mercado-libre.question", "A question without " +
                    std::string(reading.id.empty() ? "questions[].id" : "questions[].date_created") +
                    " was set aside; look at it on Mercado Libre.");
  }
  reading.askedAt = *askedAt;
  reading.itemId = textOf(question, "item_id");
  const std::string status = upper(textOf(question, "status"));
  const StatusRule rule = ruleFor(status);
  const bool onHold = flagOf(question, "hold");

  InboundThread& thread = reading.thread;
  thread.remoteId = questionThread(reading.id);
  thread.kind = ThreadKind::Question;
  thread.buyerKey = idOf(fieldOf(question, "from"), "id");
  if (thread.buyerKey.empty()) thread.buyerKey = idOf(question, "buyer_id");
  thread.buyerName = textOf(fieldOf(question, "from"), "nickname");
  thread.itemRemoteId = reading.itemId;
  thread.createdAt = reading.askedAt;
  thread.closedRemotely = rule.closed;
  thread.sendBlocked = rule.blocked || onHold;
  if (*thread.sendBlocked) thread.sendBlockedReason = rule.blocked ? status : "HOLD";

  reading.messages.push_back(asked(question, reading, status));
  const Json& answer = fieldOf(question, "answer");
  if (answer.is_object() && !answer.empty()) {
    reading.isAnswered = true;
    reading.messages.push_back(answered(answer, reading));
  }
  return reading;
}

}  // namespace inquiry::mercado_libre
