#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// Yahoo! Shopping Japan. Credentials: clientId, sellerId; clientSecret (absent for an application of the client side), redirectUri (the registered
// address the browser ends on), publicKey and publicKeyVersion of the store with publicKeyExpires (a day, "2027-11-21"), refreshToken.
// Outgoing::closeAfterSend completes the question at Yahoo as well, once the answer is accepted: there an answered question counts as open until then.
std::unique_ptr<Connector> makeYahooShoppingConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
