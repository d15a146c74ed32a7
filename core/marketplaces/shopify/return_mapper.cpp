#include "core/marketplaces/shopify/return_mapper.h"

#include <algorithm>

#include "core/marketplaces/business_time.h"
#include "core/marketplaces/mailbox_orders.h"

namespace inquiry::shopify {
namespace {

using shop::Json;
using shop::partOf;
using shop::textOf;

constexpr std::string_view kIds = "gid://shopify/Return/", kThreads = "return:";
constexpr std::size_t kMaxNote = 500;  // of ReturnDeclineRequestInput.declineNote

bool isNumber(std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos; }

std::optional<Instant> instantOf(const Json& node, const char* key) { return Instant::parse(textOf(node, key)); }

// What comes back is worth so much; empty when the lines are of several currencies or say nothing.
std::optional<Money> worthOf(const Json& lines) {
  std::optional<Money> sum;
  for (const Json& line : lines) {
    const Json& money = partOf(partOf(line, "withCodeDiscountedTotalPriceSet"), "shopMoney");
    const auto one = moneyFromDecimal(textOf(money, "amount"), textOf(money, "currencyCode"));
    if (!one || (sum && sum->currency != one->currency)) return {};
    if (sum) sum->minor += one->minor;
    else sum = one;
  }
  return sum;
}

CaseAction actionOf(std::string name, CaseAction::Form form) {
  CaseAction action;
  action.name = std::move(name);
  action.form = form;
  action.isDecision = true;
  return action;
}

std::vector<CaseAction> actionsOf(std::string_view status) {
  if (status == "OPEN") {
    CaseAction refund = actionOf("refund", CaseAction::Form::OnPage);
    refund.whyNot = "Refund and restock in the admin of Shopify, on the page of the order.";
    return {actionOf("close-return", CaseAction::Form::Confirm), std::move(refund)};
  }
  if (status != "REQUESTED") return {};
  CaseAction accept = actionOf("accept-return", CaseAction::Form::Confirm);
  CaseAction decline = actionOf("decline-return", CaseAction::Form::Choice);
  accept.isRequired = decline.isRequired = true;
  // ReturnDeclineReason of the Admin API.
  decline.choices = {{"RETURN_PERIOD_ENDED", ""}, {"FINAL_SALE", ""}, {"OTHER", ""}};
  decline.takesText = true;
  decline.maxText = kMaxNote;
  return {std::move(accept), std::move(decline)};
}

CaseTurn turnOf(std::string_view status) {
  if (status == "REQUESTED") return CaseTurn::Us;
  return status == "OPEN" ? CaseTurn::Buyer : CaseTurn::Nobody;
}

void setDue(Case& value, const ReturnSetting& setting) {
  if (value.turn != CaseTurn::Us) return;
  value.dueAt = businessDaysAfter(value.openedAt, 1, setting.timeZone, "");
  value.dueSource = CaseDueSource::Calendar;
  value.dueNote = "1 business day from the request, Monday to Friday: the usual promise of shops, Shopify names no date";
}

void addMessage(ReturnReading& reading, Message message, const Json& node) {
  InboundMessage inbound;
  inbound.threadRemoteId = reading.thread.remoteId;
  inbound.message = std::move(message);
  inbound.rawPayload = node.dump(-1, ' ', false, Json::error_handler_t::replace);
  reading.messages.push_back(std::move(inbound));
}

void fillMessages(ReturnReading& reading, const Json& node) {
  const Case& value = reading.filed.value;
  Message asked;
  asked.remoteId = returnThread(reading.number);
  asked.author = Author::Buyer;
  asked.sentAt = value.openedAt;
  asked.text = value.reasonText.empty() ? "[" + value.reason + "]" : value.reasonText;
  // Nothing of the customer but the words.
  addMessage(reading, std::move(asked), Json{{"id", textOf(node, "id")}, {"name", textOf(node, "name")}, {"status", reading.status}, {"returnLineItems", partOf(node, "returnLineItems")}});
  const Json& decline = partOf(node, "decline");
  if (textOf(decline, "note").empty()) return;
  Message told;
  told.remoteId = declineMessage(reading.number);
  told.direction = Direction::Out;
  told.author = Author::External;
  told.delivery = Delivery::Confirmed;
  told.sentAt = value.closedAt.value_or(value.openedAt);
  told.text = textOf(decline, "note");
  addMessage(reading, std::move(told), Json{{"id", textOf(node, "id")}, {"decline", decline}});
}

void fillEvent(ReturnReading& reading) {
  const Case& value = reading.filed.value;
  OrderEvent asked;
  asked.kind = OrderEvent::Kind::ReturnRequested;
  asked.remoteId = reading.thread.remoteId;
  asked.orderRemoteId = value.orderRemoteId;
  asked.caseRemoteId = value.remoteId;
  asked.at = value.openedAt;
  asked.amount = value.amount;
  reading.events.push_back(std::move(asked));
}

void fillReason(Case& value, const Json& lines) {
  for (const Json& line : lines) {
    const Json& definition = partOf(line, "returnReasonDefinition");
    if (value.reason.empty()) value.reason = textOf(definition, "handle");
    for (const std::string& words : {textOf(line, "customerNote"), textOf(line, "returnReasonNote"), textOf(definition, "name")})
      if (value.reasonText.empty()) value.reasonText = words;
    if (value.itemTitle.empty()) value.itemTitle = textOf(partOf(partOf(line, "fulfillmentLineItem"), "lineItem"), "name");
  }
  if (value.reason.empty()) value.reason = "other";
}

void fillCase(ReturnReading& reading, const Json& node, const ReturnSetting& setting) {
  const Json& order = partOf(node, "order");
  Case& value = reading.filed.value;
  value.remoteId = returnThread(reading.number);
  value.kind = CaseKind::Return;
  value.status = reading.status;
  value.turn = turnOf(reading.status);
  value.orderRemoteId = textOf(order, "name");
  value.buyerKey = mailBuyerKey(textOf(order, "email"));
  value.buyerName = textOf(partOf(order, "customer"), "displayName");
  value.openedAt = *instantOf(node, "createdAt");
  // A return has no time of its last change.
  value.updatedAt = std::max(value.openedAt, instantOf(node, "requestApprovedAt").value_or(value.openedAt));
  if (value.turn == CaseTurn::Nobody) {
    const auto orderChanged = instantOf(order, "updatedAt");
    value.closedAt = std::max(value.openedAt, instantOf(node, "closedAt").value_or(orderChanged.value_or(setting.now)));
    value.updatedAt = value.closedAt;
    const std::string declined = textOf(partOf(node, "decline"), "reason");
    value.outcome = declined.empty() ? reading.status : declined;
  }
  static const Json kNone = Json::array();
  const Json& nodes = partOf(partOf(node, "returnLineItems"), "nodes");
  const Json& lines = nodes.is_array() ? nodes : kNone;
  fillReason(value, lines);
  value.amount = worthOf(lines);
  value.wanted = "return";
  value.actions = actionsOf(reading.status);
  setDue(value, setting);
  for (CaseAction& action : value.actions)
    if (action.isRequired) action.dueAt = value.dueAt;
  value.readAt = setting.now;
}

}  // namespace

std::string returnNumber(std::string_view id) { return id.starts_with(kIds) && isNumber(id.substr(kIds.size())) ? std::string(id.substr(kIds.size())) : std::string(); }

std::string returnId(std::string_view number) { return std::string(kIds) + std::string(number); }

std::string returnThread(std::string_view number) { return std::string(kThreads) + std::string(number); }

std::string numberInThread(std::string_view remoteId) {
  return remoteId.starts_with(kThreads) && isNumber(remoteId.substr(kThreads.size())) ? std::string(remoteId.substr(kThreads.size())) : std::string();
}

std::string declineMessage(std::string_view number) { return "return-declined:" + std::string(number); }

bool isOpenReturn(std::string_view status) { return turnOf(status) != CaseTurn::Nobody; }

Result<ReturnReading> mapReturn(const Json& node, const ReturnSetting& setting) {
  ReturnReading reading;
  reading.number = returnNumber(textOf(node, "id"));
  reading.status = textOf(node, "status");
  if (reading.number.empty() || reading.status.empty() || !instantOf(node, "createdAt"))
    return fail(ErrorKind::Malformed, "shopify.return", "A return without id, status or createdAt was set aside: look at it in the admin of Shopify.");
  fillCase(reading, node, setting);
  const Case& value = reading.filed.value;
  InboundThread& thread = reading.thread;
  thread.remoteId = value.remoteId;
  thread.kind = ThreadKind::Case;
  thread.buyerKey = value.buyerKey;
  thread.buyerName = value.buyerName;
  thread.orderRemoteId = value.orderRemoteId;
  thread.subject = textOf(node, "name") + (value.itemTitle.empty() ? "" : " \u00B7 " + value.itemTitle);
  thread.createdAt = value.openedAt;
  thread.closedRemotely = value.turn == CaseTurn::Nobody;
  thread.platformDueAt = value.dueAt;
  reading.filed.threadRemoteId = thread.remoteId;
  fillMessages(reading, node);
  fillEvent(reading);
  return reading;
}

}  // namespace inquiry::shopify
