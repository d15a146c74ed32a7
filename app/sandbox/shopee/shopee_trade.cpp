// Orders and returns.
#include <algorithm>

#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox::shopee {
namespace {

constexpr std::int64_t kLongestWindow = 15 * 86400;
constexpr std::size_t kMostOrders = 50;

std::int64_t param(const Visit& visit, const char* name) { return numberIn(visit.call.param(name).value_or("")).value_or(-1); }

std::string statusOf(const Sale& sale) {
  if (sale.deliveredAt) return "COMPLETED";
  return sale.shippedAt ? "SHIPPED" : "READY_TO_SHIP";
}

double moneyOf(std::int64_t cents) { return static_cast<double>(cents) / 100; }

// Some of what was delivered is sent back: which, its number decides. Whatever is asked, the answer is the same.
struct Refund {
  const Sale* sale;
  Instant createdAt, updatedAt;
  std::string status;
  std::string number() const { return "R" + sale->id; }
};

std::optional<Refund> refundOf(const Sale& sale, Instant now) {
  if (!sale.deliveredAt || sale.id.back() % 4 != 0) return {};
  const Instant created = *sale.deliveredAt + std::chrono::hours(20);
  if (created > now) return {};
  if (now - created < std::chrono::hours(48)) return Refund{&sale, created, created, "REQUESTED"};
  if (now - created < std::chrono::hours(24 * 6)) return Refund{&sale, created, created + std::chrono::hours(48), "PROCESSING"};
  return Refund{&sale, created, created + std::chrono::hours(24 * 6), "REFUND_PAID"};
}

Json refundJson(Visit& visit, const Refund& refund, bool isDetail) {
  const Listing* listing = visit.shop.listing(refund.sale->listingId);
  const Buyer* buyer = visit.shop.buyer(refund.sale->buyerId);
  const Instant due = refund.createdAt + std::chrono::hours(48);
  const double amount = listing == nullptr ? 0 : moneyOf(listing->cents * refund.sale->quantity);
  Json row{{"return_sn", refund.number()},
           {"order_sn", refund.sale->id},
           {"reason", "PHYSICAL_DMG"},
           {"text_reason", "The box is crushed and the article is scratched."},
           {"status", refund.status},
           {"refund_amount", amount},
           {"currency", visit.shop.profile().currency},
           {"create_time", secondsOf(refund.createdAt)},
           {"update_time", secondsOf(refund.updatedAt)},
           {"due_date", secondsOf(due)},
           {"tracking_number", ""},
           {"return_seller_due_date", secondsOf(due + std::chrono::hours(24 * 7))},
           {"negotiation_status", refund.status == "REQUESTED" ? "PENDING_RESPOND" : "TERMINATED"},
           {"seller_proof_status", "NOT_NEEDED"},
           {"return_solution", 0},
           {"user", {{"username", buyer == nullptr ? "" : buyer->username}, {"email", "****"}}},
           {"item", Json::array({Json{{"item_id", number(refund.sale->listingId)}, {"name", listing == nullptr ? "" : listing->title}, {"amount", refund.sale->quantity}}})}};
  if (!isDetail) return row;
  row["seller_proof"] = {{"seller_proof_status", "NOT_NEEDED"}, {"seller_evidence_deadline", 0}};
  row["negotiation"] = {{"negotiation_status", row["negotiation_status"]}, {"offer_due_date", secondsOf(due)}};
  return row;
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
           {"order_status", statusOf(sale)},
           {"message_to_seller", sale.note},
           {"create_time", secondsOf(sale.createdAt)},
           {"update_time", secondsOf(sale.modifiedAt)},
           {"days_to_ship", 2}};
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
  for (std::size_t i = begin; i < end; ++i) rows.push_back({{"order_sn", found[i]->id}, {"order_status", statusOf(*found[i])}, {"booking_sn", ""}});
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

Answer returnList(Visit& visit) {
  const std::int64_t page = param(visit, "page_no"), size = param(visit, "page_size");
  const std::int64_t from = param(visit, "update_time_from"), to = param(visit, "update_time_to");
  if (page < 1 || size < 1 || size > 100) return refusal("error_param", "page_no begins at 1, page_size is 1 to 100.");
  if (from >= 0 && to - from > kLongestWindow) return refusal("error_param", "The window is 15 days at most.");
  std::vector<Refund> found;
  for (const Sale& sale : visit.shop.sales())
    if (const auto refund = refundOf(sale, visit.now); refund && (from < 0 || (secondsOf(refund->updatedAt) >= from && secondsOf(refund->updatedAt) <= to))) found.push_back(*refund);
  const auto begin = std::min(found.size(), static_cast<std::size_t>((page - 1) * size));
  const auto end = std::min(found.size(), begin + static_cast<std::size_t>(size));
  Json rows = Json::array();
  for (std::size_t i = begin; i < end; ++i) rows.push_back(refundJson(visit, found[i], false));
  return wrapped({{"more", end < found.size()}, {"return", std::move(rows)}});
}

Answer returnDetail(Visit& visit) {
  const std::string number = visit.call.param("return_sn").value_or("");
  for (const Sale& sale : visit.shop.sales())
    if (const auto refund = refundOf(sale, visit.now); refund && refund->number() == number) return wrapped(refundJson(visit, *refund, true));
  return refusal("error_param", "return_sn is wrong.");
}

}  // namespace inquiry::sandbox::shopee
