#include "core/marketplaces/shopify/shopify_connector.h"

#include "core/marketplaces/mailbox_shop.h"
#include "core/marketplaces/shopify/shopify_orders.h"

namespace inquiry {

std::unique_ptr<Connector> makeShopifyConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<ShopMailStore>(store, parts, std::make_unique<shopify::ShopifyOrders>(store, parts),
                                         shopCapabilities(store, "Shopify sets no time for answers; the usual promise of shops"));
}

}  // namespace inquiry
