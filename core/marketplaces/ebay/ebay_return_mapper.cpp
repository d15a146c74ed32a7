// Returns: what may be done now is eBay's own list (sellerAvailableOptions).
#include <array>

#include "core/marketplaces/ebay/ebay_case_parts.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_row.h"

namespace inquiry::ebay {
namespace {

// The seller's reasons of escalateReturn; the others of that list are the buyer's.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEscalations{
    {{"BUYER_NORESPONSE", "The buyer does not answer"},
     {"BUYER_RETURNED_WRONG_ITEM", "The buyer sent back another item"},
     {"ITEM_RECEIVED_IN_DIFFERENT_CONDITION", "The item came back in another condition"},
     {"DISAGREE_WITH_RETURN_REASON", "The reason of the return is not right"},
     {"TROUBLE_COMMUNICATION_WITH_BUYER", "Trouble with the buyer"},
     {"OTHER", "Another reason"}}};

CaseTurn turnOf(const Json& summary, const std::string& state, const std::string& status) {
  if (state == "CLOSED" || status == "CLOSED") return CaseTurn::Nobody;
  if (!childOf(summary, "sellerResponseDue").empty()) return CaseTurn::Us;
  if (!childOf(summary, "buyerResponseDue").empty()) return CaseTurn::Buyer;
  if (holds(state, "ESCALAT") || holds(status, "ESCALAT")) return CaseTurn::Platform;
  if (isOneOf(state, {"RETURN_REQUESTED", "ITEM_DELIVERED", "RMA_PENDING", "RETURN_LABEL_REQUESTED", "REFUND_FAILED", "PARTIAL_REFUND_FAILED", "PARTIAL_REFUND_DECLINED"}))
    return CaseTurn::Us;
  if (isOneOf(state, {"ITEM_READY_TO_SHIP", "ITEM_SHIPPED", "PARTIAL_REFUND_REQUESTED", "REFUND_SENT_PENDING_CONFIRMATION"})) return CaseTurn::Buyer;
  return CaseTurn::Platform;
}

CaseAction withText(CaseAction action) {
  action.takesText = true;
  return action;
}

CaseAction amountAction(std::string name, const std::optional<Money>& most) {
  CaseAction action = confirmAction(std::move(name), true);
  action.form = CaseAction::Form::Amount;
  action.maxAmount = most;
  action.takesText = true;
  return action;
}

CaseAction escalation() {
  CaseAction action = confirmAction("escalate", true);
  action.form = CaseAction::Form::Choice;
  action.takesText = true;
  for (const auto& [value, label] : kEscalations) action.choices.push_back({std::string(value), std::string(label)});
  return action;
}

// eBay's word for an option as the desk's action; one the desk cannot do is shown with the way out.
CaseAction actionFor(const std::string& option, const CaseReading& reading) {
  if (option == "SELLER_APPROVE_REQUEST") return withText(confirmAction("accept-return", true));
  if (option == "SELLER_DECLINE_REQUEST") return withText(confirmAction("decline-return", true));
  if (option == "SELLER_SEND_MESSAGE") return messageAction();
  if (option == "SELLER_MARK_AS_RECEIVED") return withText(confirmAction("mark-received", false));
  if (holds(option, "ESCALATE")) return escalation();
  const bool isRefund = option == "SELLER_ISSUE_REFUND", isOffer = option == "SELLER_OFFER_PARTIAL_REFUND";
  if ((isRefund || isOffer) && reading.refund) return amountAction(isRefund ? "issue-refund" : "partial-refund", reading.refund);
  std::string name = lowered(option);
  for (char& c : name)
    if (c == '_') c = '-';
  if (isRefund || isOffer) return onPage(std::move(name), "eBay did not say how much is to be given back: do it on eBay's own page.");
  if (option == "SELLER_PROVIDE_RMA") return onPage(std::move(name), "This version hands in no return authorisation numbers: do it on eBay's own page.");
  if (holds(option, "LABEL")) return onPage(std::move(name), "This version hands in no return labels: do it on eBay's own page.");
  return onPage(std::move(name), "This version does not know this step: do it on eBay's own page.");
}

void addActions(CaseReading& reading, const Json& summary) {
  const std::string due = textOf(childOf(summary, "sellerResponseDue"), "activityDue");
  for (const Json& option : listOf(summary, "sellerAvailableOptions")) {
    const std::string type = textOf(option, "actionType");
    if (type.empty() || holds(type, "REMINDER")) continue;
    CaseAction action = actionFor(type, reading);
    action.isRequired = type == due;
    if (action.isRequired) action.dueAt = reading.value.dueAt;
    if (!actionOf(reading, action.name)) reading.value.actions.push_back(std::move(action));
  }
}

void addHistory(CaseReading& reading, const Json& detail) {
  for (const Json& row : listOf(detail, "responseHistory")) {
    const std::string activity = textOf(row, "activity");
    std::string text = textOf(row, "notes");
    const auto offered = moneyOf(childOf(row, "attributes"), "partialRefundAmount");
    if (offered && text.empty()) text = spoken(activity) + ": " + toDecimal(*offered) + " " + offered->currency;
    addEntry(reading, {activity, textOf(row, "author"), std::move(text), instantOf(row, "creationDate"), bytesOf(row)});
  }
}

}  // namespace

