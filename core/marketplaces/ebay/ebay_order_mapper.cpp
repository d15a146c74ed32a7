#include "core/domain/utf8.h"
#include "core/marketplaces/ebay/ebay_json.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_row.h"

namespace inquiry::ebay {
namespace {

OrderLine lineOf(const Json& row) {
  OrderLine line;
  line.itemRemoteId = textOf(row, "legacyItemId");
  line.sku = textOf(row, "sku");
  line.title = textOf(row, "title");
  line.quantity = integerOf(row, "quantity").value_or(1);
  line.price = moneyOf(row, "lineItemCost");
  for (const Json& aspect : listOf(row, "variationAspects")) {
    const std::string name = textOf(aspect, "name"), value = textOf(aspect, "value");
    if (!value.empty()) line.variation += (line.variation.empty() ? "" : ", ") + (name.empty() ? value : name + ": " + value);
  }
  return line;
}

// Only the country leaves the address: names, streets and phones of buyers are not ours to keep.
std::string destinationOf(const Json& order) {
  for (const Json& instruction : listOf(order, "fulfillmentStartInstructions")) {
    const Json* step = field(instruction, "shippingStep");
    const Json* shipTo = step ? field(*step, "shipTo") : nullptr;
    const Json* address = shipTo ? field(*shipTo, "contactAddress") : nullptr;
    if (address) return textOf(*address, "countryCode");
  }
  return {};
}

std::string statusOf(const Json& row) {
  const Json* cancel = field(row, "cancelStatus");
  const std::string cancelled = cancel ? textOf(*cancel, "cancelState") : "";
  if (cancelled == "CANCELED" || cancelled == "CANCELLED") return "cancelled";
  return lowered(textOf(row, "orderFulfillmentStatus"));
}

Result<Order> readOrder(const Json& row, const RowPath& path, const StoreId& store, Instant fetchedAt) {
  if (!row.is_object()) return fail(path.malformed("", "is not an object"));
  Order order;
  order.store = store;
  order.remoteId = textOf(row, "orderId");
  if (order.remoteId.empty()) return fail(path.malformed("orderId", "is missing"));
  if (const Json* buyer = field(row, "buyer")) order.buyerKey = textOf(*buyer, "username");
  order.buyerName = shownName(order.buyerKey);
  order.status = statusOf(row);
  order.paymentStatus = lowered(textOf(row, "orderPaymentStatus"));
  if (const Json* pricing = field(row, "pricingSummary")) order.total = moneyOf(*pricing, "total");
  order.placedAt = instantOf(row, "creationDate");
  order.updatedAt = instantOf(row, "lastModifiedDate");
  for (const Json& line : listOf(row, "lineItems")) order.lines.push_back(lineOf(line));
  order.destinationCountry = destinationOf(row);
  order.fetchedAt = fetchedAt;
  return order;
}

}  // namespace

Result<OrderPage> orderPage(std::string_view body, const StoreId& store, Instant fetchedAt) {
  const auto answer = parsedObject(body, "order list");
  if (!answer) return fail(answer.error());
  OrderPage page;
  const auto rows = rowsOf(*answer, "orders", page.facts);
  if (!rows) return fail(rows.error());
  for (std::size_t at = 0; at < (*rows)->size(); ++at) {
    const Json& row = (**rows)[at];
    auto order = readOrder(row, RowPath("orders", at), store, fetchedAt);
    if (!order) {
      page.quarantined.push_back(order.error());
      continue;
    }
    if (!listOf(row, "fulfillmentHrefs").empty()) page.shipped.push_back(order->remoteId);
    page.orders.push_back(std::move(*order));
  }
  return page;
}

Result<Order> singleOrder(std::string_view body, const StoreId& store, Instant fetchedAt) {
  const auto answer = parsedObject(body, "order");
  if (!answer) return fail(answer.error());
  return readOrder(*answer, RowPath("order", 0), store, fetchedAt);
}

Result<std::vector<Shipment>> shipments(std::string_view body) {
  const auto answer = parsedObject(body, "shipments");
  if (!answer) return fail(answer.error());
  std::vector<Shipment> all;
  for (const Json& row : listOf(*answer, "fulfillments")) {
    Shipment shipment;
    shipment.remoteId = textOf(row, "fulfillmentId");
    shipment.carrier = textOf(row, "shippingCarrierCode");
    shipment.trackingNumber = textOf(row, "shipmentTrackingNumber");
    shipment.shippedAt = instantOf(row, "shippedDate");
    shipment.status = "shipped";
    if (!shipment.remoteId.empty() || !shipment.trackingNumber.empty()) all.push_back(std::move(shipment));
  }
  return all;
}

}  // namespace inquiry::ebay
