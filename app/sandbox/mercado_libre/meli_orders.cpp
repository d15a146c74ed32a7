// What a sale looks like: orders, packs, shipments, items.
#include <algorithm>

#include "app/sandbox/mercado_libre/mercado_libre_platform.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr PageRule kPaging{50, 50, 1'000'000};

double money(std::int64_t cents) { return static_cast<double>(cents) / 100.0; }

std::string siteOf(const Visit& visit, const Sale& sale) { return sale.site.empty() ? visit.shop.profile().site : sale.site; }

Json itemLine(const Visit& visit, const Sale& sale, const Listing& listing) {
  const std::string& currency = visit.shop.profile().currency;
  const Json item{{"id", listing.remoteId.empty() ? listing.id : listing.remoteId},
                  {"title", listing.title},
                  {"category_id", siteOf(visit, sale) + "1055"},
                  {"variation_id", nullptr},
                  {"seller_sku", listing.sku},
                  {"variation_attributes", Json::array()}};
  return {{"item", item}, {"quantity", sale.quantity}, {"unit_price", money(listing.cents)}, {"currency_id", currency},
          {"sale_fee", money(listing.cents * 15 / 100)}};
}

Json orderJson(Visit& visit, const Sale& sale) {
  const Listing* listing = visit.shop.listing(sale.listingId);
  if (listing == nullptr) return Json::object();
  const Shop::Profile& profile = visit.shop.profile();
  const double total = money(listing->cents * sale.quantity);
  const Json payment{{"id", number("9" + sale.shipmentId.substr(1))},
                     {"transaction_amount", total},
                     {"currency_id", profile.currency},
                     {"status", "approved"},
                     {"date_approved", westOffset(sale.createdAt + std::chrono::minutes(2))}};
  return {{"id", number(sale.id)},
          {"status", "paid"},
          {"status_detail", nullptr},
          {"date_created", westOffset(sale.createdAt)},
          {"date_closed", westOffset(sale.createdAt + std::chrono::minutes(2))},
          {"last_updated", westOffset(sale.modifiedAt)},
          {"pack_id", sale.packId.empty() ? Json(nullptr) : number(sale.packId)},
          {"fulfilled", nullptr},
          {"mediations", Json::array()},
          {"total_amount", total},
          {"paid_amount", total},
          {"currency_id", profile.currency},
          {"order_items", Json::array({itemLine(visit, sale, *listing)})},
          {"payments", Json::array({payment})},
          {"shipping", {{"id", number(sale.shipmentId)}}},
          {"tags", {"pack_order", "paid", sale.deliveredAt ? "delivered" : "not_delivered"}},
          {"feedback", {{"seller", nullptr}, {"buyer", nullptr}}},
          {"context", {{"channel", "marketplace"}, {"site", siteOf(visit, sale)}, {"flows", Json::array({"catalog"})}}},
          {"seller", {{"id", number(profile.userId)}}},
          {"buyer", {{"id", number(sale.buyerId)}}},
          {"cancel_detail", nullptr},
          {"order_request", {{"change", nullptr}, {"return", nullptr}}}};
}

// False with a refusal when the text is no instant.
bool within(const Visit& visit, const std::string& name, Instant at, Answer& refusal) {
  for (const bool from : {true, false}) {
    const auto text = visit.call.param(name + (from ? ".from" : ".to"));
    if (!text) continue;
    const auto bound = Instant::parse(*text);
    if (!bound) {
      refusal = errorAnswer(400, "bad_request", "Invalid date in " + name);
      return false;
    }
    if (from ? at < *bound : at > *bound) return false;
  }
  return true;
}

}  // namespace

Answer orderSearch(Visit& visit) {
  const std::string seller = visit.call.param("seller").value_or("");
  if (seller != visit.shop.profile().userId && !(visit.shop.isCrossBorder() && seller.empty())) {
    return errorAnswer(403, "forbidden", "Invalid seller");
  }
  Answer refusal;
  refusal.status = 0;
  const auto page = pageOf(visit, kPaging, refusal);
  if (!page) return refusal;
  const std::string words = visit.call.param("q").value_or("");
  const std::string status = visit.call.param("order.status").value_or("");
  std::vector<const Sale*> found;
  // `order.last_updated` is no filter: like the platform, this does not notice it.
  for (const Sale& sale : visit.shop.sales()) {
    if (!words.empty() && sale.id != words && sale.packId != words) continue;
    if (!status.empty() && status != "paid") continue;
    const bool fits = within(visit, "order.date_last_updated", sale.modifiedAt, refusal) &&
                      within(visit, "order.date_created", sale.createdAt, refusal);
    if (refusal.status != 0) return refusal;
    if (fits) found.push_back(&sale);
  }
  const bool ascending = visit.call.param("sort") == "date_asc";
  std::stable_sort(found.begin(), found.end(), [ascending](const Sale* a, const Sale* b) {
    return ascending ? a->createdAt < b->createdAt : a->createdAt > b->createdAt;
  });
  Json rows = Json::array();
  for (std::size_t i = page->offset; i < std::min(found.size(), page->offset + page->limit); ++i) {
    rows.push_back(orderJson(visit, *found[i]));
  }
  Json body{{"results", std::move(rows)}, {"paging", {{"total", found.size()}, {"offset", page->offset}, {"limit", page->limit}}}};
  if (!visit.shop.isCrossBorder()) {
    body["query"] = words;
    body["sort"] = {{"id", ascending ? "date_asc" : "date_desc"}, {"name", ascending ? "Date ascending" : "Date descending"}};
  }
  return jsonAnswer(200, body);
}

