#pragma once

#include <mutex>
#include <utility>

#include "core/domain/grant.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/mailbox_orders.h"
#include "core/net/http.h"

namespace inquiry::woocommerce {

// A note on an order that its customer sees and gets by mail. `text` as comparableNote() gives it.
struct OrderNote {
  std::string id, text;
};

// Orders by the REST API wc/v3. One request at a time, 300 ms apart: it is the shop's own server, and its guards are quick to lock a client out. Safe from
// any thread.
class WooCommerceOrders final : public OrderDirectory {
 public:
  WooCommerceOrders(const Store& store, const ConnectorParts& parts)
      : m_store(store), m_http(parts.http), m_secrets(parts.secrets), m_clock(parts.clock), m_pause(parts.pause) {}
  Result<std::vector<ShopOrder>> byMail(const std::string& address, const std::stop_token& stop) override;
  Result<std::vector<ShopOrder>> byNumber(const std::string& number, const std::stop_token& stop) override;
  Result<std::vector<ShopOrder>> changedSince(Instant since, int page, const std::stop_token& stop) override;
  Result<std::vector<std::string>> test(const std::stop_token& stop) override;

  // Why nothing can be asked of the shop; empty when it can. Asks nothing.
  std::optional<Error> unavailable() const;
  // What the API calls the order of that number; NotFound "shop.no_order".
  Result<std::string> idOf(const std::string& number, const std::stop_token& stop);
  Result<std::vector<OrderNote>> customerNotes(const std::string& orderId, const std::stop_token& stop);
  // Answers the id of the note. The shop mails it to the customer, and takes the same one twice: never repeated by code.
  Result<std::string> addCustomerNote(const std::string& orderId, const std::string& text, const std::stop_token& stop);

 private:
  using Fields = std::vector<std::pair<std::string, std::string>>;
  Result<std::string> call(HttpRequest request, const std::string& path, const std::stop_token& stop);
  Result<std::string> get(const std::string& path, const Fields& fields, const std::stop_token& stop);
  Result<std::vector<ShopOrder>> orders(const Fields& fields, const std::stop_token& stop);
  bool rest(const std::stop_token& stop) const;

  const Store m_store;
  HttpTransport& m_http;
  SecretStore& m_secrets;
  const Clock& m_clock;
  std::function<bool(Duration, std::stop_token)> m_pause;
  std::timed_mutex m_mutex;  // one question at a time
  bool m_hasAsked = false;
};

// Of a list of orders, or of one; Malformed when it is neither. Pure.
Result<std::vector<ShopOrder>> wooOrders(std::string_view json, const StoreId& store, Instant now);

Result<std::vector<OrderNote>> wooCustomerNotes(std::string_view json);

// Notes may hold HTML: what we send is plain text.
std::string escapedNote(std::string_view text);
// A note as sent or as the shop shows it, without what WordPress changes of it: paragraphs, entities and gaps.
std::string comparableNote(std::string_view html);

}  // namespace inquiry::woocommerce
