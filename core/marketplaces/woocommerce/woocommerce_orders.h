#pragma once

#include <utility>

#include "core/domain/grant.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/mailbox_orders.h"
#include "core/net/http.h"

namespace inquiry::woocommerce {

// Orders by the REST API wc/v3. One request at a time, 300 ms apart: it is the shop's own server, and its guards are quick to lock a client out. Used by one
// thread at a time.
class WooCommerceOrders final : public OrderDirectory {
 public:
  WooCommerceOrders(const Store& store, const ConnectorParts& parts)
      : m_store(store), m_http(parts.http), m_secrets(parts.secrets), m_clock(parts.clock), m_pause(parts.pause) {}
  Result<std::vector<ShopOrder>> byMail(const std::string& address, const std::stop_token& stop) override;
  Result<std::vector<ShopOrder>> byNumber(const std::string& number, const std::stop_token& stop) override;
  Result<std::vector<std::string>> test(const std::stop_token& stop) override;

 private:
  using Fields = std::vector<std::pair<std::string, std::string>>;
  Result<std::string> get(const std::string& path, const Fields& fields, const std::stop_token& stop);
  Result<std::vector<ShopOrder>> orders(const Fields& fields, const std::stop_token& stop);
  bool rest(const std::stop_token& stop) const;

  const Store m_store;
  HttpTransport& m_http;
  SecretStore& m_secrets;
  const Clock& m_clock;
  std::function<bool(Duration, std::stop_token)> m_pause;
  bool m_hasAsked = false;
};

// Of a list of orders, or of one; Malformed when it is neither. Pure.
Result<std::vector<ShopOrder>> wooOrders(std::string_view json, const StoreId& store, Instant now);

}  // namespace inquiry::woocommerce
