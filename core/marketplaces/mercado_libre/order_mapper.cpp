#include "core/marketplaces/mercado_libre/order_mapper.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/plain_text.h"

namespace inquiry::mercado_libre {
namespace {

std::string variationOf(const Json& item) {
  std::string text;
  for (const Json& attribute : listOf(item, "variation_attributes")) {
    const std::string value = textOf(attribute, "value_name");
    if (!value.empty()) text += (text.empty() ? "" : ", ") + value;
  }
  return text;
}

OrderLine mapLine(const Json& line) {
  const Json& item = fieldOf(line, "item");
  OrderLine row;
  row.itemRemoteId = idOf(item, "id");
  row.sku = idOf(item, "seller_sku");
  row.title = plainText(textOf(item, "title"));
  row.variation = variationOf(item);
  row.quantity = countOf(line, "quantity", 1);
  row.price = moneyFromDecimal(decimalOf(line, "unit_price"), textOf(line, "currency_id"));
  return row;
}

// The best news of several payments.
std::string paymentOf(const Json& order) {
  std::string status;
  for (const Json& payment : listOf(order, "payments")) {
    const std::string word = lowerCase(textOf(payment, "status"));
    if (status.empty() || word == "approved") status = word;
  }
  return status;
}

}  // namespace

Result<Order> mapOrder(const Json& source, Instant fetchedAt) {
  Order order;
  order.remoteId = idOf(source, "id");
  if (order.remoteId.empty())
    return fail(ErrorKind::Malformed, "mercado-libre.order", "An order without results[].id was set aside; look at it on Mercado Libre.");
  order.packId = idOf(source, "pack_id");
  const Json& buyer = fieldOf(source, "buyer");
  order.buyerKey = idOf(buyer, "id");
  order.buyerName = plainText(textOf(buyer, "nickname"));
  order.status = lowerCase(textOf(source, "status"));
  order.paymentStatus = paymentOf(source);
  order.total = moneyFromDecimal(decimalOf(source, "total_amount"), textOf(source, "currency_id"));
  order.placedAt = instantOf(source, "date_created");
  order.updatedAt = instantOf(source, "last_updated");
  if (!order.updatedAt) order.updatedAt = instantOf(source, "date_last_updated");
  for (const Json& line : listOf(source, "order_items")) order.lines.push_back(mapLine(line));
  if (const std::string shipment = shipmentIdOf(source); !shipment.empty()) {
    order.shipments.emplace_back();
    order.shipments.back().remoteId = shipment;
  }
  order.fetchedAt = fetchedAt;
  return order;
}

std::string packKeyOf(const Order& order) { return order.packId.empty() ? order.remoteId : order.packId; }

std::string shipmentIdOf(const Json& order) { return idOf(fieldOf(order, "shipping"), "id"); }

void addShipment(Order& order, const Json& source) {
  const std::string id = idOf(source, "id");
  if (id.empty()) return;
  auto found = std::find_if(order.shipments.begin(), order.shipments.end(), [&](const Shipment& known) { return known.remoteId == id; });
  if (found == order.shipments.end()) {
    order.shipments.emplace_back();
    found = std::prev(order.shipments.end());
  }
  found->remoteId = id;
  found->carrier = plainText(textOf(source, "tracking_method"));
  found->trackingNumber = idOf(source, "tracking_number");
  found->status = lowerCase(textOf(source, "status"));
  const Json& history = fieldOf(source, "status_history");
  found->shippedAt = instantOf(history, "date_shipped");
  found->deliveredAt = instantOf(history, "date_delivered");
  const Json& leadTime = fieldOf(source, "lead_time");
  found->expectedAt = instantOf(fieldOf(leadTime, "estimated_delivery_final"), "date");
  if (!found->expectedAt) found->expectedAt = instantOf(fieldOf(leadTime, "estimated_delivery_limit"), "date");
  const Json& address = fieldOf(fieldOf(source, "destination"), "shipping_address");
  order.destinationCountry = idOf(fieldOf(address, "country"), "id");
}

}  // namespace inquiry::mercado_libre
