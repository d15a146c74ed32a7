#pragma once

#include "core/domain/order.h"
#include "core/domain/order_event.h"
#include "core/marketplaces/shopee/shopee_json.h"

namespace inquiry::shopee {

// No phone, no postal address and no receiver's name are taken over, even where an answer holds them.
Result<Order> mapOrder(const Json& order, Instant fetchedAt);
// What happened to an order that is no message: the buyer's wish to cancel it.
std::vector<OrderEvent> eventsOf(const Json& order);

}  // namespace inquiry::shopee
