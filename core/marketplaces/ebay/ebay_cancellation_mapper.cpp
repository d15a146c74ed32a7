// Wishes to cancel an order, the buyer's and our own.
#include "core/marketplaces/ebay/ebay_case_parts.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_row.h"

namespace inquiry::ebay {
namespace {

constexpr Duration kDays = std::chrono::hours(24 * 3);  // order cancellation policy: three calendar days

bool isOver(const TwoRows& rows, const std::string& state, const std::string& status) {
  return rows.instant("cancelCloseDate") || state == "CLOSED" || holds(status, "CLOSED") || isOneOf(status, {"CANCEL_REJECTED", "CANCEL_COMPLETE", "CANCEL_COMPLETED"});
}

CaseTurn turnOf(const TwoRows& rows, const std::string& state, const std::string& status) {
  if (isOver(rows, state, status)) return CaseTurn::Nobody;
  const std::string requestor = rows.text("requestorType");
  if (requestor == "SELLER") return rows.instant("buyerResponseDueDate") ? CaseTurn::Buyer : CaseTurn::Platform;
  if (rows.instant("sellerResponseDueDate") || status == "CANCEL_REQUESTED" || state == "APPROVAL_PENDING") return CaseTurn::Us;
  return CaseTurn::Platform;
}

void addHistory(CaseReading& reading, const Json& detail) {
  for (const Json& row : listOf(detail, "activityHistories")) {
    const std::string activity = textOf(row, "activityType");
    addEntry(reading, {activity, textOf(row, "activityParty"), "", instantOf(row, "actionDate"), bytesOf(row)});
  }
}

}  // namespace

Result<CaseReading> cancellationReading(const CaseRef& ref, const CaseSource& source, const CaseSetting&) {
  const auto row = objectOf(source.row, "list of cancellations"), answer = objectOf(source.detail, "cancellation");
  if (!row || !answer) return fail(row ? answer.error() : row.error());
  const Json& detail = childOf(*answer, "cancelDetail");
  const TwoRows rows{detail, *row};
  CaseReading reading;
  reading.ref = ref;
  Case& value = reading.value;
  value.kind = CaseKind::Cancellation;
  value.stage = rows.text("cancelState");
  value.status = rows.text("cancelStatus");
  value.reason = rows.text("cancelReason");
  value.orderRemoteId = rows.text("legacyOrderId");
  value.buyerKey = rows.text("buyer");
  value.buyerName = shownName(value.buyerKey);
  value.amount = rows.money("requestRefundAmount");
  value.openedAt = rows.instant("cancelRequestDate").value_or(Instant());
  value.closedAt = rows.instant("cancelCloseDate");
  for (const Json* lines : {&listOf(detail, "lineItems"), &listOf(*row, "lineItems")})
    for (const Json& line : *lines)
      if (reading.itemId.empty()) reading.itemId = textOf(line, "itemId");
  value.turn = turnOf(rows, value.stage, value.status);
  if (value.turn == CaseTurn::Us) {
    setPlatformDue(value, rows.instant("sellerResponseDueDate"), "sellerResponseDueDate");
    if (!value.dueAt && value.openedAt != Instant()) {
      value.dueAt = value.openedAt + kDays;
      value.dueSource = CaseDueSource::Calendar;
      value.dueNote = "3 calendar days from the request (eBay's order cancellation policy)";
    }
  }
  addHistory(reading, detail);
  if (!isOpen(value)) value.outcome = rows.text("cancelCloseReason").empty() ? value.status : rows.text("cancelCloseReason");
  if (value.turn != CaseTurn::Us) return reading;
  CaseAction reject = confirmAction("decline-cancellation", true);
  reject.form = CaseAction::Form::Shipment;  // what has left cannot be cancelled: eBay wants its tracking
  value.actions = {confirmAction("accept-cancellation", true), std::move(reject)};
  for (CaseAction& action : value.actions) action.dueAt = value.dueAt;
  return reading;
}

}  // namespace inquiry::ebay
