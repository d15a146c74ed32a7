#include "core/marketplaces/yahoo_shopping/order_mapper.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/marketplaces/yahoo_shopping/jst.h"
#include "core/marketplaces/yahoo_shopping/plain_text.h"
#include "core/marketplaces/yahoo_shopping/xml_tree.h"

namespace inquiry::yahoo_shopping {
namespace {

using Words = std::array<std::string_view, 6>;

// developer.yahoo.co.jp/webapi/shopping/orderList.html: the numbers of the three states.
constexpr Words kOrderWords{"", "reserved", "processing", "on hold", "cancelled", "completed"};
constexpr Words kPayWords{"unpaid", "paid", "", "", "", ""};
constexpr Words kShipWords{"not shippable", "ready to ship", "preparing", "shipped", "delivered", ""};
constexpr std::size_t kMostLines = 500;

std::optional<std::int64_t> numberIn(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return {};
  return number;
}

// A number nobody knows is shown as it came.
std::string wordOf(const Words& words, const std::string& number) {
  const auto at = numberIn(number);
  const bool isKnown = at && *at >= 0 && *at < static_cast<std::int64_t>(words.size()) && !words[static_cast<std::size_t>(*at)].empty();
  return isKnown ? std::string(words[static_cast<std::size_t>(*at)]) : number;
}

std::optional<Money> yen(const std::string& text) { return moneyFromDecimal(text, "JPY"); }

// Fields stand in the order itself or in one of its parts (Pay, Ship, Detail, Buyer), depending on the operation.
std::string anywhere(const XmlElement& order, std::string_view name) {
  if (std::string own = order.textOf(name); !own.empty()) return plainText(own);
  for (const XmlElement& part : order.children) {
    if (part.name == "Item") continue;
    if (const XmlElement* found = part.name == name ? &part : part.find(name)) return plainText(found->text);
  }
  return {};
}

OrderLine lineOf(const XmlElement& item) {
  OrderLine line;
  line.itemRemoteId = plainText(item.textOf("ItemId"));
  line.sku = plainText(item.textOf("SubCode"));
  line.title = plainText(item.textOf("Title"));
  line.variation = plainText(item.textOf("SubCodeOption"));
  line.quantity = std::max<std::int64_t>(0, numberIn(item.textOf("Quantity")).value_or(1));
  line.price = yen(item.textOf("UnitPrice"));
  return line;
}

void addShipments(Order& order, const XmlElement& source) {
  const std::string status = anywhere(source, "ShipStatus"), method = anywhere(source, "ShipMethodName");
  if (status.empty() && method.empty()) return;
  Shipment shipment;
  shipment.carrier = method;
  shipment.status = wordOf(kShipWords, status);
  shipment.trackingUrl = anywhere(source, "ShipUrl");
  if (!shipment.trackingUrl.starts_with("https://") && !shipment.trackingUrl.starts_with("http://")) shipment.trackingUrl.clear();
  shipment.shippedAt = jstInstant(anywhere(source, "ShipDate"));
  shipment.deliveredAt = jstInstant(anywhere(source, "ArrivalDate"));
  shipment.expectedAt = jstInstant(anywhere(source, "ShipRequestDate"));
  const std::string first = anywhere(source, "ShipInvoiceNumber1"), second = anywhere(source, "ShipInvoiceNumber2");
  shipment.trackingNumber = first.empty() ? second : first;
  order.shipments.push_back(shipment);
  if (first.empty() || second.empty()) return;
  shipment.trackingNumber = second;
  order.shipments.push_back(std::move(shipment));
}

}  // namespace

Result<Order> mapOrder(std::string_view xml, Instant fetchedAt) {
  const auto root = parsedXml(xml);
  if (!root) return fail(root.error());
  const XmlElement* source = root->name == "OrderInfo" ? &*root : root->find("OrderInfo");
  if (source == nullptr || anywhere(*source, "OrderId").empty())
    return fail(ErrorKind::NotFound, "yahoo.no-order", "Yahoo does not show this order; look for it in Store Creator Pro.");
  Order order;
  order.remoteId = anywhere(*source, "OrderId");
  // The name as it is written in Japan, family name first.
  const std::string family = anywhere(*source, "BillLastName"), given = anywhere(*source, "BillFirstName");
  order.buyerName = family + (family.empty() || given.empty() ? "" : " ") + given;
  order.status = wordOf(kOrderWords, anywhere(*source, "OrderStatus"));
  order.paymentStatus = wordOf(kPayWords, anywhere(*source, "PayStatus"));
  order.total = yen(anywhere(*source, "TotalPrice"));
  order.placedAt = jstInstant(anywhere(*source, "OrderTime"));
  order.updatedAt = jstInstant(anywhere(*source, "LastUpdateTime"));
  for (const XmlElement& each : source->children)
    if (each.name == "Item" && order.lines.size() < kMostLines) order.lines.push_back(lineOf(each));
  addShipments(order, *source);
  order.fetchedAt = fetchedAt;
  return order;
}

}  // namespace inquiry::yahoo_shopping
