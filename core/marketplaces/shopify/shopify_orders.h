#pragma once

#include <atomic>
#include <mutex>
#include <optional>

#include "core/domain/grant.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/mailbox_orders.h"
#include "core/net/http.h"

namespace inquiry::shopify {

// Orders by the GraphQL Admin API 2026-10. The token is the store's own, or asked for with the client credentials and asked again when 80 % of its life is
// over or the shop no longer takes it. Safe from any thread.
class ShopifyOrders final : public OrderDirectory {
 public:
  ShopifyOrders(const Store& store, const ConnectorParts& parts) : m_store(store), m_http(parts.http), m_secrets(parts.secrets), m_clock(parts.clock) {}
  Result<std::vector<ShopOrder>> byMail(const std::string& address, const std::stop_token& stop) override;
  Result<std::vector<ShopOrder>> byNumber(const std::string& number, const std::stop_token& stop) override;
  Result<std::vector<ShopOrder>> changedSince(Instant since, int page, const std::stop_token& stop) override;
  Result<std::vector<std::string>> test(const std::stop_token& stop) override;

 private:
  Result<std::string> base() const;
  Result<std::string> token(const std::stop_token& stop);
  Result<std::string> ask(const std::string& search, const std::string& begin, const std::stop_token& stop);
  // `raw`: where the answer is wanted, too.
  Result<std::vector<ShopOrder>> orders(const std::string& search, const std::string& begin, const std::stop_token& stop, std::string* raw = nullptr);

  const Store m_store;
  HttpTransport& m_http;
  SecretStore& m_secrets;
  const Clock& m_clock;
  std::timed_mutex m_mutex;  // one question at a time; the token
  std::atomic<bool> m_mayReadReturns{true};
  std::string m_cursor;  // of changedSince(), used by the pull alone
  Secret m_token;
  Instant m_tokenUntil;
};

// Of an answer to the orders query; Malformed when it does not follow the description, and what its errors mean. Pure.
Result<std::vector<ShopOrder>> shopifyOrders(std::string_view json, const StoreId& store, Instant now);

}  // namespace inquiry::shopify
