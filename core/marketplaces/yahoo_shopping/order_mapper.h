#pragma once

#include <string_view>

#include "core/domain/error.h"
#include "core/domain/order.h"

namespace inquiry::yahoo_shopping {

// The answer of orderInfo. NotFound when the platform knows no such order, Malformed when it cannot be read. What it should hold besides what was
// asked for (an address, a telephone number) is not looked at.
Result<Order> mapOrder(std::string_view xml, Instant fetchedAt);

}  // namespace inquiry::yahoo_shopping
