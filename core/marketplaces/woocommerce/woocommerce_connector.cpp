#include "core/marketplaces/woocommerce/woocommerce_connector.h"

#include "core/marketplaces/mailbox_shop.h"
#include "core/marketplaces/woocommerce/woo_notes.h"
#include "core/marketplaces/woocommerce/woocommerce_orders.h"

namespace inquiry {
namespace woocommerce {
namespace {

// Mails, orders beside them, and notes to the customer on an order.
class WooCommerceConnector final : public ShopMailStore {
 public:
  // `orders` is what `directory` owns.
  WooCommerceConnector(const Store& store, const ConnectorParts& parts, WooCommerceOrders& orders, std::unique_ptr<OrderDirectory> directory)
      : ShopMailStore(store, parts, std::move(directory), shopCapabilities(store, "WooCommerce sets no time for answers; the usual promise of shops")), m_notes(orders, parts.clock) {}

  PlatformActions* platformActions() override { return &m_notes; }
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override {
    return outgoing.kind == OutgoingKind::PlatformAction ? m_notes.known(outgoing, stop) : ShopMailStore::ownMessages(outgoing, stop);
  }
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override {
    return outgoing.kind == OutgoingKind::PlatformAction ? m_notes.send(outgoing, stop) : ShopMailStore::send(outgoing, stop);
  }
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override {
    return outgoing.kind == OutgoingKind::PlatformAction ? m_notes.reconcile(outgoing, claimed, stop) : ShopMailStore::reconcile(outgoing, claimed, stop);
  }

 private:
  WooNotes m_notes;
};

}  // namespace
}  // namespace woocommerce

std::unique_ptr<Connector> makeWooCommerceConnector(const Store& store, const ConnectorParts& parts) {
  auto directory = std::make_unique<woocommerce::WooCommerceOrders>(store, parts);
  auto& orders = *directory;
  return std::make_unique<woocommerce::WooCommerceConnector>(store, parts, orders, std::move(directory));
}

}  // namespace inquiry
