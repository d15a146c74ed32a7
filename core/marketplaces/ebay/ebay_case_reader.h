#pragma once

#include <stop_token>

#include "core/domain/store.h"
#include "core/marketplaces/ebay/ebay_case_mapper.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

namespace inquiry::ebay {

// Reads one case wholly: itself, its history, and its order for the title of the item. Reading changes nothing at eBay. Safe beside a pull.
class CaseReader {
 public:
  CaseReader(ApiSession& session, const Endpoints& endpoints, const Store& store, const Clock& clock)
      : m_session(session), m_endpoints(endpoints), m_store(store), m_clock(clock) {}

  // `row` is what a list said of it just now, empty when no list did. NotFound when eBay does not know it.
  Result<CaseReading> read(const CaseRef& ref, const std::string& row, std::stop_token stop) const;
  // The order, as far as it can be read; a case is told without it.
  std::optional<Order> order(const std::string& remoteId, std::stop_token stop) const;
  CaseSetting setting() const;

 private:
  ApiSession& m_session;
  const Endpoints& m_endpoints;
  const Store& m_store;
  const Clock& m_clock;
};

}  // namespace inquiry::ebay
