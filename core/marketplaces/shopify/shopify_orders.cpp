#include "core/marketplaces/shopify/shopify_orders.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/marketplaces/shop_reading.h"
#include "core/net/url.h"

namespace inquiry::shopify {
namespace {

using shop::Json;
using shop::lower;
using shop::partOf;
using shop::textOf;

constexpr const char* kVersion = "2026-10";
constexpr const char* kQueryBegin =
    "query OrdersByText($q: String!) { orders(first: 10, query: $q, sortKey: CREATED_AT, reverse: true) {";
constexpr const char* kChangedBegin =
    "query OrdersChanged($q: String!, $after: String) { orders(first: 25, after: $after, query: $q, sortKey: UPDATED_AT) { pageInfo { hasNextPage endCursor }";
constexpr const char* kFields =
    " nodes { id name createdAt updatedAt cancelledAt closed email "
    "displayFinancialStatus displayFulfillmentStatus currentTotalPriceSet { shopMoney { amount currencyCode } } customer { displayName } "
    "shippingAddress { name countryCodeV2 } lineItems(first: 10) { nodes { name quantity sku } } "
    "fulfillments { displayStatus createdAt trackingInfo { company number url } }";
// Needs a right of its own, read_returns.
constexpr const char* kReturns = " returns(first: 5) { nodes { name status } }";
constexpr const char* kQueryEnd = " } } }";

std::string lastWord(const std::string& name) {
  const auto space = name.find_last_of(' ');
  return space == std::string::npos ? name : name.substr(space + 1);
}

// What a buyer typed, inside quotes: without this a quote of theirs would end ours and their words would be operators.
std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) out += c;
  }
  return out + "'";
}

std::vector<Shipment> shipmentsOf(const Json& fulfillments) {
  std::vector<Shipment> shipments;
  if (!fulfillments.is_array()) return shipments;
  for (const Json& fulfillment : fulfillments) {
    Shipment shipment;
    shipment.status = lower(textOf(fulfillment, "displayStatus"));
    shipment.shippedAt = Instant::parse(textOf(fulfillment, "createdAt"));
    const Json& tracking = partOf(fulfillment, "trackingInfo");
    if (tracking.is_array() && !tracking.empty()) {
      shipment.carrier = textOf(tracking.front(), "company");
      shipment.trackingNumber = textOf(tracking.front(), "number");
      shipment.trackingUrl = textOf(tracking.front(), "url");
    }
    shipments.push_back(std::move(shipment));
  }
  return shipments;
}

// The returns of an order that are not cancelled or declined, as one more word of its state each.
std::string returnWords(const Json& returns) {
  std::string words;
  const Json& nodes = partOf(returns, "nodes");
  if (!nodes.is_array()) return words;
  for (const Json& each : nodes) {
    const std::string status = lower(textOf(each, "status"));
    const std::string word = status.empty() || status == "canceled" || status == "declined" ? "" : ", return_" + status;
    if (words.find(word) == std::string::npos) words += word;
  }
  return words;
}

std::optional<ShopOrder> orderOf(const Json& node, const StoreId& store, Instant now) {
  ShopOrder found;
  Order& order = found.order;
  order.store = store;
  order.remoteId = textOf(node, "name");
  if (order.remoteId.empty()) return {};
  order.status = lower(textOf(node, "displayFulfillmentStatus")) + returnWords(partOf(node, "returns"));
  if (order.status.starts_with(", ")) order.status.erase(0, 2);
  order.paymentStatus = lower(textOf(node, "displayFinancialStatus"));
  const Json& money = partOf(partOf(node, "currentTotalPriceSet"), "shopMoney");
  order.total = moneyFromDecimal(textOf(money, "amount"), textOf(money, "currencyCode"));
  order.placedAt = Instant::parse(textOf(node, "createdAt"));
  order.updatedAt = Instant::parse(textOf(node, "updatedAt"));
  order.buyerName = textOf(partOf(node, "customer"), "displayName");
  const Json& address = partOf(node, "shippingAddress");
  order.destinationCountry = textOf(address, "countryCodeV2");
  const Json& lines = partOf(partOf(node, "lineItems"), "nodes");
  if (lines.is_array())
    for (const Json& line : lines) order.lines.push_back(shop::lineOf(line));
  order.shipments = shipmentsOf(partOf(node, "fulfillments"));
  order.fetchedAt = now;
  found.mail = textOf(node, "email");
  order.buyerKey = mailBuyerKey(found.mail);
  found.surname = lastWord(textOf(address, "name").empty() ? order.buyerName : textOf(address, "name"));
  const bool isOver = !textOf(node, "cancelledAt").empty() || (partOf(node, "closed").is_boolean() && partOf(node, "closed").get<bool>());
  const bool isDelivered = !order.shipments.empty() && std::all_of(order.shipments.begin(), order.shipments.end(), [](const Shipment& each) { return each.status == "delivered"; });
  found.isUnderWay = !isOver && !isDelivered;
  return found;
}

