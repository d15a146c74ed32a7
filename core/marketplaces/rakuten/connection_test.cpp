#include "core/marketplaces/rakuten/connection_test.h"

#include <algorithm>

#include "core/marketplaces/rakuten/inquiries_api.h"
#include "core/marketplaces/rakuten/inquiry_mapper.h"
#include "core/marketplaces/rakuten/orders_api.h"

namespace inquiry::rakuten {
namespace {

constexpr Duration kSpan = std::chrono::hours(24 * 30);

// Sorts one call's outcome. False when the test ends with its error.
template <class T>
bool sorted(const Result<T>& answer, const char* name, TestRead& read) {
  if (answer || answer.error().code == "rakuten.order-refused" || answer.error().kind == ErrorKind::NotFound) return read.granted.emplace_back(name), true;
  if (answer.error().code != kSwitchedOff) return false;
  return read.missing.emplace_back(name), true;
}

void readNewest(const Json& list, TestRead& read, std::string& number, std::string& order) {
  for (const Json& row : listOf(list, "list")) {
    const auto reading = mapInquiry(row, {});
    if (!reading) continue;
    number = reading->number;
    order = reading->orderNumber;
    read.account = "R-Messe " + reading->shopId;
    read.newestAt = std::max(read.newestAt.value_or(reading->newestAt), reading->newestAt);
  }
}

}  // namespace

Status learnExpiry(const Caller& caller, std::stop_token stop) {
  const auto answer = licenceExpiry(caller, stop);
  if (!answer) return fail(answer.error());
  if (const auto end = instantOf(*answer, "expiryDate")) caller.keys().endsAt(*end);
  return {};
}

Result<TestRead> testConnection(const Caller& caller, std::stop_token stop) {
  TestRead read;
  read.account = "R-Messe";
  const Window window{caller.platformNow() - kSpan, caller.platformNow()};
  const auto count = inquiryCount(caller, window, stop);
  if (!sorted(count, function::kCounts, read)) return fail(count.error());
  if (count) read.messages = countOf(fieldOf(*count, "result"), "count");
  const auto list = inquiryList(caller, window, 1, 1, stop);
  if (!sorted(list, function::kList, read)) return fail(list.error());
  std::string number, order;
  if (list) readNewest(*list, read, number, order);
  if (!number.empty()) {
    const auto one = inquiryByNumber(caller, number, stop);
    if (!sorted(one, function::kInquiry, read)) return fail(one.error());
  }
  const auto expiry = licenceExpiry(caller, stop);
  if (!sorted(expiry, function::kExpiry, read)) return fail(expiry.error());
  if (expiry)
    if (const auto end = instantOf(*expiry, "expiryDate")) caller.keys().endsAt(*end);
  read.grantExpiresAt = caller.keys().end();
  const auto found = searchOrders(caller, {window.from, window.to, {}, 1}, stop);
  if (!sorted(found, function::kSearchOrder, read)) return fail(found.error());
  if (found && !found->empty()) order = found->front();
  if (!order.empty()) {
    const auto orders = readOrders(caller, {order}, stop);
    if (!sorted(orders, function::kGetOrder, read)) return fail(orders.error());
  }
  return read;
}

}  // namespace inquiry::rakuten
