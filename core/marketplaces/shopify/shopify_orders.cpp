#include "core/marketplaces/shopify/shopify_orders.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/marketplaces/shop_reading.h"

namespace inquiry::shopify {
namespace {

using shop::Json;
using shop::lower;
using shop::partOf;
using shop::textOf;

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
constexpr const char* kReturns = " returns(first: 5) { nodes { id name status } }";
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

std::vector<ShopReturn> returnsOf(const Json& returns) {
  std::vector<ShopReturn> found;
  const Json& nodes = partOf(returns, "nodes");
  if (nodes.is_array())
    for (const Json& each : nodes)
      if (!textOf(each, "id").empty()) found.push_back({textOf(each, "id"), textOf(each, "status")});
  return found;
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
  found.returns = returnsOf(partOf(node, "returns"));
  return found;
}

}  // namespace

Result<std::vector<ShopOrder>> shopifyOrders(std::string_view json, const StoreId& store, Instant now) {
  const Json root = Json::parse(json, nullptr, false);
  if (auto error = graphError(root, now)) return fail(std::move(*error));
  const Json& nodes = partOf(partOf(partOf(root, "data"), "orders"), "nodes");
  if (!nodes.is_array()) return fail(ErrorKind::Malformed, "shopify.malformed", "Shopify's answer holds no list of orders (data.orders.nodes).");
  std::vector<ShopOrder> orders;
  for (const Json& node : nodes)
    if (auto order = orderOf(node, store, now)) orders.push_back(std::move(*order));
  return orders;
}

Result<std::string> ShopifyOrders::ask(const std::string& search, const std::string& begin, const std::stop_token& stop) {
  Json variables{{"q", search}};
  if (begin == kChangedBegin) variables["after"] = m_cursor.empty() ? Json(nullptr) : Json(m_cursor);
  return m_api.ask(begin + kFields + (m_mayReadReturns ? kReturns : "") + kQueryEnd, variables, stop);
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
