#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {
namespace {

constexpr const char* kOrderFields = "buyer_user_id,buyer_username,item_list,pay_time,package_list,total_amount,cancel_reason,buyer_cancel_reason,return_request_due_date";

std::string seconds(Instant at) { return std::to_string(at.millis() / 1000); }

}  // namespace

Result<Json> orderList(const ShopCaller& caller, const OrderSearch& search, std::stop_token stop) {
  Query fields{{"time_range_field", search.field == WindowOf::Created ? "create_time" : "update_time"},
               {"time_from", seconds(search.window.from)},
               {"time_to", seconds(search.window.to)},
               {"page_size", std::to_string(search.limit)}};
  if (!search.cursor.empty()) fields.emplace_back("cursor", search.cursor);
  fields.emplace_back("response_optional_fields", "order_status");
  return caller.get({"/api/v2/order/get_order_list", std::move(fields), bucket::kOrders}, stop);
}

Result<Json> orderDetails(const ShopCaller& caller, const std::vector<std::string>& numbers, std::stop_token stop) {
  std::string list;
  for (const std::string& number : numbers) list += (list.empty() ? "" : ",") + number;
  return caller.get({"/api/v2/order/get_order_detail", {{"order_sn_list", list}, {"response_optional_fields", kOrderFields}}, bucket::kOrders}, stop);
}

Result<Json> handleCancellation(const ShopCaller& caller, const std::string& orderNumber, CancellationAnswer answer, std::stop_token stop) {
  const char* word = answer == CancellationAnswer::Accept ? "ACCEPT" : "REJECT";
  return caller.post({"/api/v2/order/handle_buyer_cancellation", {}, bucket::kOrders}, {{"order_sn", orderNumber}, {"operation", word}}, stop);
}

Result<Json> trackingNumber(const ShopCaller& caller, const std::string& orderNumber, const std::string& package, std::stop_token stop) {
  Query fields{{"order_sn", orderNumber}};
  // An empty one is refused.
  if (!package.empty()) fields.emplace_back("package_number", package);
  fields.emplace_back("response_optional_fields", "first_mile_tracking_number,last_mile_tracking_number");
  return caller.get({"/api/v2/logistics/get_tracking_number", std::move(fields), bucket::kParcels}, stop);
}

Result<Json> returnList(const ShopCaller& caller, const ReturnSearch& search, std::stop_token stop) {
  return caller.get({"/api/v2/returns/get_return_list",
                     {{"page_no", std::to_string(search.page)},
                      {"page_size", std::to_string(search.limit)},
                      {"update_time_from", seconds(search.window.from)},
                      {"update_time_to", seconds(search.window.to)}},
                     bucket::kReturns},
                    stop);
}

Result<Json> returnDetail(const ShopCaller& caller, const std::string& number, std::stop_token stop) {
  return caller.get({"/api/v2/returns/get_return_detail", {{"return_sn", number}}, bucket::kReturns}, stop);
}

Result<Json> shopFacts(const ShopCaller& caller, std::stop_token stop) { return caller.get({"/api/v2/shop/get_shop_info", {}, bucket::kShop}, stop); }

}  // namespace inquiry::shopee
