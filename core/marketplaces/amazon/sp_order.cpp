#include "core/marketplaces/amazon/sp_order.h"

#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/relay_address.h"
#include "core/marketplaces/amazon/sp_json.h"

namespace inquiry::amazon {
namespace {

std::optional<Money> moneyOf(const Json& money) { return moneyFromDecimal(textOf(money, "amount"), textOf(money, "currencyCode")); }

OrderLine lineOf(const Json& item) {
  const Json& product = objectOf(item, "product");
  OrderLine line;
  line.itemRemoteId = textOf(product, "asin");
  line.sku = textOf(product, "sellerSku");
  line.title = textOf(product, "title");
  line.quantity = integerOf(item, "quantityOrdered", 1);
  line.price = moneyOf(objectOf(objectOf(product, "price"), "unitPrice"));
  return line;
}

Shipment shipmentOf(const Json& package) {
  Shipment shipment;
  shipment.remoteId = textOf(package, "packageReferenceId");
  shipment.carrier = textOf(package, "carrier");
  shipment.trackingNumber = textOf(package, "trackingNumber");
  shipment.status = lowered(textOf(objectOf(package, "packageStatus"), "status"));
  shipment.shippedAt = instantOf(package, "shipTime");
  return shipment;
}

// The buyer asked to cancel, and nobody has yet.
bool isCancellationWished(const Json& items) {
  for (const Json& item : items) {
    const Json& cancellation = objectOf(item, "cancellation");
    if (textOf(objectOf(cancellation, "cancellationRequest"), "requester") == "BUYER" && objectOf(cancellation, "cancellationExecution").empty()) return true;
  }
  return false;
}

}  // namespace

Result<Order> orderIn(std::string_view body, const StoreId& store, Instant now) {
  const auto answer = parsedObject(body, "order");
  if (!answer) return fail(answer.error());
  const Json& json = objectOf(*answer, "order");
  Order order;
  order.store = store;
  order.remoteId = textOf(json, "orderId");
  if (order.remoteId.empty()) return fail(ErrorKind::Malformed, "amazon.malformed", "Amazon's answer could not be read: order without an id.");
  const Json& fulfillment = objectOf(json, "fulfillment");
  order.status = lowered(textOf(fulfillment, "fulfillmentStatus"));
  if (isCancellationWished(listOf(json, "orderItems"))) order.status += order.status.empty() ? "cancellation_requested" : ", cancellation_requested";
  if (const auto buyer = relayAddress(textOf(objectOf(json, "buyer"), "buyerEmail"))) order.buyerKey = buyer->identity();
  order.placedAt = instantOf(json, "createdTime");
  order.updatedAt = instantOf(json, "lastUpdatedTime");
  order.total = moneyOf(objectOf(objectOf(json, "proceeds"), "grandTotal"));
  for (const Json& item : listOf(json, "orderItems")) order.lines.push_back(lineOf(item));
  const auto expected = instantOf(objectOf(fulfillment, "deliverByWindow"), "latestDateTime");
  for (const Json& package : listOf(json, "packages")) {
    order.shipments.push_back(shipmentOf(package));
    order.shipments.back().expectedAt = expected;
  }
  order.fetchedAt = now;
  return order;
}

Result<bool> sellsOn(std::string_view body, std::string_view marketplaceId) {
  const auto answer = parsedObject(body, "sites of the account");
  if (!answer) return fail(answer.error());
  for (const Json& entry : listOf(*answer, "payload")) {
    const Json& participation = objectOf(entry, "participation");
    const auto takesPart = participation.find("isParticipating");
    const bool isActive = takesPart != participation.end() && takesPart->is_boolean() && takesPart->get<bool>();
    if (textOf(objectOf(entry, "marketplace"), "id") == marketplaceId) return isActive;
  }
  return false;
}

}  // namespace inquiry::amazon
