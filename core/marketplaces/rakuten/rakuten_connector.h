#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// Rakuten Ichiba: R-Messe inquiries through InquiryManagementAPI, with RakutenPay orders as context. Signed with the shop's own two keys, which stand in
// the store's credentials: serviceSecret, licenseKey.
std::unique_ptr<Connector> makeRakutenConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
