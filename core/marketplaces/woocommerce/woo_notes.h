#pragma once

#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/woocommerce/woocommerce_orders.h"

namespace inquiry::woocommerce {

// The customer note of an order as an action: WooCommerce shows it to the customer and mails it; an answer to it comes as a mail. Safe from any thread.
class WooNotes final : public PlatformActions {
 public:
  static constexpr const char* kCustomerNote = "customer-note";

  WooNotes(WooCommerceOrders& orders, const Clock& clock) : m_orders(orders), m_clock(clock) {}
  std::optional<Error> unavailable() const override { return m_orders.unavailable(); }
  Result<ActionOffer> offer(const std::string& orderRemoteId, std::stop_token stop) override;
  std::optional<Error> refusalOf(const std::string& action, const std::string& text) const override;

  // As Connector says of them, for an item of kind PlatformAction.
  Result<std::vector<std::string>> known(const Outgoing& item, const std::stop_token& stop);
  SendResult send(const Outgoing& item, const std::stop_token& stop);
  ReconcileResult reconcile(const Outgoing& item, const std::vector<std::string>& claimed, const std::stop_token& stop);

 private:
  WooCommerceOrders& m_orders;
  const Clock& m_clock;
};

}  // namespace inquiry::woocommerce