Answer order(Visit& visit) {
  const Sale* sale = visit.shop.sale(visit.parts[0]);
  if (sale == nullptr) return errorAnswer(404, "order_not_found", "Order do not exists");
  return jsonAnswer(200, orderJson(visit, *sale));
}

Answer pack(Visit& visit) {
  const Sale* sale = visit.shop.saleOfPack(visit.parts[0]);
  if (sale == nullptr || sale->packId.empty()) return errorAnswer(404, "not_found", "Pack not found");
  return jsonAnswer(200, {{"id", number(sale->packId)},
                          {"status", "released"},
                          {"status_detail", nullptr},
                          {"orders", Json::array({Json{{"id", number(sale->id)}}})},
                          {"shipment", {{"id", number(sale->shipmentId)}}},
                          {"buyer", {{"id", number(sale->buyerId)}}},
                          {"date_created", westOffsetBare(sale->createdAt)},
                          {"last_updated", westOffsetBare(sale->modifiedAt)}});
}

Answer shipment(Visit& visit) {
  const Sale* sale = visit.shop.saleOfShipment(visit.parts[0]);
  const Buyer* buyer = sale == nullptr ? nullptr : visit.shop.buyer(sale->buyerId);
  if (buyer == nullptr) return errorAnswer(404, "not_found", "Shipment not found");
  const Json address{{"city", {{"id", "city"}, {"name", buyer->city}}},
                     {"country", {{"id", buyer->country}, {"name", buyer->country}}},
                     {"zip_code", buyer->postcode}};
  const char* status = sale->deliveredAt ? "delivered" : sale->shippedAt ? "shipped" : "ready_to_ship";
  return jsonAnswer(200, {{"id", number(sale->shipmentId)},
                          {"status", status},
                          {"substatus", nullptr},
                          {"date_created", westOffset(sale->createdAt)},
                          {"last_updated", westOffset(sale->modifiedAt)},
                          {"tracking_number", sale->tracking},
                          {"tracking_method", sale->carrier},
                          {"logistic", {{"mode", "me2"}, {"type", "drop_off"}, {"direction", "forward"}}},
                          {"source", {{"site_id", siteOf(visit, *sale)}, {"market_place", "MELI"}}},
                          {"destination", {{"receiver_id", number(buyer->id)}, {"receiver_name", "XXXXXXX"}, {"shipping_address", address}}},
                          {"lead_time",
                           {{"estimated_delivery_final", {{"date", westOffset(sale->createdAt + std::chrono::hours(24 * 7))}}},
                            {"estimated_delivery_limit", {{"date", westOffset(sale->createdAt + std::chrono::hours(24 * 5))}}}}},
                          {"tags", Json::array()}});
}

Answer shipmentSla(Visit& visit) {
  const Sale* sale = visit.shop.saleOfShipment(visit.parts[0]);
  if (sale == nullptr) return errorAnswer(404, "not_found", "Shipment not found");
  return jsonAnswer(200, {{"status", "on_time"},
                          {"service", "xd_same_day"},
                          {"expected_date", zuluSeconds(sale->createdAt + std::chrono::hours(36))},
                          {"last_updated", zuluSeconds(sale->modifiedAt)}});
}

Answer item(Visit& visit) {
  const Listing* listing = visit.shop.listing(visit.parts[0]);
  for (const auto& [id, one] : visit.shop.listings()) {
    if (one.remoteId == visit.parts[0]) listing = &one;
  }
  if (listing == nullptr) return errorAnswer(404, "not_found", "Item with id " + visit.parts[0] + " not found");
  return jsonAnswer(200, {{"id", visit.parts[0]},
                          {"site_id", visit.parts[0].substr(0, 3)},
                          {"title", listing->title},
                          {"seller_id", number(visit.shop.profile().userId)},
                          {"price", money(listing->cents)},
                          {"currency_id", visit.shop.profile().currency},
                          {"available_quantity", listing->stock},
                          {"status", "active"},
                          {"permalink", visit.base + "/articulo/" + visit.parts[0]},
                          {"thumbnail", visit.base + "/pictures/" + visit.parts[0] + ".png"}});
}

}  // namespace inquiry::sandbox::meli
