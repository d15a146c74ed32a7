#pragma once

#include "core/domain/order.h"
#include "core/marketplaces/rakuten/caller.h"

namespace inquiry::rakuten {

// RakutenPay Order API v2. Failures also travel inside a 200 (MessageModelList): they come out as errors.
inline constexpr std::size_t kMostOrders = 100;

struct OrderSearch {
  Instant from, to;  // order date; 63 days at most
  std::string maskedMail;  // of the buyer; empty: everybody's
  std::int64_t rows = 30;
};
// Numbers, newest first.
Result<std::vector<std::string>> searchOrders(const Caller& caller, const OrderSearch& search, std::stop_token stop);

struct OrdersRead {
  std::vector<Order> orders;
  std::vector<Error> quarantined;
};
// At most kMostOrders numbers. What Rakuten does not know is left out.
Result<OrdersRead> readOrders(const Caller& caller, const std::vector<std::string>& numbers, std::stop_token stop);

}  // namespace inquiry::rakuten
