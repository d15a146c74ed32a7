#pragma once

#include <optional>

#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// Orders, returns and the shop itself.

// The platform takes 15 days at most; whole seconds are rounded on the way.
inline constexpr Duration kLongestWindow = std::chrono::hours(24 * 15 - 1);

struct Window {
  Instant from, to;
};
enum class WindowOf { Created, Updated };

struct OrderSearch {
  WindowOf field = WindowOf::Updated;
  Window window;
  std::string cursor;
  std::size_t limit = 50;
};
Result<Json> orderList(const ShopCaller& caller, const OrderSearch& search, std::stop_token stop);
// At most 50 numbers. Neither address nor phone is asked for: what is not asked for does not come.
Result<Json> orderDetails(const ShopCaller& caller, const std::vector<std::string>& numbers, std::stop_token stop);

// Answers a buyer who wants to cancel. https://open.shopee.com/documents/v2/v2.order.handle_buyer_cancellation
enum class CancellationAnswer { Accept, Reject };
Result<Json> handleCancellation(const ShopCaller& caller, const std::string& orderNumber, CancellationAnswer answer, std::stop_token stop);
// The number the carrier gave a parcel; an order of one parcel may be asked for without the parcel's number.
// https://open.shopee.com/documents/v2/v2.logistics.get_tracking_number
Result<Json> trackingNumber(const ShopCaller& caller, const std::string& orderNumber, const std::string& package, std::stop_token stop);

struct ReturnSearch {
  Window window;  // of the last change
  std::int64_t page = 1;
  std::size_t limit = 40;
};
Result<Json> returnList(const ShopCaller& caller, const ReturnSearch& search, std::stop_token stop);
Result<Json> returnDetail(const ShopCaller& caller, const std::string& number, std::stop_token stop);

// Name, region and the end of the seller's consent; its answer is not wrapped.
Result<Json> shopFacts(const ShopCaller& caller, std::stop_token stop);

}  // namespace inquiry::shopee
