#include "core/marketplaces/ebay/ebay_case_reader.h"

#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_order_api.h"
#include "core/marketplaces/ebay/ebay_post_order_api.h"

namespace inquiry::ebay {

CaseSetting CaseReader::setting() const { return {countryOf(m_store.site), m_store.timeZone, m_clock.now(), m_endpoints.apiz}; }

Result<CaseReading> CaseReader::read(const CaseRef& ref, const std::string& row, std::stop_token stop) const {
  CaseSource source;
  source.row = row;
  const bool isReturn = ref.what == CaseWhat::Return, isDispute = ref.what == CaseWhat::Dispute;
  // A row of the list of returns is the summary itself.
  if (!isReturn || row.empty()) {
    const auto detail = isDispute ? getDispute(m_session, m_endpoints, ref.id, stop) : getCase(m_session, m_endpoints, ref, stop);
    if (!detail) return fail(detail.error());
    source.detail = detail->body;
  }
  if (isReturn || isDispute) {
    const auto history = isReturn ? getReturnDetails(m_session, m_endpoints, ref.id, stop) : getDisputeActivity(m_session, m_endpoints, ref.id, stop);
    if (!history) return fail(history.error());
    source.history = history->body;
  }
  return caseReading(ref, source, setting());
}

std::optional<Order> CaseReader::order(const std::string& remoteId, std::stop_token stop) const {
  if (remoteId.empty()) return std::nullopt;
  const auto answer = getOrder(m_session, m_endpoints, remoteId, stop);
  if (!answer) return std::nullopt;
  auto order = singleOrder(answer->body, m_store.id, m_clock.now());
  return order ? std::optional(std::move(*order)) : std::nullopt;
}

}  // namespace inquiry::ebay
