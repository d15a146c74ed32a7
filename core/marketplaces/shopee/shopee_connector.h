#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// One shop at Shopee (site: its region, "SG", "BR", ...). Each buyer's chat is a thread, each return one of kind Case; orders come as context.
// What may be decided about a return is what the platform offers at that moment.
// Without the grant for the chat the shop has orders and returns only, and says so. Store::endpoints may override "api" and "auth".
// Credentials: partnerId, partnerKey, shopId, refreshToken; redirectUri as declared for the application, for signing in from the desk; gateway:
// "china" or "brazil" for who calls from there.
std::unique_ptr<Connector> makeShopeeConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
