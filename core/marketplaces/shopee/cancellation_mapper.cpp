#include "core/marketplaces/shopee/cancellation_mapper.h"

#include "core/marketplaces/shopee/remote_ids.h"

namespace inquiry::shopee {
namespace {

constexpr std::string_view kAccept = "accept-cancellation", kDecline = "decline-cancellation";

std::string reasonOf(const Json& order) {
  const std::string reason = textOf(order, "buyer_cancel_reason");
  return reason.empty() ? textOf(order, "cancel_reason") : reason;
}

InboundMessage messageOf(const Json& order, const std::string& thread, Instant at) {
  InboundMessage message;
  message.threadRemoteId = thread;
  message.message.remoteId = thread;
  message.message.direction = Direction::In;
  message.message.author = Author::Buyer;
  message.message.sentAt = at;
  message.message.text = "[" + reasonOf(order) + "]";
  Json kept = Json::object();
  for (const char* key : {"order_sn", "order_status", "buyer_cancel_reason", "cancel_reason", "update_time"})
    if (const Json& value = fieldOf(order, key); !value.is_null()) kept[key] = value;
  message.rawPayload = compact(kept);
  return message;
}

CaseAction answer(std::string_view name) {
  CaseAction action;
  action.name = std::string(name);
  action.form = CaseAction::Form::Confirm;
  action.isDecision = true;
  return action;
}

}  // namespace

CancellationReading mapCancellation(const Json& order, Instant readAt) {
  CancellationReading reading;
  const std::string number = textOf(order, "order_sn"), status = lowerCase(textOf(order, "order_status"));
  const Instant at = instantOf(order, "update_time").value_or(readAt);
  reading.isOpen = status == "in_cancel";
  InboundThread& thread = reading.thread;
  thread.remoteId = cancellationThread(number);
  thread.kind = ThreadKind::Case;
  thread.buyerKey = idOf(order, "buyer_user_id");
  thread.buyerName = unmasked(textOf(order, "buyer_username"));
  thread.orderRemoteId = number;
  thread.subject = number + " \u00B7 " + textOf(order, "order_status");
  thread.closedRemotely = !reading.isOpen;
  Case& value = reading.filed.value;
  reading.filed.threadRemoteId = value.remoteId = thread.remoteId;
  value.kind = CaseKind::Cancellation;
  value.status = textOf(order, "order_status");
  value.reasonText = reasonOf(order);
  value.orderRemoteId = number;
  if (const Json& items = listOf(order, "item_list"); !items.empty()) value.itemTitle = textOf(items.front(), "item_name");
  value.buyerKey = thread.buyerKey;
  value.buyerName = thread.buyerName;
  value.amount = moneyFromDecimal(decimalOf(order, "total_amount"), textOf(order, "currency"));
  value.openedAt = at;
  value.updatedAt = at;
  value.wanted = "cancellation";
  value.readAt = readAt;
  value.turn = reading.isOpen ? CaseTurn::Us : CaseTurn::Nobody;
  reading.message = messageOf(order, thread.remoteId, at);
  if (!reading.isOpen) {
    value.closedAt = at;
    value.outcome = status == "cancelled" ? "CANCELLED" : "DECLINED";
    return reading;
  }
  thread.createdAt = at;
  value.actions = {answer(kAccept), answer(kDecline)};
  return reading;
}

}  // namespace inquiry::shopee
