#include "core/marketplaces/ebay/ebay_case_mapper.h"

#include "core/marketplaces/ebay/ebay_case_parts.h"
#include "core/marketplaces/ebay/ebay_row.h"

namespace inquiry::ebay {
namespace {

// How a list of each kind is spelled.
struct Spelling {
  std::string_view list, id, buyer;
};
Spelling spellingOf(CaseWhat what) {
  switch (what) {
    case CaseWhat::Inquiry: return {"members", "inquiryId", "buyer"};
    case CaseWhat::Return: return {"members", "returnId", "buyerLoginName"};
    case CaseWhat::Escalated: return {"members", "caseId", "buyer"};
    case CaseWhat::Cancellation: return {"cancellations", "cancelId", "buyer"};
    case CaseWhat::Dispute: return {"paymentDisputeSummaries", "paymentDisputeId", "buyerUsername"};
  }
  return {};
}

bool isClosedRow(const Json& row, CaseWhat what) {
  switch (what) {
    case CaseWhat::Inquiry: return holds(textOf(row, "inquiryStatusEnum"), "CLOSED");
    case CaseWhat::Return: return textOf(row, "state") == "CLOSED" || textOf(row, "status") == "CLOSED";
    case CaseWhat::Escalated: return holds(textOf(row, "caseStatusEnum"), "CLOSED");
    case CaseWhat::Cancellation: return instantOf(row, "cancelCloseDate").has_value();
    case CaseWhat::Dispute: return textOf(row, "paymentDisputeStatus") == "CLOSED";
  }
  return false;
}

Result<CaseRow> readRow(const Json& row, const RowPath& path, CaseWhat what) {
  if (!row.is_object()) return fail(path.malformed("", "is not an object"));
  const Spelling spelling = spellingOf(what);
  CaseRow read;
  read.ref = {what, textOf(row, spelling.id)};
  if (read.ref.id.empty()) return fail(path.malformed(std::string(spelling.id), "is missing"));
  read.raw = bytesOf(row);
  read.buyer = textOf(row, spelling.buyer);
  read.orderId = textOf(row, "orderId", "legacyOrderId");
  const Json& creation = childOf(row, "creationInfo");
  read.itemId = textOf(row, "itemId");
  if (read.itemId.empty()) read.itemId = textOf(childOf(creation, "item"), "itemId");
  for (const Json& line : listOf(row, "lineItems"))
    if (read.itemId.empty()) read.itemId = textOf(line, "itemId");
  for (const auto& at : {instantOf(row, "creationDate"), instantOf(creation, "creationDate"), instantOf(row, "cancelRequestDate"), instantOf(row, "openDate")})
    if (at && !read.openedAt) read.openedAt = at;
  read.isClosed = isClosedRow(row, what);
  return read;
}

}  // namespace

Result<CaseRowPage> caseRows(std::string_view body, CaseWhat what) {
  const auto answer = parsedObject(body, "list of cases");
  if (!answer) return fail(answer.error());
  CaseRowPage page;
  const Spelling spelling = spellingOf(what);
  auto rows = rowsOf(*answer, spelling.list, page.facts);
  // Other searches of Post-Order call their list "members".
  if (rows && page.facts.rows == 0 && what == CaseWhat::Cancellation) rows = rowsOf(*answer, "members", page.facts);
  if (!rows) return fail(rows.error());
  if (const auto total = integerOf(childOf(*answer, "paginationOutput"), "totalEntries")) page.facts.total = total;
  for (std::size_t at = 0; at < (*rows)->size(); ++at) {
    auto row = readRow((**rows)[at], RowPath(std::string(spelling.list), at), what);
    if (row) page.rows.push_back(std::move(*row));
    else page.quarantined.push_back(row.error());
  }
  return page;
}

Result<CaseReading> caseReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting) {
  auto reading = [&]() -> Result<CaseReading> {
    switch (ref.what) {
      case CaseWhat::Inquiry: return inquiryReading(ref, source, setting);
      case CaseWhat::Return: return returnReading(ref, source, setting);
      case CaseWhat::Escalated: return escalatedReading(ref, source, setting);
      case CaseWhat::Cancellation: return cancellationReading(ref, source, setting);
      case CaseWhat::Dispute: return disputeReading(ref, source, setting);
    }
    return disputeReading(ref, source, setting);
  }();
  if (!reading) return reading;
  reading->ref = ref;
  reading->value.remoteId = ref.remoteId();
  reading->value.readAt = setting.readAt;
  sortEntries(*reading);
  // What is over waits for nobody and has no deadline.
  if (!isOpen(reading->value)) {
    reading->value.dueAt.reset();
    reading->value.dueSource = CaseDueSource::None;
    reading->value.dueNote.clear();
    if (!reading->value.closedAt) reading->value.closedAt = reading->value.updatedAt;
    if (!reading->value.closedAt && !reading->messages.empty()) reading->value.closedAt = reading->messages.back().message.sentAt;
  }
  return reading;
}

}  // namespace inquiry::ebay
