#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// A shop on WooCommerce: buyers write to its mailbox, orders come over the REST API v3. Needs Store::mailbox and the address of the shop as the endpoint "api";
// credentials: mailboxPassword, consumerKey, consumerSecret.
std::unique_ptr<Connector> makeWooCommerceConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
