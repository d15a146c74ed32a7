#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// A shop at Shopify: buyers write to its mailbox, orders come over the GraphQL Admin API. Needs Store::mailbox; credentials: mailboxPassword, shop, and either
// clientId with clientSecret or accessToken. Store::endpoints may override "api" (scheme and host of the shop).
std::unique_ptr<Connector> makeShopifyConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
