#pragma once

#include <string_view>

#include "core/domain/error.h"
#include "core/domain/order.h"

namespace inquiry::amazon {

// The order of a getOrder answer. Names, addresses and phones of people are not taken over even when Amazon sends them.
Result<Order> orderIn(std::string_view body, const StoreId& store, Instant now);

// Out of a getMarketplaceParticipations answer: whether the account takes part on that site now.
Result<bool> sellsOn(std::string_view body, std::string_view marketplaceId);

}  // namespace inquiry::amazon
