#pragma once

#include "core/marketplaces/ebay/ebay_cases.h"
#include "core/marketplaces/ebay/ebay_json.h"

// Payloads of Post-Order and of payment disputes to cases. Pure: no call, no clock. Words of eBay that are not known are kept as they are:
// such a case is the platform's turn unless it names a date of ours.
namespace inquiry::ebay {

Result<CaseRowPage> caseRows(std::string_view body, CaseWhat what);
// Malformed when neither row nor detail names the case.
Result<CaseReading> caseReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting);

// The thread of a case. Its deadline stands in the case.
InboundThread threadOf(const CaseReading& reading);

// What the order adds: its item's title and, where the case does not say, its buyer.
void addOrder(CaseReading& reading, const Order& order);

// The country of a site: "GB" of EBAY_GB; empty when it is none.
std::string countryOf(const std::string& site);

// One reader for each kind; `source` as above.
Result<CaseReading> inquiryReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting);
Result<CaseReading> escalatedReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting);
Result<CaseReading> returnReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting);
Result<CaseReading> cancellationReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting);
Result<CaseReading> disputeReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting);

}  // namespace inquiry::ebay
