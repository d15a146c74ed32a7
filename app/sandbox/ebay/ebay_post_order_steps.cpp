// Post-Order v2: what a seller does in an inquiry, a return, a case or a wish to cancel.
#include <algorithm>

#include "app/sandbox/ebay/ebay_post_sale.h"

namespace inquiry::sandbox::ebay {
namespace {

using Kind = PostSale::Kind;

// Everything a step begins with: the thing itself, still open, and a body that is JSON.
struct Begun {
  PostSale* one = nullptr;
  Json body = Json::object();
  Answer refusal;
};

Begun begun(Visit& visit, Kind kind) {
  Begun begun;
  passDeadlines(visit.shop, visit.now);
  begun.one = postSaleNamed(visit.shop, std::string(word(kind)) + ":" + visit.parts[0]);
  if (begun.one == nullptr) begun.refusal = postOrderError(404, 1610, "There is no such thing.");
  else if (isClosed(*begun.one) && kind != Kind::Case) begun.refusal = postOrderError(400, 1611, "It is closed.");
  if (!visit.call.body.empty()) {
    const auto parsed = jsonObject(visit.call);
    if (!parsed) begun.refusal = postOrderError(400, 1616, "The body is no JSON object.");
    else begun.body = *parsed;
  }
  return begun;
}

std::string contentOf(const Json& body, const char* key) { return body.contains(key) && body[key].is_object() ? textOf(body[key], "content") : std::string(); }

// Takes it: an entry of the history, and one of /_control/sent.
Answer taken(Visit& visit, PostSale& one, const std::string& activity, const std::string& text) {
  const Instant at = visit.stamp();
  addStep(one, activity, "SELLER", text, at);
  visit.shop.note({refOf(one) + "/" + std::to_string(one.steps.size()), refOf(one), activity + (text.empty() ? "" : ": " + text), at});
  return jsonAnswer(200, Json::object());
}

bool offers(const PostSale& one, const std::string& option) { return std::find(one.options.begin(), one.options.end(), option) != one.options.end(); }

Answer notOffered() { return postOrderError(400, 1612, "This is not possible now."); }

std::optional<std::int64_t> centsOf(const Json& amount, const Shop& shop) {
  if (!amount.is_object() || !amount.contains("value") || !amount["value"].is_number() || textOf(amount, "currency") != shop.profile().currency) return {};
  return static_cast<std::int64_t>(amount["value"].get<double>() * 100 + 0.5);
}

Answer decide(Visit& visit, PostSale& one, const Json& body) {
  const std::string decision = textOf(body, "decision"), text = contentOf(body, "comments");
  if (decision == "APPROVE" && offers(one, "SELLER_APPROVE_REQUEST")) {
    one.status = "ITEM_READY_TO_SHIP";
    one.options = {"SELLER_SEND_MESSAGE", "SELLER_ISSUE_REFUND"};
    one.dueAt.reset();
    return taken(visit, one, "SELLER_APPROVE_REQUEST", text);
  }
  if (decision == "DECLINE" && offers(one, "SELLER_DECLINE_REQUEST")) {
    const Answer answer = taken(visit, one, "SELLER_DECLINE_REQUEST", text);
    closePostSale(one, "CLOSED", "RETURN_REJECTED", visit.stamp());
    return answer;
  }
  if (decision == "OFFER_PARTIAL_REFUND" && offers(one, "SELLER_OFFER_PARTIAL_REFUND")) {
    const auto cents = body.contains("partialRefundAmount") ? centsOf(body["partialRefundAmount"], visit.shop) : std::nullopt;
    if (!cents || *cents <= 0 || *cents > one.cents) return postOrderError(400, 1613, "Invalid amount.");
    one.status = "PARTIAL_REFUND_REQUESTED";
    one.options = {"SELLER_SEND_MESSAGE"};
    one.dueAt.reset();
    return taken(visit, one, "SELLER_OFFER_PARTIAL_REFUND", text);
  }
  return notOffered();
}

Answer refundReturn(Visit& visit, PostSale& one, const Json& body) {
  const Json detail = body.value("refundDetail", Json::object());
  const auto cents = detail.contains("totalAmount") ? centsOf(detail["totalAmount"], visit.shop) : std::nullopt;
  if (!cents || *cents <= 0 || *cents > one.cents) return postOrderError(400, 1613, "Invalid amount.");
  const Answer answer = taken(visit, one, "SELLER_ISSUE_REFUND", contentOf(body, "comments"));
  closePostSale(one, "CLOSED", *cents == one.cents ? "REFUNDED" : "LESS_THAN_A_FULL_REFUND_ISSUED", visit.stamp());
  return answer;
}

}  // namespace

Answer inquiryStep(Visit& visit) {
  Begun step = begun(visit, Kind::Inquiry);
  if (step.refusal.status != 200) return step.refusal;
  const std::string text = contentOf(step.body, visit.parts[1] == "send_message" ? "message" : "comments");
  if (visit.parts[1] == "send_message") {
    if (text.empty()) return postOrderError(400, 1617, "A message is needed.");
    return taken(visit, *step.one, "SELLER_SEND_MESSAGE", text);
  }
  if (visit.parts[1] == "escalate") {
    const Answer answer = taken(visit, *step.one, "SELLER_ESCALATE", text);
    escalate(visit.shop, *step.one, visit.stamp());
    return answer;
  }
  if (visit.parts[1] != "issue_refund") return postOrderError(404, 2002, "Resource not resolved.");
  const Answer answer = taken(visit, *step.one, "SELLER_ISSUE_REFUND", text);
  closePostSale(*step.one, "CLOSED", "REFUNDED", visit.stamp());
  return answer;
}

Answer returnStep(Visit& visit) {
  Begun step = begun(visit, Kind::Return);
  if (step.refusal.status != 200) return step.refusal;
  PostSale& one = *step.one;
  const std::string& what = visit.parts[1];
  if (what == "decide") return decide(visit, one, step.body);
  if (what == "send_message") {
    const std::string text = contentOf(step.body, "message");
    if (text.empty()) return postOrderError(400, 1617, "A message is needed.");
    return offers(one, "SELLER_SEND_MESSAGE") ? taken(visit, one, "SELLER_SEND_MESSAGE", text) : notOffered();
  }
  if (what == "issue_refund") return offers(one, "SELLER_ISSUE_REFUND") ? refundReturn(visit, one, step.body) : notOffered();
  if (what == "mark_as_received") {
    if (!offers(one, "SELLER_MARK_AS_RECEIVED")) return notOffered();
    one.status = "ITEM_DELIVERED";
    one.options = {"SELLER_ISSUE_REFUND", "SELLER_SEND_MESSAGE"};
    one.dueAt = visit.stamp() + std::chrono::hours(48);
    return taken(visit, one, "SELLER_MARK_AS_RECEIVED", contentOf(step.body, "comments"));
  }
  if (what != "escalate" || textOf(step.body, "reason").empty()) return postOrderError(404, 2002, "Resource not resolved.");
  const Answer answer = taken(visit, one, "SELLER_ESCALATE", contentOf(step.body, "comments"));
  escalate(visit.shop, one, visit.stamp());
  return answer;
}

Answer caseStep(Visit& visit) {
  Begun step = begun(visit, Kind::Case);
  if (step.refusal.status != 200) return step.refusal;
  if (visit.parts[1] != "appeal") return postOrderError(404, 2002, "Resource not resolved.");
  if (step.one->status != "CS_CLOSED" || *step.one->closedAt + std::chrono::hours(24 * 30) < visit.now) return notOffered();
  step.one->closedAt.reset();
  step.one->outcome.clear();
  step.one->status = "WAITING_CS";
  return taken(visit, *step.one, "SELLER_APPEAL", contentOf(step.body, "comments"));
}

Answer cancellationStep(Visit& visit) {
  Begun step = begun(visit, Kind::Cancellation);
  if (step.refusal.status != 200) return step.refusal;
  if (visit.parts[1] == "approve") {
    const Answer answer = taken(visit, *step.one, "SELLER_APPROVE_CANCEL", "");
    closePostSale(*step.one, "CANCEL_CLOSED_WITH_REFUND", "SELLER_APPROVED", visit.stamp());
    return answer;
  }
  if (visit.parts[1] != "reject") return postOrderError(404, 2002, "Resource not resolved.");
  const Answer answer = taken(visit, *step.one, "SELLER_REJECT_CANCEL", "");
  step.one->tracking = textOf(step.body, "trackingNumber");
  closePostSale(*step.one, "CANCEL_REJECTED", "SELLER_REJECTED", visit.stamp());
  return answer;
}

}  // namespace inquiry::sandbox::ebay