// The scope a refusal names ("read_customers"); "" when it names none.
std::string scopeIn(const std::string& message) {
  const auto at = message.find("`read_");
  const auto end = at == std::string::npos ? at : message.find('`', at + 1);
  return end == std::string::npos ? std::string() : message.substr(at + 1, end - at - 1);
}

Error errorOf(const Json& root, Instant now) {
  const Json& first = root.at("errors").front();
  const std::string code = textOf(partOf(first, "extensions"), "code");
  if (code == "THROTTLED") {
    const Json& cost = partOf(partOf(root, "extensions"), "cost");
    const Json& throttle = partOf(cost, "throttleStatus");
    const auto number = [](const Json& value, double otherwise) { return value.is_number() ? value.get<double>() : otherwise; };
    const double lacking = number(partOf(cost, "requestedQueryCost"), 100) - number(partOf(throttle, "currentlyAvailable"), 0);
    const double seconds = std::clamp(lacking / std::max(1.0, number(partOf(throttle, "restoreRate"), 50)), 1.0, 60.0);
    return {ErrorKind::Throttled, "shopify.throttled", "Shopify asks for a pause; orders are read again by themselves.", now + Duration(static_cast<std::int64_t>(seconds * 1000))};
  }
  if (code == "ACCESS_DENIED") {
    const std::string scope = scopeIn(textOf(first, "message"));
    return {ErrorKind::MissingGrant, "shopify.access_denied",
            "Shopify does not let the desk read this" + (scope.empty() ? std::string() : " (" + scope + ")") + ": give its app the right in Shopify's settings. On Basic and Starter plans customers' data is closed to apps.", {}};
  }
  return {ErrorKind::Malformed, "shopify.query", "Shopify did not understand the question for orders.", {}};
}

std::optional<Error> statusErrorOf(const HttpResponse& response) {
  switch (response.status) {
    case 200: return {};
    case 401: return Error{ErrorKind::Unauthorised, "shopify.unauthorised", "Shopify does not accept the app of this shop any more: enter its client id and secret, or its token, again.", {}};
    case 402:
    case 423: return Error{ErrorKind::Refused, "shopify.frozen", "Shopify has frozen or locked this shop: look at its plan and bills.", {}};
    case 403: return Error{ErrorKind::MissingGrant, "shopify.forbidden", "The app of this shop lacks the right to read orders (read_orders): give it in Shopify's settings.", {}};
    case 404: return Error{ErrorKind::NotFound, "shopify.wrong_shop", "There is no such shop at Shopify: check its name in the settings of the store.", {}};
    case 429:
    case 430: return Error{ErrorKind::Throttled, "shopify.throttled", "Shopify asks for a pause; orders are read again by themselves.", {}};
    default: return Error{ErrorKind::PlatformDown, "shopify.down", "Shopify answers with errors; orders are read again by themselves.", {}};
  }
}

}  // namespace

