#include "core/marketplaces/shopee/return_mapper.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/shopee/remote_ids.h"

namespace inquiry::shopee {
namespace {

constexpr std::array<std::string_view, 5> kOpen{"requested", "accepted", "judging", "processing", "seller_dispute"};

// The first thing the seller has to do in time, and the field that says so. Which of the due dates still counts, the status beside it says.
struct Due {
  std::optional<Instant> at;
  std::string field;
  void takeEarlier(std::optional<Instant> other, const char* from) {
    if (other && (!at || *other < *at)) at = other, field = from;
  }
};

Due dueOf(const Json& source) {
  Due due;
  const std::string status = lowerCase(textOf(source, "status"));
  if (status == "requested") due.takeEarlier(instantOf(source, "due_date"), "due_date");
  const Json& negotiation = fieldOf(source, "negotiation");
  if (lowerCase(textOf(source, "negotiation_status")) == "pending_respond" || lowerCase(textOf(negotiation, "negotiation_status")) == "pending_respond")
    due.takeEarlier(instantOf(negotiation, "offer_due_date"), "negotiation.offer_due_date");
  const Json& proof = fieldOf(source, "seller_proof");
  if (lowerCase(textOf(proof, "seller_proof_status")) == "pending") due.takeEarlier(instantOf(proof, "seller_evidence_deadline"), "seller_proof.seller_evidence_deadline");
  const Json& compensation = fieldOf(source, "seller_compensation");
  if (lowerCase(textOf(compensation, "seller_compensation_status")) == "compensation_initiated")
    due.takeEarlier(instantOf(compensation, "seller_compensation_due_date"), "seller_compensation.seller_compensation_due_date");
  // The goods are on their way back: the seller has until then to object.
  if (status == "processing") due.takeEarlier(instantOf(source, "return_seller_due_date"), "return_seller_due_date");
  return due;
}

CaseTurn turnOf(const ReturnReading& reading, const Due& due) {
  if (!reading.isOpen) return CaseTurn::Nobody;
  if (reading.status == "requested") return CaseTurn::Us;
  if (due.at && due.field != "return_seller_due_date") return CaseTurn::Us;
  return reading.status == "processing" ? CaseTurn::Buyer : CaseTurn::Platform;
}

OrderEvent eventOf(const ReturnReading& reading, OrderEvent::Kind kind, const std::string& prefix, Instant at) {
  OrderEvent event;
  event.kind = kind;
  event.remoteId = prefix + reading.number;
  event.orderRemoteId = reading.thread.orderRemoteId;
  event.caseRemoteId = reading.thread.remoteId;
  event.at = at;
  return event;
}

void fillEvents(ReturnReading& reading, const Json& source, Instant createdAt) {
  const auto amount = moneyFromDecimal(decimalOf(source, "refund_amount"), textOf(source, "currency"));
  OrderEvent asked = eventOf(reading, OrderEvent::Kind::ReturnRequested, "return:", createdAt);
  asked.deadline = reading.thread.platformDueAt;
  asked.amount = amount;
  asked.trackingNumber = textOf(source, "tracking_number");
  reading.events.push_back(std::move(asked));
  if (reading.status == "refund_paid") {
    OrderEvent paid = eventOf(reading, OrderEvent::Kind::RefundIssued, "refund:", reading.updatedAt);
    paid.amount = amount;
    reading.events.push_back(std::move(paid));
  }
}

void fillCase(ReturnReading& reading, const Json& source, const Due& due) {
  const InboundThread& thread = reading.thread;
  reading.filed.threadRemoteId = thread.remoteId;
  Case& value = reading.filed.value;
  value.remoteId = thread.remoteId;
  value.kind = CaseKind::Return;
  value.status = textOf(source, "status");
  value.stage = textOf(source, "negotiation_status");
  value.reason = textOf(source, "reason");
  value.reasonText = textOf(source, "text_reason");
  value.turn = turnOf(reading, due);
  value.orderRemoteId = thread.orderRemoteId;
  if (const Json& items = listOf(source, "item"); !items.empty()) value.itemTitle = textOf(items.front(), "name");
  value.buyerName = thread.buyerName;
  value.amount = moneyFromDecimal(decimalOf(source, "refund_amount"), textOf(source, "currency"));
  value.openedAt = *thread.createdAt;
  value.updatedAt = reading.updatedAt;
  value.wanted = !fieldOf(source, "return_solution").is_null() && countOf(source, "return_solution") == 1 ? "refund" : "return and refund";
  if (!reading.isOpen) {
    value.closedAt = reading.updatedAt;
    value.outcome = value.status;
    return;
  }
  if (due.at) value.dueAt = due.at, value.dueSource = CaseDueSource::Platform, value.dueNote = due.field;
}

// What "show original" keeps: nothing of the buyer but the words.
std::string payloadOf(const Json& source) {
  Json kept = Json::object();
  for (const char* key : {"return_sn", "order_sn", "reason", "text_reason", "status", "refund_amount", "currency", "create_time", "update_time", "due_date",
                          "return_seller_due_date", "negotiation_status", "seller_proof_status", "seller_compensation_status", "return_solution", "item"})
    if (const Json& value = fieldOf(source, key); !value.is_null()) kept[key] = value;
  return compact(kept);
}

}  // namespace

Result<ReturnReading> mapReturn(const Json& source) {
  ReturnReading reading;
  reading.number = textOf(source, "return_sn");
  const auto createdAt = instantOf(source, "create_time");
  if (reading.number.empty() || !createdAt)
    return fail(ErrorKind::Malformed, "shopee.return", "A return without return[].return_sn or create_time was set aside; look at it in the Seller Centre.");
  reading.status = lowerCase(textOf(source, "status"));
  reading.isOpen = std::find(kOpen.begin(), kOpen.end(), reading.status) != kOpen.end();
  reading.updatedAt = instantOf(source, "update_time").value_or(*createdAt);

  InboundThread& thread = reading.thread;
  thread.remoteId = returnThread(reading.number);
  thread.kind = ThreadKind::Case;
  thread.buyerName = unmasked(textOf(fieldOf(source, "user"), "username"));
  thread.orderRemoteId = textOf(source, "order_sn");
  if (const Json& items = listOf(source, "item"); !items.empty()) thread.itemRemoteId = idOf(items.front(), "item_id");
  thread.subject = reading.number + " \u00B7 " + textOf(source, "reason") + " \u00B7 " + textOf(source, "status");
  thread.createdAt = createdAt;
  thread.closedRemotely = !reading.isOpen;
  const Due due = reading.isOpen ? dueOf(source) : Due{};
  thread.platformDueAt = due.at;

  Message& message = reading.message.message;
  reading.message.threadRemoteId = thread.remoteId;
  message.remoteId = returnMessage(reading.number);
  message.direction = Direction::In;
  message.author = Author::Buyer;
  message.sentAt = *createdAt;
  message.text = textOf(source, "text_reason");
  if (message.text.empty()) message.text = "[" + textOf(source, "reason") + "]";
  reading.message.rawPayload = payloadOf(source);
  fillEvents(reading, source, *createdAt);
  fillCase(reading, source, due);
  return reading;
}

}  // namespace inquiry::shopee
