#include "core/marketplaces/shopify/shopify_orders.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/net/url.h"

namespace inquiry::shopify {
namespace {

using Json = nlohmann::json;

constexpr const char* kVersion = "2026-10";
constexpr const char* kQuery =
    "query OrdersByText($q: String!) { orders(first: 10, query: $q, sortKey: CREATED_AT, reverse: true) { nodes { id name createdAt updatedAt cancelledAt closed email "
    "displayFinancialStatus displayFulfillmentStatus currentTotalPriceSet { shopMoney { amount currencyCode } } customer { displayName } "
    "shippingAddress { name countryCodeV2 } lineItems(first: 10) { nodes { name quantity sku } } "
    "fulfillments { displayStatus createdAt trackingInfo { company number url } } } } }";

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

std::string textOf(const Json& json, const char* key) {
  const auto found = json.is_object() ? json.find(key) : json.end();
  return json.is_object() && found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}
const Json& partOf(const Json& json, const char* key) {
  static const Json kNothing;
  if (!json.is_object()) return kNothing;
  const auto found = json.find(key);
  return found == json.end() ? kNothing : *found;
}

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

std::optional<ShopOrder> orderOf(const Json& node, const StoreId& store, Instant now) {
  ShopOrder found;
  Order& order = found.order;
  order.store = store;
  order.remoteId = textOf(node, "name");
  if (order.remoteId.empty()) return {};
  order.status = lower(textOf(node, "displayFulfillmentStatus"));
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
    for (const Json& line : lines) {
      OrderLine item;
      item.title = textOf(line, "name");
      item.sku = textOf(line, "sku");
      item.quantity = partOf(line, "quantity").is_number_integer() ? partOf(line, "quantity").get<std::int64_t>() : 1;
      order.lines.push_back(std::move(item));
    }
  order.shipments = shipmentsOf(partOf(node, "fulfillments"));
  order.fetchedAt = now;
  found.mail = textOf(node, "email");
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

Result<std::string> ShopifyOrders::ask(const std::string& search, const std::stop_token& stop) {
  const auto at = base();
  if (!at) return at;
  // A token that ended early is asked for anew, once.
  for (int attempt = 0;; ++attempt) {
    const auto bearer = token(stop);
    if (!bearer) return bearer;
    HttpRequest request;
    request.method = "POST";
    request.url = *at + "/admin/api/" + kVersion + "/graphql.json";
    request.contentType = "application/json";
    request.headers = {{"X-Shopify-Access-Token", *bearer}, {"Accept", "application/json"}};
    request.body = Json{{"query", kQuery}, {"variables", {{"q", search}}}}.dump(-1, ' ', false, Json::error_handler_t::replace);
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

Result<std::vector<ShopOrder>> ShopifyOrders::orders(const std::string& search, const std::stop_token& stop) {
  const auto answer = ask(search, stop);
  return answer ? shopifyOrders(*answer, m_store.id, m_clock.now()) : fail(answer.error());
}

Result<std::vector<ShopOrder>> ShopifyOrders::byMail(const std::string& address, const std::stop_token& stop) {
  if (address.empty()) return std::vector<ShopOrder>{};
  return orders("email:" + quoted(address), stop);
}

Result<std::vector<ShopOrder>> ShopifyOrders::byNumber(const std::string& number, const std::stop_token& stop) {
  auto found = orders("name:" + quoted(number), stop);
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
  const auto read = orders("", stop);
  if (!read) return fail(read.error());
  const bool hasMail = read->empty() || std::any_of(read->begin(), read->end(), [](const ShopOrder& each) { return !each.mail.empty(); });
  if (!hasMail)
    return fail(ErrorKind::MissingGrant, "shopify.no_customer_data", "Shopify hides the customers' addresses from this app (Basic and Starter plans do): mails are matched by order number alone.");
  return std::vector<std::string>{"orders"};
}

}  // namespace inquiry::shopify