Result<std::vector<ShopOrder>> shopifyOrders(std::string_view json, const StoreId& store, Instant now) {
  const Json root = Json::parse(json, nullptr, false);
  if (!root.is_object()) return fail(ErrorKind::Malformed, "shopify.malformed", "Shopify's answer cannot be read.");
  if (const Json& errors = partOf(root, "errors"); errors.is_array() && !errors.empty()) return fail(errorOf(root, now));
  const Json& nodes = partOf(partOf(partOf(root, "data"), "orders"), "nodes");
  if (!nodes.is_array()) return fail(ErrorKind::Malformed, "shopify.malformed", "Shopify's answer holds no list of orders (data.orders.nodes).");
  std::vector<ShopOrder> orders;
  for (const Json& node : nodes)
    if (auto order = orderOf(node, store, now)) orders.push_back(std::move(*order));
  return orders;
}

Result<std::string> ShopifyOrders::base() const {
  if (const auto own = m_store.endpoints.find("api"); own != m_store.endpoints.end()) return own->second;
  const auto shop = m_secrets.credential(m_store.id, "shop");
  if (!shop) return fail(ErrorKind::InvalidInput, "shopify.no_shop", "The name of the shop at Shopify is missing: add it to the settings of the store.");
  std::string name(shop->reveal());
  if (const auto dot = name.find(".myshopify.com"); dot != std::string::npos) name.resize(dot);
  const bool isName = !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == std::string::npos;
  if (!isName) return fail(ErrorKind::InvalidInput, "shopify.no_shop", "The name of the shop at Shopify holds other signs than letters, digits and dashes: write it as in name.myshopify.com.");
  return "https://" + name + ".myshopify.com";
}

Result<std::string> ShopifyOrders::token(const std::stop_token& stop) {
  if (const auto own = m_secrets.credential(m_store.id, "accessToken")) return std::string(own->reveal());
  if (!m_token.empty() && m_clock.now() < m_tokenUntil) return std::string(m_token.reveal());
  const auto id = m_secrets.credential(m_store.id, "clientId");
  const auto secret = m_secrets.credential(m_store.id, "clientSecret");
  if (!id || !secret) return fail(ErrorKind::MissingGrant, "shopify.no_app", "Orders are not read: enter the client id and secret of an app of this shop.");
  const auto at = base();
  if (!at) return at;
  HttpRequest request;
  request.method = "POST";
  request.url = *at + "/admin/oauth/access_token";
  request.contentType = "application/x-www-form-urlencoded";
  request.body = formEncoded({{"grant_type", "client_credentials"}, {"client_id", std::string(id->reveal())}, {"client_secret", std::string(secret->reveal())}});
  request.proxy = m_store.proxy;
  const auto answer = m_http.perform(request, stop);
  if (!answer) return fail(answer.error());
  if (answer->status == 400) return fail(ErrorKind::Unauthorised, "shopify.unauthorised", "Shopify does not accept the client id and secret: enter them again. The app must belong to the organisation of the shop.");
  if (auto error = statusErrorOf(*answer)) return fail(*error);
  const Json json = Json::parse(answer->body, nullptr, false);
  const std::string token = textOf(json, "access_token");
  if (token.empty()) return fail(ErrorKind::Malformed, "shopify.malformed", "Shopify gave no token.");
  const std::int64_t seconds = partOf(json, "expires_in").is_number_integer() ? partOf(json, "expires_in").get<std::int64_t>() : 3600;
  m_token = Secret(token);
  m_tokenUntil = m_clock.now() + std::chrono::seconds(seconds * 8 / 10);
  return token;
}

