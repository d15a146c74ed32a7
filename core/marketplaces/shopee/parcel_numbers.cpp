#include "core/marketplaces/shopee/parcel_numbers.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {
namespace {

constexpr std::array<std::string_view, 7> kArranged{"processed", "retry_ship", "shipped", "to_confirm_receive", "in_cancel", "to_return", "completed"};

// Which of them there is depends on the route: within a country the first, across borders often only the others.
std::string numberIn(const Json& response) {
  for (const char* key : {"tracking_number", "last_mile_tracking_number", "first_mile_tracking_number"})
    if (std::string number = textOf(response, key); !number.empty()) return number;
  return {};
}

bool isOfThisParcel(const Error& error) {
  return error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::MissingGrant || error.kind == ErrorKind::Malformed;
}

}  // namespace

bool mayHaveTrackingNumbers(const Order& order) {
  return !order.shipments.empty() && std::find(kArranged.begin(), kArranged.end(), order.status) != kArranged.end();
}

Status addTrackingNumbers(const ShopCaller& caller, Order& order, std::stop_token stop) {
  if (!mayHaveTrackingNumbers(order)) return {};
  for (Shipment& parcel : order.shipments) {
    const auto answer = trackingNumber(caller, order.remoteId, parcel.remoteId, stop);
    if (!answer && !isOfThisParcel(answer.error())) return fail(answer.error());
    if (answer) parcel.trackingNumber = numberIn(responseOf(*answer));
  }
  return {};
}

}  // namespace inquiry::shopee
