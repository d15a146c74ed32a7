// Fulfillment API, the reading half: getOrders, getOrder, getShippingFulfillments.
#include <algorithm>
#include <array>
#include <cstdio>

#include "app/sandbox/ebay/ebay_platform.h"

namespace inquiry::sandbox::ebay {
namespace {

constexpr std::size_t kDefaultLimit = 50;
constexpr std::size_t kMaxLimit = 200;
constexpr std::size_t kMaxIds = 50;

Answer orderError(int errorId, const std::string& text) {
  return errorAnswer({400, errorId, "API_FULFILLMENT", "REQUEST", text});
}

Json amount(std::int64_t cents, const std::string& currency) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%lld.%02lld", static_cast<long long>(cents / 100), static_cast<long long>(cents % 100));
  return {{"value", text.data()}, {"currency", currency}};
}

Json lineItem(const Visit& visit, const Sale& sale, const Listing& listing) {
  const Shop::Profile& profile = visit.shop.profile();
  return {{"lineItemId", "10" + sale.packId.substr(sale.packId.size() - 10)},
          {"legacyItemId", listing.id},
          {"sku", listing.sku},
          {"title", listing.title},
          {"quantity", sale.quantity},
          {"lineItemCost", amount(listing.cents * sale.quantity, profile.currency)},
          {"total", amount(listing.cents * sale.quantity, profile.currency)},
          {"listingMarketplaceId", profile.site},
          {"purchaseMarketplaceId", profile.site},
          {"lineItemFulfillmentStatus", sale.shippedAt ? "FULFILLED" : "NOT_STARTED"},
          {"lineItemFulfillmentInstructions",
           {{"shipByDate", (sale.createdAt + std::chrono::hours(48)).toIso()},
            {"minEstimatedDeliveryDate", (sale.createdAt + std::chrono::hours(24 * 5)).toIso()},
            {"maxEstimatedDeliveryDate", (sale.createdAt + std::chrono::hours(24 * 9)).toIso()},
            {"guaranteedDelivery", false}}}};
}

std::string fulfillmentId(const Sale& sale) { return "9" + sale.shipmentId; }

Json shippingOf(const Sale& sale, const Buyer& buyer) {
  const Json address{{"city", buyer.city}, {"postalCode", buyer.postcode}, {"countryCode", buyer.country}};
  const Json shipTo{{"fullName", buyer.name}, {"contactAddress", address}};
  return {{"fulfillmentInstructionsType", "SHIP_TO"},
          {"minEstimatedDeliveryDate", (sale.createdAt + std::chrono::hours(24 * 5)).toIso()},
          {"maxEstimatedDeliveryDate", (sale.createdAt + std::chrono::hours(24 * 9)).toIso()},
          {"shippingStep", {{"shippingCarrierCode", sale.carrier}, {"shipTo", shipTo}}}};
}

Json orderJson(const Visit& visit, const Sale& sale) {
  const Shop::Profile& profile = visit.shop.profile();
  const Buyer* buyer = visit.shop.buyer(sale.buyerId);
  const Listing* listing = visit.shop.listing(sale.listingId);
  if (buyer == nullptr || listing == nullptr) return Json::object();
  const std::int64_t goods = listing->cents * sale.quantity;
  Json order{
      {"orderId", sale.id},
      {"creationDate", sale.createdAt.toIso()},
      {"lastModifiedDate", sale.modifiedAt.toIso()},
      {"orderFulfillmentStatus", sale.shippedAt ? "FULFILLED" : "NOT_STARTED"},
      {"orderPaymentStatus", "PAID"},
      {"sellerId", profile.username},
      {"buyer", {{"username", buyer->username}}},
      {"pricingSummary", {{"priceSubtotal", amount(goods, profile.currency)},
                          {"deliveryCost", amount(490, profile.currency)},
                          {"total", amount(goods + 490, profile.currency)}}},
      {"cancelStatus", {{"cancelState", "NONE_REQUESTED"}, {"cancelRequests", Json::array()}}},
      {"fulfillmentStartInstructions", Json::array({shippingOf(sale, *buyer)})},
      {"lineItems", Json::array({lineItem(visit, sale, *listing)})}};
  Json links = Json::array();
  if (sale.shippedAt) {
    links.push_back(visit.base + "/sell/fulfillment/v1/order/" + sale.id + "/shipping_fulfillment/" +
                    fulfillmentId(sale));
  }
  order["fulfillmentHrefs"] = std::move(links);
  if (!sale.note.empty()) order["buyerCheckoutNotes"] = sale.note;
  return order;
}

// One "name:[from..to]" of the filter parameter.
struct Span {
  std::string name;
  std::optional<Instant> from, to;
  std::string statuses;  // of {A|B}
};

// Empty with a refusal when a part of the filter is malformed.
std::optional<std::vector<Span>> spansOf(const std::string& filter, Instant now, Answer& refusal) {
  std::vector<Span> spans;
  std::size_t at = 0;
  while (at < filter.size()) {
    const std::size_t colon = filter.find(':', at);
    const std::size_t close = filter.find_first_of("]}", at);
    Span span;
    span.name = lowered(filter.substr(at, colon - at));
    if (span.name != "creationdate" && span.name != "lastmodifieddate" && span.name != "orderfulfillmentstatus") {
      refusal = orderError(30700, "Invalid filter name: " + span.name);
      return {};
    }
    if (close == std::string::npos) {
      refusal = orderError(30800, "Invalid filter value for filter " + span.name);
      return {};
    }
    const std::string inner = filter.substr(colon + 2, close - colon - 2);
    if (filter[close] == '}') {
      span.statuses = inner;
    } else {
      const std::size_t dots = inner.find("..");
      span.from = Instant::parse(inner.substr(0, dots));
      const std::string end = dots == std::string::npos ? std::string() : inner.substr(dots + 2);
      if (!end.empty()) span.to = Instant::parse(end);
      if (inner.substr(0, dots).empty()) refusal = orderError(30820, "Start date is missing");
      else if (!span.from || (!end.empty() && !span.to)) refusal = orderError(30810, "Invalid date format");
      else if (*span.from > now + std::chrono::minutes(5)) refusal = orderError(30850, "Start and end dates can't be in the future");
      else if (span.to && *span.from >= *span.to) refusal = orderError(30840, "Start date should be before end date");
      if (refusal.status != 0) return {};
    }
    spans.push_back(std::move(span));
    at = close + 1;
    if (at < filter.size() && filter[at] == ',') ++at;
  }
  return spans;
}

bool fits(const Sale& sale, const std::vector<Span>& spans, Instant now) {
  const bool byCreation = std::any_of(spans.begin(), spans.end(), [](const Span& span) { return span.name == "creationdate"; });
  bool dated = false;
  for (const Span& span : spans) {
    if (span.name == "orderfulfillmentstatus") {
      const std::string status = sale.shippedAt ? "FULFILLED" : "NOT_STARTED";
      if (span.statuses.find(status) == std::string::npos) return false;
      continue;
    }
    dated = true;
    if (byCreation && span.name == "lastmodifieddate") continue;  // creationdate wins
    const Instant at = span.name == "creationdate" ? sale.createdAt : sale.modifiedAt;
    if (at < *span.from || (span.to && at > *span.to)) return false;
  }
  return dated || sale.createdAt >= now - std::chrono::hours(24 * 90);  // without a date: the last 90 days
}

std::optional<Page> pageOf(const Visit& visit, Answer& refusal) {
  Page page{kDefaultLimit, 0};
  if (const auto text = visit.call.param("limit")) {
    const auto limit = numberIn(*text);
    if (!limit || *limit < 1 || *limit > static_cast<std::int64_t>(kMaxLimit)) {
      refusal = orderError(31100, "Invalid limit: " + *text);
      return {};
    }
    page.limit = static_cast<std::size_t>(*limit);
  }
  if (const auto text = visit.call.param("offset")) {
    const auto offset = numberIn(*text);
    if (!offset) {
      refusal = orderError(31000, "Invalid offset: " + *text);
      return {};
    }
    page.offset = static_cast<std::size_t>(*offset);
  }
  return page;
}

std::vector<const Sale*> byIds(Visit& visit, const std::string& list) {
  std::vector<const Sale*> found;
  std::size_t at = 0;
  while (at < list.size()) {
    const std::size_t end = std::min(list.find(',', at), list.size());
    if (const Sale* sale = visit.shop.sale(list.substr(at, end - at))) found.push_back(sale);
    at = end + 1;
  }
  return found;
}

}  // namespace

