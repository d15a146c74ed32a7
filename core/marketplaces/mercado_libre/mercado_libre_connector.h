#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// A seller account at Mercado Libre: of one country (site "MLM", "MLB", ...) or cross-border (site "CBT"). Each question of a listing is
// a thread with one answer, each pack a thread of post-sale messages; orders and shipments come as context. Store::endpoints may
// override "api" and "auth". Credentials: clientId, clientSecret, refreshToken, userId; redirectUri as registered with the
// application, for signing in from the desk.
std::unique_ptr<Connector> makeMercadoLibreConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
