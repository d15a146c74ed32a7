#include "core/marketplaces/rakuten/orders_api.h"

#include <algorithm>

#include "core/marketplaces/rakuten/jst.h"
#include "core/marketplaces/rakuten/order_mapper.h"

namespace inquiry::rakuten {
namespace {

constexpr int kByOrderDate = 1, kByDate = 1, kDescending = 2;
constexpr int kVersion = 7;  // the first that knows SKUs

// ERROR rows of a 200. "No such order" is one of them, so they count only when nothing else came.
std::optional<Error> errorIn(const Json& body) {
  for (const Json& row : listOf(body, "MessageModelList")) {
    if (textOf(row, "messageType") != "ERROR") continue;
    std::string code = textOf(row, "messageCode");
    const bool isWord = !code.empty() && code.size() <= 80 && std::all_of(code.begin(), code.end(), [](unsigned char c) { return c > 0x20 && c < 0x7F; });
    return Error{ErrorKind::Refused, "rakuten.order-refused", "Rakuten gave no orders" + (isWord ? " (" + code + ")" : std::string()) + ". Look at them in RMS.", {}};
  }
  return {};
}

}  // namespace

Result<std::vector<std::string>> searchOrders(const Caller& caller, const OrderSearch& search, std::stop_token stop) {
  Json body{{"dateType", kByOrderDate},
            {"startDatetime", jstTextWithZone(search.from)},
            {"endDatetime", jstTextWithZone(search.to)},
            {"PaginationRequestModel",
             {{"requestRecordsAmount", search.rows}, {"requestPage", 1}, {"SortModelList", Json::array({{{"sortColumn", kByDate}, {"sortDirection", kDescending}}})}}}};
  if (!search.maskedMail.empty()) body["ordererMailAddress"] = search.maskedMail;
  const auto answer = caller.ask({"/es/2.0/order/searchOrder/", function::kSearchOrder}, body, stop);
  if (!answer) return fail(answer.error());
  std::vector<std::string> numbers;
  for (const Json& number : listOf(*answer, "orderNumberList"))
    if (number.is_string()) numbers.push_back(number.get<std::string>());
  if (numbers.empty())
    if (auto error = errorIn(*answer)) return fail(std::move(*error));
  return numbers;
}

Result<OrdersRead> readOrders(const Caller& caller, const std::vector<std::string>& numbers, std::stop_token stop) {
  const auto answer = caller.ask({"/es/2.0/order/getOrder/", function::kGetOrder}, {{"orderNumberList", numbers}, {"version", kVersion}}, stop);
  if (!answer) return fail(answer.error());
  OrdersRead read;
  for (const Json& row : listOf(*answer, "OrderModelList")) {
    auto order = mapOrder(row, caller.platformNow());
    if (order) {
      read.orders.push_back(std::move(*order));
    } else {
      read.quarantined.push_back(order.error());
    }
  }
  if (read.orders.empty())
    if (auto error = errorIn(*answer)) return fail(std::move(*error));
  return read;
}

}  // namespace inquiry::rakuten
