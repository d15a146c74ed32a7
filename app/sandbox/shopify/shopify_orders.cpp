// orders(first, after, query): by address, number or the time of the last change.
#include <algorithm>

#include "app/sandbox/mail/shop_letters.h"
#include "app/sandbox/shopify/shopify_platform.h"

namespace inquiry::sandbox::shopify {
namespace {

// One term of a search: name:'1042' or updated_at:>='2026-11-20T00:00:00Z'.
struct Term {
  std::string field, value;
};

Term termOf(const std::string& query) {
  const std::size_t colon = query.find(':'), quote = query.find('\'');
  if (colon == std::string::npos || quote == std::string::npos) return {};
  std::string value;
  for (std::size_t i = quote + 1; i < query.size() && query[i] != '\''; ++i) {
    if (query[i] == '\\' && i + 1 < query.size()) ++i;
    value += query[i];
  }
  return {query.substr(0, colon), value};
}

std::string digitsOf(const std::string& text) {
  std::string digits;
  for (const char c : text)
    if (c >= '0' && c <= '9') digits += c;
  return digits;
}

std::string addressOf(Shop& shop, const Sale& sale) {
  const Buyer* buyer = shop.buyer(sale.buyerId);
  return buyer == nullptr ? std::string() : ShopLetters::addressOf(*buyer);
}

bool isFound(Shop& shop, const Sale& sale, const Term& term) {
  if (term.field == "email") return lowered(addressOf(shop, sale)) == lowered(term.value);
  // The search is loose: 104 finds #1042, too.
  if (term.field == "name") return digitsOf(sale.id).starts_with(digitsOf(term.value));
  if (term.field != "updated_at") return term.field.empty();
  const auto since = Instant::parse(term.value);
  return since && sale.modifiedAt >= *since;
}

Json fulfillmentsOf(const Sale& sale) {
  if (!sale.shippedAt) return Json::array();
  return Json::array({Json{{"status", "SUCCESS"}, {"displayStatus", sale.deliveredAt ? "DELIVERED" : "IN_TRANSIT"}, {"createdAt", sale.shippedAt->toIso()},
                           {"trackingInfo", Json::array({Json{{"company", sale.carrier}, {"number", sale.tracking}, {"url", nullptr}}})}}});
}

Json orderJson(Shop& shop, const Sale& sale, bool withReturns) {
  const Listing* listing = shop.listing(sale.listingId);
  const Buyer* buyer = shop.buyer(sale.buyerId);
  const std::string name = buyer == nullptr ? "" : buyer->name;
  Json node{{"id", gid("Order", "55512" + digitsOf(sale.id))},
            {"name", sale.id},
            {"createdAt", sale.createdAt.toIso()},
            {"updatedAt", sale.modifiedAt.toIso()},
            {"cancelledAt", nullptr},
            {"closed", false},
            {"email", addressOf(shop, sale)},
            {"displayFinancialStatus", "PAID"},
            {"displayFulfillmentStatus", sale.shippedAt ? "FULFILLED" : "UNFULFILLED"},
            {"currentTotalPriceSet", moneySet(shop, (listing == nullptr ? 0 : listing->cents) * sale.quantity)},
            {"customer", {{"displayName", name}}},
            {"shippingAddress", {{"name", name}, {"countryCodeV2", buyer == nullptr ? "" : buyer->country}}},
            {"lineItems", {{"nodes", Json::array({Json{{"name", listing == nullptr ? "" : listing->title}, {"quantity", sale.quantity}, {"sku", listing == nullptr ? "" : listing->sku}}})}}},
            {"fulfillments", fulfillmentsOf(sale)}};
  if (!withReturns) return node;
  Json returns = Json::array();
  for (const OrderReturn& one : shop.returns())
    if (one.saleId == sale.id) returns.push_back({{"id", gid("Return", one.id)}, {"name", sale.id + "-R1"}, {"status", one.status}});
  node["returns"] = {{"nodes", std::move(returns)}};
  return node;
}

std::size_t firstOf(const std::string& query) {
  const std::size_t at = query.find("orders(first: ");
  const std::size_t end = at == std::string::npos ? at : query.find_first_not_of("0123456789", at + 14);
  const auto count = end == std::string::npos ? std::nullopt : numberIn(query.substr(at + 14, end - at - 14));
  return static_cast<std::size_t>(std::clamp<std::int64_t>(count.value_or(10), 1, 250));
}

}  // namespace

Json moneySet(const Shop& shop, std::int64_t cents) {
  const std::string rest = std::to_string(100 + cents % 100).substr(1);
  return {{"shopMoney", {{"amount", std::to_string(cents / 100) + "." + rest}, {"currencyCode", shop.profile().currency}}}};
}

Answer orders(Visit& visit) {
  const std::string query = queryOf(visit.call);
  const bool withReturns = query.find("returns(") != std::string::npos;
  if (withReturns && visit.shop.missingScopes().contains("read_returns")) return denied("returns", "read_returns");
  const Json variables = variablesOf(visit);
  const Term term = termOf(textOf(variables, "q"));
  std::vector<const Sale*> found;
  for (const Sale& sale : visit.shop.sales())
    if (isFound(visit.shop, sale, term)) found.push_back(&sale);
  const bool isNewestFirst = query.find("reverse: true") != std::string::npos;
  std::stable_sort(found.begin(), found.end(), [&](const Sale* a, const Sale* b) { return isNewestFirst ? a->createdAt > b->createdAt : a->modifiedAt < b->modifiedAt; });
  const auto begin = std::min(found.size(), static_cast<std::size_t>(numberIn(textOf(variables, "after")).value_or(0)));
  const auto end = std::min(found.size(), begin + firstOf(query));
  Json nodes = Json::array();
  for (std::size_t i = begin; i < end; ++i) nodes.push_back(orderJson(visit.shop, *found[i], withReturns));
  return data({{"orders", {{"nodes", std::move(nodes)}, {"pageInfo", {{"hasNextPage", end < found.size()}, {"endCursor", std::to_string(end)}}}}}});
}

}  // namespace inquiry::sandbox::shopify