Result<std::string> ShopifyOrders::ask(const std::string& search, const std::string& begin, const std::stop_token& stop) {
  const auto at = base();
  if (!at) return at;
  const auto turn = shop::turnAt(m_mutex, stop);
  if (!turn) return fail(ErrorKind::Cancelled, "shopify.cancelled", "Stopped on request.");
  const std::string query = begin + kFields + (m_mayReadReturns ? kReturns : "") + kQueryEnd;
  // A token that ended early is asked for anew, once.
  for (int attempt = 0;; ++attempt) {
    const auto bearer = token(stop);
    if (!bearer) return bearer;
    HttpRequest request;
    request.method = "POST";
    request.url = *at + "/admin/api/" + kVersion + "/graphql.json";
    request.contentType = "application/json";
    request.headers = {{"X-Shopify-Access-Token", *bearer}, {"Accept", "application/json"}};
    Json variables{{"q", search}};
    if (begin == kChangedBegin) variables["after"] = m_cursor.empty() ? Json(nullptr) : Json(m_cursor);
    request.body = Json{{"query", query}, {"variables", variables}}.dump(-1, ' ', false, Json::error_handler_t::replace);
    request.proxy = m_store.proxy;
    const auto answer = m_http.perform(request, stop);
    if (!answer) return fail(answer.error());
    if (answer->status == 401 && attempt == 0 && !m_token.empty()) {
      m_token.wipe();
      m_token = Secret();
      continue;
    }
    if (auto error = statusErrorOf(*answer)) return fail(*error);
    return answer->body;
  }
}

// The pages hang together by a cursor: they are read in their order.
Result<std::vector<ShopOrder>> ShopifyOrders::changedSince(Instant since, int page, const std::stop_token& stop) {
  if (page == 1) m_cursor.clear();
  else if (m_cursor.empty()) return std::vector<ShopOrder>{};
  std::string answer;
  auto found = orders("updated_at:>='" + since.toIso() + "'", kChangedBegin, stop, &answer);
  if (!found) return found;
  const Json info = partOf(partOf(partOf(Json::parse(answer, nullptr, false), "data"), "orders"), "pageInfo");
  const Json& hasNext = partOf(info, "hasNextPage");
  m_cursor = hasNext.is_boolean() && hasNext.get<bool>() ? textOf(info, "endCursor") : "";
  return found;
}

Result<std::vector<ShopOrder>> ShopifyOrders::orders(const std::string& search, const std::string& begin, const std::stop_token& stop, std::string* raw) {
  auto answer = ask(search, begin, stop);
  if (!answer) return fail(answer.error());
  auto read = shopifyOrders(*answer, m_store.id, m_clock.now());
  const bool lacksReturns = !read && read.error().kind == ErrorKind::MissingGrant && read.error().text.find("read_returns") != std::string::npos;
  // An app from before returns were asked for: its orders go on being read.
  if (lacksReturns && m_mayReadReturns.exchange(false)) {
    answer = ask(search, begin, stop);
    if (!answer) return fail(answer.error());
    read = shopifyOrders(*answer, m_store.id, m_clock.now());
  }
  if (raw != nullptr) *raw = std::move(*answer);
  return read;
}

Result<std::vector<ShopOrder>> ShopifyOrders::byMail(const std::string& address, const std::stop_token& stop) {
  if (address.empty()) return std::vector<ShopOrder>{};
  return orders("email:" + quoted(address), kQueryBegin, stop);
}

Result<std::vector<ShopOrder>> ShopifyOrders::byNumber(const std::string& number, const std::stop_token& stop) {
  auto found = orders("name:" + quoted(number), kQueryBegin, stop);
  // The search is loose: 1042 finds #10421, too.
  const auto digits = [](const std::string& text) {
    std::string only;
    for (const char c : text)
      if (c >= '0' && c <= '9') only += c;
    return only;
  };
  if (found) std::erase_if(*found, [&](const ShopOrder& each) { return digits(each.order.remoteId) != digits(number); });
  return found;
}

Result<std::vector<std::string>> ShopifyOrders::test(const std::stop_token& stop) {
  const auto read = orders("", kQueryBegin, stop);
  if (!read) return fail(read.error());
  const bool hasMail = read->empty() || std::any_of(read->begin(), read->end(), [](const ShopOrder& each) { return !each.mail.empty(); });
  if (!hasMail)
    return fail(ErrorKind::MissingGrant, "shopify.no_customer_data", "Shopify hides the customers' addresses from this app (Basic and Starter plans do): mails are matched by order number alone.");
  return std::vector<std::string>{"orders"};
}

}  // namespace inquiry::shopify
