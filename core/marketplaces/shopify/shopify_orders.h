#pragma once

#include <atomic>

#include "core/marketplaces/connector.h"
#include "core/marketplaces/mailbox_orders.h"
#include "core/marketplaces/shopify/shopify_api.h"

namespace inquiry::shopify {

// Orders, and which returns they have. Safe from any thread.
class ShopifyOrders final : public OrderDirectory {
 public:
  ShopifyOrders(const Store& store, const ConnectorParts& parts) : m_store(store), m_clock(parts.clock), m_api(store, parts) {}
  Result<std::vector<ShopOrder>> byMail(const std::string& address, const std::stop_token& stop) override;
  Result<std::vector<ShopOrder>> byNumber(const std::string& number, const std::stop_token& stop) override;
  Result<std::vector<ShopOrder>> changedSince(Instant since, int page, const std::stop_token& stop) override;
  Result<std::vector<std::string>> test(const std::stop_token& stop) override;
  ShopifyApi& api() { return m_api; }
  // False once the shop said that its app may not read returns.
  bool mayReadReturns() const { return m_mayReadReturns; }

 private:
  Result<std::string> ask(const std::string& search, const std::string& begin, const std::stop_token& stop);
  // `raw`: where the answer is wanted, too.
  Result<std::vector<ShopOrder>> orders(const std::string& search, const std::string& begin, const std::stop_token& stop, std::string* raw = nullptr);

  const Store m_store;
  const Clock& m_clock;
  ShopifyApi m_api;
  std::atomic<bool> m_mayReadReturns{true};
  std::string m_cursor;  // of changedSince(), used by the pull alone
};

// Of an answer to the orders query; Malformed when it does not follow the description, and what its errors mean. Pure.
Result<std::vector<ShopOrder>> shopifyOrders(std::string_view json, const StoreId& store, Instant now);

}  // namespace inquiry::shopify
