#pragma once

#include "core/marketplaces/shopify/return_mapper.h"
#include "core/marketplaces/shopify/shopify_api.h"

namespace inquiry::shopify {

// One return as Shopify has it now. Blocks; safe from any thread.
class ReturnReader {
 public:
  ReturnReader(ShopifyApi& api, const Store& store, const Clock& clock) : m_api(api), m_timeZone(store.timeZone), m_clock(clock) {}

  // NotFound "shopify.no_return" when the shop has none of that number.
  Result<ReturnReading> read(const std::string& number, const std::stop_token& stop) const;
  ShopifyApi& api() const { return m_api; }
  const Clock& clock() const { return m_clock; }

 private:
  ShopifyApi& m_api;
  const std::string m_timeZone;
  const Clock& m_clock;
};

}  // namespace inquiry::shopify
