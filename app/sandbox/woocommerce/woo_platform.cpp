#include "app/sandbox/woocommerce/woo_platform.h"

#include <algorithm>

#include "app/sandbox/mail/letter_parts.h"
#include "app/sandbox/mail/shop_letters.h"

namespace inquiry::sandbox {
namespace {

constexpr std::size_t kMostRows = 100;

Answer refusal(int status, const char* code, const char* message) { return jsonAnswer(status, {{"code", code}, {"message", message}, {"data", {{"status", status}}}}); }

// Instants without a zone, as the "_gmt" fields have them.
std::string gmt(Instant at) { return at.toIso().substr(0, 19); }

Json gmtOrNull(const std::optional<Instant>& at) { return at ? Json(gmt(*at)) : Json(nullptr); }

std::string decimal(std::int64_t cents) { return std::to_string(cents / 100) + "." + std::to_string(100 + cents % 100).substr(1); }

// About half of the buyers have an account; the others are guests, whose number is 0.
std::int64_t customerId(const Buyer& buyer) {
  const std::uint64_t hash = hashOf(buyer.id);
  return hash % 2 == 0 ? 0 : static_cast<std::int64_t>(hash % 90'000 + 1);
}

Json number(const std::string& digits) {
  const auto value = numberIn(digits);
  return value ? Json(*value) : Json(digits);
}

std::string firstName(const Buyer& buyer) { return buyer.name.substr(0, buyer.name.find(' ')); }

std::string lastName(const Buyer& buyer) {
  const std::size_t space = buyer.name.find(' ');
  return space == std::string::npos ? std::string() : buyer.name.substr(space + 1);
}

Json addressJson(const Buyer& buyer) {
  return {{"first_name", firstName(buyer)}, {"last_name", lastName(buyer)}, {"city", buyer.city}, {"postcode", buyer.postcode}, {"country", buyer.country}};
}

Json trackingMeta(const Sale& sale) {
  if (sale.tracking.empty()) return Json::array();
  return Json::array({Json{{"id", 901}, {"key", "_wc_shipment_tracking_items"}, {"value", Json::array({Json{{"tracking_provider", sale.carrier}, {"tracking_number", sale.tracking}}})}}});
}

Json orderJson(Shop& shop, const Sale& sale) {
  static const Buyer kNobody;
  const Buyer* found = shop.buyer(sale.buyerId);
  const Buyer& buyer = found == nullptr ? kNobody : *found;
  const Listing* listing = shop.listing(sale.listingId);
  const std::int64_t cents = (listing == nullptr ? 0 : listing->cents) * sale.quantity;
  Json billing = addressJson(buyer);
  billing["email"] = found == nullptr ? std::string() : ShopLetters::addressOf(buyer);
  return {{"id", number(sale.id)},
          {"number", sale.id},
          {"status", sale.deliveredAt ? "completed" : "processing"},
          {"currency", shop.profile().currency},
          {"date_created_gmt", gmt(sale.createdAt)},
          {"date_modified_gmt", gmt(sale.modifiedAt)},
          {"date_paid_gmt", gmt(sale.createdAt + std::chrono::minutes(2))},
          {"date_completed_gmt", gmtOrNull(sale.deliveredAt)},
          {"total", decimal(cents)},
          {"customer_id", customerId(buyer)},
          {"customer_note", sale.note},
          {"billing", std::move(billing)},
          {"shipping", addressJson(buyer)},
          {"payment_method_title", "PayPal"},
          {"line_items", Json::array({Json{{"id", 315}, {"name", listing == nullptr ? "" : listing->title}, {"sku", listing == nullptr ? "" : listing->sku}, {"quantity", sale.quantity}, {"total", decimal(cents)}}})},
          {"refunds", Json::array()},
          {"meta_data", trackingMeta(sale)}};
}

bool matches(Shop& shop, const Sale& sale, const Call& call) {
  const Buyer* buyer = shop.buyer(sale.buyerId);
  if (const auto customer = call.param("customer"); customer && (buyer == nullptr || std::to_string(customerId(*buyer)) != *customer)) return false;
  if (const auto since = call.param("modified_after")) {
    const auto at = Instant::parse(*since, std::chrono::minutes(0));
    if (!at || sale.modifiedAt <= *at) return false;
  }
  const auto search = call.param("search");
  if (!search) return true;
  // Loose, as the shop's is: numbers, names and addresses that hold the words.
  const std::string all = lowered(sale.id + " " + (buyer == nullptr ? std::string() : buyer->name + " " + ShopLetters::addressOf(*buyer)));
  return all.find(lowered(*search)) != std::string::npos;
}

Answer orders(Visit& visit) {
  const auto page = numberIn(visit.call.param("page").value_or("1")), size = numberIn(visit.call.param("per_page").value_or("10"));
  if (!page || *page < 1 || !size || *size < 1 || *size > static_cast<std::int64_t>(kMostRows)) return refusal(400, "rest_invalid_param", "Invalid parameter(s): per_page");
  std::vector<const Sale*> found;
  for (const Sale& sale : visit.shop.sales())
    if (matches(visit.shop, sale, visit.call)) found.push_back(&sale);
  const bool isOldestFirst = visit.call.param("order") == "asc";
  std::stable_sort(found.begin(), found.end(), [isOldestFirst](const Sale* a, const Sale* b) { return isOldestFirst ? a->createdAt < b->createdAt : a->createdAt > b->createdAt; });
  const auto begin = std::min(found.size(), static_cast<std::size_t>((*page - 1) * *size)), end = std::min(found.size(), begin + static_cast<std::size_t>(*size));
  Json rows = Json::array();
  for (std::size_t i = begin; i < end; ++i) rows.push_back(orderJson(visit.shop, *found[i]));
  Answer answer = jsonAnswer(200, rows);
  answer.headers["X-WP-Total"] = std::to_string(found.size());
  answer.headers["X-WP-TotalPages"] = std::to_string((found.size() + static_cast<std::size_t>(*size) - 1) / static_cast<std::size_t>(*size));
  return answer;
}

Answer order(Visit& visit) {
  const Sale* sale = visit.shop.sale(visit.parts[0]);
  return sale == nullptr ? refusal(404, "woocommerce_rest_shop_order_invalid_id", "Invalid ID.") : jsonAnswer(200, orderJson(visit.shop, *sale));
}

Answer customers(Visit& visit) {
  const std::string mail = lowered(visit.call.param("email").value_or(""));
  Json rows = Json::array();
  for (const Sale& sale : visit.shop.sales()) {
    const Buyer* buyer = visit.shop.buyer(sale.buyerId);
    if (buyer == nullptr || customerId(*buyer) == 0 || lowered(ShopLetters::addressOf(*buyer)) != mail) continue;
    rows.push_back({{"id", customerId(*buyer)}, {"email", mail}, {"first_name", firstName(*buyer)}, {"last_name", lastName(*buyer)}, {"role", "customer"}});
    break;
  }
  return jsonAnswer(200, rows);
}

Json noteJson(const OrderNote& note) {
  return {{"id", number(note.id)}, {"author", "shop-api"}, {"date_created_gmt", gmt(note.at)}, {"note", note.text}, {"customer_note", note.isForCustomer}};
}

Answer notes(Visit& visit) {
  const std::string type = visit.call.param("type").value_or("any");
  Json rows = Json::array();
  for (const OrderNote& note : visit.shop.orderNotes())
    if (note.saleId == visit.parts[0] && (type == "any" || (type == "customer") == note.isForCustomer)) rows.push_back(noteJson(note));
  return jsonAnswer(200, rows);
}

// A note for the customer is mailed by the shop; there is no key against the same one twice.
Answer addNote(Visit& visit) {
  if (visit.shop.sale(visit.parts[0]) == nullptr) return refusal(404, "woocommerce_rest_order_invalid_id", "Invalid order ID.");
  const auto body = jsonObject(visit.call);
  if (!body || textOf(*body, "note").empty()) return refusal(400, "rest_missing_callback_param", "Missing parameter(s): note");
  OrderNote note;
  note.id = std::to_string(281 + visit.shop.orderNotes().size());
  note.saleId = visit.parts[0];
  note.text = textOf(*body, "note");
  note.isForCustomer = body->value("customer_note", false);
  note.at = visit.stamp();
  visit.shop.orderNotes().push_back(note);
  visit.shop.note({"wc-note-" + note.id, "order:" + note.saleId, note.text, note.at});
  return jsonAnswer(201, noteJson(note));
}

}  // namespace

const std::vector<Route>& WooPlatform::routes() const {
  static const std::string kBase = "/wp-json/wc/v3/";
  static const std::vector<Route> routes{
      {"GET", kBase + "orders", CallKind::List, "read", orders},
      {"GET", kBase + "orders/{id}", CallKind::Read, "read", order},
      {"GET", kBase + "orders/{id}/notes", CallKind::List, "read", notes},
      {"POST", kBase + "orders/{id}/notes", CallKind::Send, "write", addNote},
      {"GET", kBase + "customers", CallKind::List, "read", customers},
  };
  return routes;
}

bool WooPlatform::admits(const Visit& visit) const {
  const AppCredentials& app = visit.shop.grants().terms().app;
  const bool isRevoked = visit.shop.grants().refreshToken().empty();
  return !isRevoked && visit.call.header("authorization") == "Basic " + base64(app.clientId + ":" + app.clientSecret);
}

Answer WooPlatform::noSuchPath() const { return refusal(404, "rest_no_route", "No route was found matching the URL and request method."); }

Answer WooPlatform::badToken() const { return refusal(401, "woocommerce_rest_authentication_error", "Consumer key is invalid."); }

Answer WooPlatform::missingScope() const { return refusal(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources."); }

Answer WooPlatform::throttled() const { return refusal(429, "too_many_requests", "Too many requests."); }

Answer WooPlatform::broken() const { return refusal(500, "internal_server_error", "There has been a critical error on this website."); }

Answer WooPlatform::refusedByRule(const Visit&, const Route&) const {
  Answer none;
  none.status = 0;
  return none;
}

}  // namespace inquiry::sandbox