Answer orders(Visit& visit) {
  Answer refusal;
  refusal.status = 0;
  const auto page = pageOf(visit, refusal);
  if (!page) return refusal;
  std::vector<const Sale*> found;
  if (const auto ids = visit.call.param("orderIds")) {
    if (std::count(ids->begin(), ids->end(), ',') >= static_cast<std::ptrdiff_t>(kMaxIds)) {
      return orderError(30900, "Exceeded maximum number of order IDs (the current limit is 50)");
    }
    found = byIds(visit, *ids);
  } else {
    const auto spans = spansOf(visit.call.param("filter").value_or(""), visit.now, refusal);
    if (!spans) return refusal;
    for (const Sale& sale : visit.shop.sales()) {
      if (fits(sale, *spans, visit.now)) found.push_back(&sale);
    }
    std::stable_sort(found.begin(), found.end(), [](const Sale* a, const Sale* b) { return a->createdAt > b->createdAt; });
  }
  Json rows = Json::array();
  for (std::size_t i = page->offset; i < std::min(found.size(), page->offset + page->limit); ++i) {
    rows.push_back(orderJson(visit, *found[i]));
  }
  Json body = paged(visit, *page, found.size());
  body["orders"] = std::move(rows);
  return jsonAnswer(200, body);
}

Answer order(Visit& visit) {
  const Sale* sale = visit.shop.sale(visit.parts[0]);
  if (sale == nullptr) return errorAnswer({404, 32100, "API_FULFILLMENT", "REQUEST", "Invalid order ID: " + visit.parts[0]});
  return jsonAnswer(200, orderJson(visit, *sale));
}

Answer fulfillments(Visit& visit) {
  const Sale* sale = visit.shop.sale(visit.parts[0]);
  if (sale == nullptr) return orderError(32100, "Invalid order ID: " + visit.parts[0]);
  Json rows = Json::array();
  if (sale->shippedAt) {
    rows.push_back({{"fulfillmentId", fulfillmentId(*sale)},
                    {"shipmentTrackingNumber", sale->tracking},
                    {"shippingCarrierCode", sale->carrier},
                    {"shippedDate", sale->shippedAt->toIso()},
                    {"lineItems", Json::array({Json{{"lineItemId", "10" + sale->packId.substr(sale->packId.size() - 10)},
                                                    {"quantity", sale->quantity}}})}});
  }
  return jsonAnswer(200, {{"fulfillments", rows}, {"total", rows.size()}});
}

}  // namespace inquiry::sandbox::ebay
