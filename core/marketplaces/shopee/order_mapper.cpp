#include "core/marketplaces/shopee/order_mapper.h"

namespace inquiry::shopee {
namespace {

OrderLine mapLine(const Json& item, const std::string& currency) {
  OrderLine line;
  line.itemRemoteId = idOf(item, "item_id");
  line.sku = textOf(item, "model_sku");
  if (line.sku.empty()) line.sku = textOf(item, "item_sku");
  line.title = textOf(item, "item_name");
  line.variation = textOf(item, "model_name");
  if (const std::int64_t count = countOf(item, "model_quantity_purchased"); count > 0) line.quantity = count;
  line.price = moneyFromDecimal(decimalOf(item, "model_discounted_price"), currency);
  return line;
}

Shipment mapPackage(const Json& package) {
  Shipment shipment;
  shipment.remoteId = idOf(package, "package_number");
  shipment.carrier = textOf(package, "shipping_carrier");
  shipment.status = lowerCase(textOf(package, "logistics_status"));
  return shipment;
}

std::string paymentOf(const Json& order) {
  if (flagOf(order, "cod")) return "cash on delivery";
  return instantOf(order, "pay_time") ? "paid" : "unpaid";
}

}  // namespace

Result<Order> mapOrder(const Json& source, Instant fetchedAt) {
  Order order;
  order.remoteId = textOf(source, "order_sn");
  if (order.remoteId.empty())
    return fail(ErrorKind::Malformed, "shopee.order", "An order without order_list[].order_sn was set aside; look at it in the Seller Centre.");
  const std::string currency = textOf(source, "currency");
  order.buyerKey = idOf(source, "buyer_user_id");
  order.buyerName = unmasked(textOf(source, "buyer_username"));
  order.status = lowerCase(textOf(source, "order_status"));
  order.paymentStatus = paymentOf(source);
  order.total = moneyFromDecimal(decimalOf(source, "total_amount"), currency);
  order.placedAt = instantOf(source, "create_time");
  order.updatedAt = instantOf(source, "update_time");
  order.destinationCountry = textOf(source, "region");
  for (const Json& item : listOf(source, "item_list")) order.lines.push_back(mapLine(item, currency));
  for (const Json& package : listOf(source, "package_list")) order.shipments.push_back(mapPackage(package));
  order.fetchedAt = fetchedAt;
  return order;
}

std::vector<OrderEvent> eventsOf(const Json& source) {
  std::vector<OrderEvent> events;
  const std::string number = textOf(source, "order_sn");
  const auto at = instantOf(source, "update_time");
  if (lowerCase(textOf(source, "order_status")) != "in_cancel" || number.empty() || !at) return events;
  OrderEvent event;
  event.kind = OrderEvent::Kind::CancellationRequested;
  event.remoteId = "cancel:" + number;
  event.orderRemoteId = number;
  event.at = *at;
  events.push_back(std::move(event));
  return events;
}

}  // namespace inquiry::shopee
