#pragma once

#include "core/domain/order.h"
#include "core/marketplaces/rakuten/json_fields.h"

namespace inquiry::rakuten {

// No phone, no postal address and no receiver is taken over: nobody needs them to answer.
Result<Order> mapOrder(const Json& order, Instant fetchedAt);

}  // namespace inquiry::rakuten
