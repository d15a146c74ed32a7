#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// A seller account at eBay. Member conversations become threads (a question, or an order message once an order of that buyer
// and item is known), messages from eBay become notices, orders come as context. The store's site is the marketplace id
// ("EBAY_US"); Store::endpoints may override "api", "auth", "apiz", "apim". Credentials: clientId, clientSecret, ruName.
std::unique_ptr<Connector> makeEbayConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
