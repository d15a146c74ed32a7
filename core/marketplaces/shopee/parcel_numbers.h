#pragma once

#include "core/domain/order.h"
#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// Fills in the numbers of the order's parcels, one call for each: the order itself holds none. A parcel whose number the platform does not tell keeps
// none; only a failure of the line, of the sign-in or of the platform is one here.
Status addTrackingNumbers(const ShopCaller& caller, Order& order, std::stop_token stop);
// Whether the carrier may have given one: not before the parcel was handed over for shipping.
bool mayHaveTrackingNumbers(const Order& order);

}  // namespace inquiry::shopee
