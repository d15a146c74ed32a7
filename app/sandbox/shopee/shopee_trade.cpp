// Orders, their parcels, and the wishes to cancel them.
#include <algorithm>

#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox::shopee {
namespace {

constexpr std::int64_t kLongestWindow = 15 * 86400;
constexpr std::size_t kMostOrders = 50;

std::int64_t param(const Visit& visit, const char* name) { return numberIn(visit.call.param(name).value_or("")).value_or(-1); }

std::string statusOf(const Shop& shop, const Sale& sale) {
  const auto wish = shop.afterSale().cancellations.find(sale.id);
  if (wish != shop.afterSale().cancellations.end() && wish->second.state != "DECLINED") return wish->second.state == "PENDING" ? "IN_CANCEL" : "CANCELLED";
  if (sale.deliveredAt) return "COMPLETED";
  return sale.shippedAt ? "SHIPPED" : "READY_TO_SHIP";
}

Json orderJson(Visit& visit, const Sale& sale, const std::string& fields) {
  const Listing* listing = visit.shop.listing(sale.listingId);
  const Buyer* buyer = visit.shop.buyer(sale.buyerId);
  const std::int64_t cents = listing == nullptr ? 0 : listing->cents;
  const auto wants = [&fields](const char* name) { return fields.find(name) != std::string::npos; };
  Json row{{"order_sn", sale.id},
           {"region", visit.shop.profile().site},
           {"currency", visit.shop.profile().currency},
           {"cod", false},
           {"order_status", statusOf(visit.shop, sale)},
           {"message_to_seller", sale.note},
           {"create_time", secondsOf(sale.createdAt)},
           {"update_time", secondsOf(sale.modifiedAt)},
           {"days_to_ship", 2}};
  if (const auto wish = visit.shop.afterSale().cancellations.find(sale.id); wants("buyer_cancel_reason") && wish != visit.shop.afterSale().cancellations.end())
    row["buyer_cancel_reason"] = wish->second.reason;
  if (wants("total_amount")) row["total_amount"] = moneyOf(cents * sale.quantity);
  if (wants("buyer_user_id")) row["buyer_user_id"] = number(sale.buyerId);
  if (wants("buyer_username")) row["buyer_username"] = buyer == nullptr ? "" : buyer->username;
  if (wants("pay_time")) row["pay_time"] = secondsOf(sale.createdAt + std::chrono::minutes(3));
  // Masked, as for whoever has declared no address.
  if (wants("recipient_address")) row["recipient_address"] = {{"name", "****"}, {"phone", "****"}, {"full_address", "****"}};
  if (wants("item_list"))
    row["item_list"] = Json::array({Json{{"item_id", number(sale.listingId)},
                                         {"item_name", listing == nullptr ? "" : listing->title},
                                         {"item_sku", listing == nullptr ? "" : listing->sku},
                                         {"model_quantity_purchased", sale.quantity},
                                         {"model_original_price", moneyOf(cents)},
                                         {"model_discounted_price", moneyOf(cents)}}});
  if (wants("package_list"))
    row["package_list"] = Json::array({Json{{"package_number", "OFG" + sale.shipmentId},
                                            {"logistics_status", sale.deliveredAt ? "LOGISTICS_DELIVERY_DONE" : sale.shippedAt ? "LOGISTICS_PICKUP_DONE" : "LOGISTICS_READY"},
                                            {"shipping_carrier", sale.carrier}}});
  return row;
}

}  // namespace

double moneyOf(std::int64_t cents) { return static_cast<double>(cents) / 100; }

Answer orderList(Visit& visit) {
  const std::string field = visit.call.param("time_range_field").value_or("");
  const std::int64_t from = param(visit, "time_from"), to = param(visit, "time_to"), size = param(visit, "page_size");
  if (field != "create_time" && field != "update_time") return refusal("error_param", "time_range_field is wrong.");
  if (from < 0 || to < from || to - from > kLongestWindow) return refusal("order.order_list_invalid_time", "Start time must be earlier than end time and diff in 15days.");
  if (size < 1 || size > 100) return refusal("error_param", "page_size is 1 to 100.");
  std::vector<const Sale*> found;
  for (const Sale& sale : visit.shop.sales())
    if (const std::int64_t at = secondsOf(field == "create_time" ? sale.createdAt : sale.modifiedAt); at >= from && at <= to) found.push_back(&sale);
  const auto begin = std::min(found.size(), static_cast<std::size_t>(std::max<std::int64_t>(0, param(visit, "cursor"))));
  const auto end = std::min(found.size(), begin + static_cast<std::size_t>(size));
  Json rows = Json::array();
  for (std::size_t i = begin; i < end; ++i) rows.push_back({{"order_sn", found[i]->id}, {"order_status", statusOf(visit.shop, *found[i])}, {"booking_sn", ""}});
  return wrapped({{"more", end < found.size()}, {"next_cursor", end < found.size() ? std::to_string(end) : ""}, {"order_list", std::move(rows)}});
}

Answer orderDetail(Visit& visit) {
  std::string list = visit.call.param("order_sn_list").value_or("");
  const std::string fields = visit.call.param("response_optional_fields").value_or("");
  if (list.empty() || static_cast<std::size_t>(std::count(list.begin(), list.end(), ',')) >= kMostOrders) return refusal("error_param", "order_sn_list holds 1 to 50 numbers.");
  Json rows = Json::array();
  while (!list.empty()) {
    const std::string id = list.substr(0, list.find(','));
    list.erase(0, std::min(list.size(), id.size() + 1));
    if (const Sale* sale = visit.shop.sale(id)) rows.push_back(orderJson(visit, *sale, fields));
  }
  return rows.empty() ? refusal("order.order_not_found", "Wrong parameters, detail: the order is not found.") : wrapped({{"order_list", std::move(rows)}});
}

Answer answerCancellation(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const std::string number = textOf(body, "order_sn"), operation = textOf(body, "operation");
  Sale* sale = visit.shop.sale(number);
  const auto wish = visit.shop.afterSale().cancellations.find(number);
  if (operation != "ACCEPT" && operation != "REJECT") return refusal("error_param", "operation is ACCEPT or REJECT.");
  if (sale == nullptr || wish == visit.shop.afterSale().cancellations.end() || wish->second.state != "PENDING")
    return refusal("order.order_status_invalid", "Invalid order_status.The order status should be IN_CANCEL.");
  wish->second.state = operation == "ACCEPT" ? "CANCELLED" : "DECLINED";
  sale->modifiedAt = visit.stamp();
  visit.shop.note({visit.shop.newMessageId(), number, "handle_buyer_cancellation " + operation, visit.stamp()});
  return wrapped({{"update_time", secondsOf(sale->modifiedAt)}});
}

Answer trackingNumber(Visit& visit) {
  const Sale* sale = visit.shop.sale(visit.call.param("order_sn").value_or(""));
  if (sale == nullptr) return refusal("logistics.invalid_error", "The order is not exist.");
  const std::string package = visit.call.param("package_number").value_or("OFG" + sale->shipmentId);
  if (package != "OFG" + sale->shipmentId) return refusal("logistics.package_not_exist", "The package is not exist.");
  if (!sale->shippedAt) return wrapped({{"tracking_number", ""}, {"hint", ""}});
  Json found{{"tracking_number", sale->tracking}};
  if (visit.call.param("response_optional_fields").value_or("").find("first_mile_tracking_number") != std::string::npos) found["first_mile_tracking_number"] = "CNF" + sale->shipmentId;
  return wrapped(std::move(found));
}

}  // namespace inquiry::sandbox::shopee
