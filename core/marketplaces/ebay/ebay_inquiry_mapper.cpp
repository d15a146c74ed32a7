// Inquiries (an item has not arrived) and what becomes of them and of returns when eBay is asked to decide.
#include "core/marketplaces/ebay/ebay_case_parts.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_row.h"

namespace inquiry::ebay {
namespace {

constexpr Duration kAppeal = std::chrono::hours(24 * 30);  // eBay help, id 4701: within 30 calendar days

CaseTurn turnOfInquiry(const std::string& status, bool hasDate) {
  if (holds(status, "CLOSED")) return CaseTurn::Nobody;
  if (status == "WAITING_BUYER_RESPONSE") return CaseTurn::Buyer;
  if (isOneOf(status, {"OPEN", "WAITING_SELLER_RESPONSE"})) return CaseTurn::Us;
  return hasDate && status != "PENDING" ? CaseTurn::Us : CaseTurn::Platform;
}

CaseTurn turnOfCase(const std::string& status, bool hasDate) {
  if (holds(status, "CLOSED")) return CaseTurn::Nobody;
  if (status == "REFUND_AGREED_BUT_FAILED") return CaseTurn::Us;
  if (isOneOf(status, {"WAITING_CS", "ON_HOLD", "WAITING_DELIVERY"})) return CaseTurn::Platform;
  return hasDate ? CaseTurn::Us : CaseTurn::Platform;
}

void addHistory(CaseReading& reading, const Json& history) {
  for (const Json& row : listOf(history, "history"))
    addEntry(reading, {textOf(row, "action"), textOf(row, "actor"), textOf(row, "description"), instantOf(row, "date"), bytesOf(row)});
}

// What lists and details of both kinds say alike.
void takeCommon(CaseReading& reading, const TwoRows& rows, const Json& details) {
  Case& value = reading.value;
  value.buyerKey = rows.text("buyer");
  value.buyerName = shownName(value.buyerKey);
  value.amount = rows.money("claimAmount");
  reading.itemId = rows.text("itemId");
  const auto created = rows.instant("creationDate");
  value.openedAt = created ? *created : instantOf(details, "creationDate").value_or(Instant());
  value.updatedAt = rows.instant("lastModifiedDate");
}

}  // namespace

Result<CaseReading> inquiryReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting) {
  const auto row = objectOf(source.row, "inquiry list"), detail = objectOf(source.detail, "inquiry");
  if (!row || !detail) return fail(row ? detail.error() : row.error());
  const TwoRows rows{*detail, *row};
  CaseReading reading;
  reading.ref = ref;
  const Json& details = childOf(*detail, "inquiryDetails");
  takeCommon(reading, rows, details);
  Case& value = reading.value;
  value.kind = CaseKind::Inquiry;
  value.stage = textOf(*detail, "state");
  value.status = rows.text("inquiryStatusEnum", "status");
  value.reason = textOf(*detail, "creationReason");
  const auto respondBy = rows.instant("respondByDate"), makeRightBy = rows.instant("sellerMakeItRightByDate");
  value.turn = turnOfInquiry(value.status, respondBy || makeRightBy);
  if (value.turn == CaseTurn::Us) {
    setPlatformDue(value, respondBy, "respondByDate");
    setPlatformDue(value, makeRightBy, "sellerMakeItRightByDate");
    setBusinessDue(value, value.openedAt, setting);
  }
  addHistory(reading, childOf(*detail, "inquiryHistoryDetails"));
  if (!isOpen(value)) {
    value.outcome = value.status;
    return reading;
  }
  CaseAction refund = confirmAction("refund", true);  // eBay gives back everything that was claimed
  refund.takesText = true;
  CaseAction escalate = confirmAction("escalate", true);
  escalate.takesText = true;
  value.actions = {messageAction(), std::move(refund), std::move(escalate),
                   onPage("provide-tracking", "eBay's documents leave open whether tracking can still be handed in this way: add it on eBay's own page.")};
  return reading;
}

Result<CaseReading> escalatedReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting) {
  const auto row = objectOf(source.row, "list of cases"), detail = objectOf(source.detail, "case");
  if (!row || !detail) return fail(row ? detail.error() : row.error());
  const TwoRows rows{*detail, *row};
  CaseReading reading;
  reading.ref = ref;
  const Json& details = childOf(*detail, "caseDetails");
  takeCommon(reading, rows, details);
  Case& value = reading.value;
  value.kind = CaseKind::Escalated;
  value.stage = textOf(*detail, "caseType");
  value.status = rows.text("caseStatusEnum", "status");
  value.reason = textOf(*detail, "escalationReason");
  value.wanted = textOf(details, "buyerInitExpectResolution");
  const auto respondBy = rows.instant("respondByDate");
  value.turn = turnOfCase(value.status, respondBy.has_value());
  if (value.turn == CaseTurn::Us) setPlatformDue(value, respondBy, "respondByDate");
  if (value.turn == CaseTurn::Us) setBusinessDue(value, value.openedAt, setting);
  addHistory(reading, childOf(*detail, "caseHistoryDetails"));
  if (isOpen(value)) {
    value.actions = {onPage("refund", "eBay's documents leave open whether a case can still be refunded this way: refund it on eBay's own page.")};
    return reading;
  }
  sortEntries(reading);
  value.outcome = textOf(details, "buyerFinalAcceptResolution").empty() ? value.status : textOf(details, "buyerFinalAcceptResolution");
  value.closedAt = value.updatedAt;
  if (!value.closedAt && !reading.messages.empty()) value.closedAt = reading.messages.back().message.sentAt;
  // Only what eBay decided can be appealed.
  if (value.status == "CS_CLOSED" && value.closedAt && setting.readAt < *value.closedAt + kAppeal) {
    CaseAction appeal = confirmAction("appeal", false);
    appeal.takesText = true;
    appeal.dueAt = *value.closedAt + kAppeal;
    value.actions = {std::move(appeal)};
  }
  return reading;
}

}  // namespace inquiry::ebay
