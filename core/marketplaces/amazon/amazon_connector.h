#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// A seller account on one of Amazon's sites; Store::site is a code such as "UK". Buyer messages come and go through Store::mailbox; several
// stores may share one. Orders and the messages Amazon lets a seller begin come through the selling partner API where credentials for it
// are given: lwaClientId, lwaClientSecret, lwaRefreshToken of the seller's own private application; or, with Store::endpoints "auth" naming a
// service of the company that holds those, the key of that service as lwaRefreshToken.
std::unique_ptr<Connector> makeAmazonConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
