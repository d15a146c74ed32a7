#include "core/marketplaces/woocommerce/woocommerce_connector.h"

#include "core/marketplaces/mailbox_shop.h"
#include "core/marketplaces/woocommerce/woocommerce_orders.h"

namespace inquiry {

std::unique_ptr<Connector> makeWooCommerceConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<ShopMailStore>(store, parts, std::make_unique<woocommerce::WooCommerceOrders>(store, parts),
                                         shopCapabilities(store, "WooCommerce sets no time for answers; the usual promise of shops"));
}

}  // namespace inquiry