Result<CaseReading> returnReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting) {
  const auto row = objectOf(source.row, "return list"), answer = objectOf(source.detail, "return"), whole = objectOf(source.history, "return details");
  if (!row || !answer || !whole) return fail(!row ? row.error() : !answer ? answer.error() : whole.error());
  const Json& own = childOf(*answer, "summary");
  const Json& summary = own.empty() ? *row : own;
  CaseReading reading;
  reading.ref = ref;
  Case& value = reading.value;
  value.kind = CaseKind::Return;
  const Json& creation = childOf(summary, "creationInfo");
  value.openedAt = instantOf(creation, "creationDate").value_or(Instant());
  value.orderRemoteId = textOf(summary, "orderId");
  value.buyerKey = textOf(summary, "buyerLoginName");
  value.buyerName = shownName(value.buyerKey);
  reading.itemId = textOf(childOf(creation, "item"), "itemId");
  value.stage = textOf(summary, "state");
  value.status = textOf(summary, "status");
  value.reason = textOf(creation, "reason");
  value.reasonText = textOf(childOf(creation, "comments"), "content");
  value.wanted = textOf(summary, "currentType").empty() ? textOf(creation, "type") : textOf(summary, "currentType");
  for (const char* side : {"sellerTotalRefund", "buyerTotalRefund"})
    if (!reading.refund) reading.refund = moneyOf(childOf(summary, side), "estimatedRefundAmount");
  value.amount = reading.refund;
  if (!value.amount) value.amount = moneyOf(childOf(summary, "sellerTotalRefund"), "actualRefundAmount");
  value.turn = turnOf(summary, value.stage, value.status);
  const Json& due = childOf(summary, "sellerResponseDue");
  if (value.turn == CaseTurn::Us) setPlatformDue(value, instantOf(due, "respondByDate"), "sellerResponseDue.respondByDate");
  // Later steps have other terms; only the answer to the request itself is known to have three days.
  if (value.stage == "RETURN_REQUESTED") setBusinessDue(value, value.openedAt, setting);
  if (!value.reasonText.empty())
    addEntry(reading, {"BUYER_COMMENT", "BUYER", value.reasonText, instantOf(creation, "creationDate"), bytesOf(creation), {}, "opening"});
  for (const Json* history : {&childOf(*whole, "detail"), &childOf(*answer, "detail")}) addHistory(reading, *history);
  if (isOpen(value)) {
    addActions(reading, summary);
    return reading;
  }
  sortEntries(reading);
  value.outcome = value.status;
  if (!reading.messages.empty()) value.closedAt = reading.messages.back().message.sentAt;
  if (!reading.entries.empty() && !reading.entries.back().activity.empty() && reading.entries.back().activity != "BUYER_COMMENT") value.outcome = reading.entries.back().activity;
  return reading;
}

}  // namespace inquiry::ebay
