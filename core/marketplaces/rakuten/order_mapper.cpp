#include "core/marketplaces/rakuten/order_mapper.h"

#include <array>
#include <utility>

#include "core/domain/utf8.h"

namespace inquiry::rakuten {
namespace {

constexpr const char* kYen = "JPY";

struct Word {
  std::int64_t code;
  const char* word;
};

// orderProgress of RakutenPay Order API v2.
constexpr std::array kProgress{Word{100, "pending"}, Word{200, "in_progress"}, Word{300, "ready_to_ship"},
                               Word{400, "change pending"},        Word{500, "shipped"},            Word{600, "payment_in_process"},
                               Word{700, "paid"},                  Word{800, "cancel pending"},     Word{900, "cancelled"}};
// deliveryCompany.
constexpr std::array kCarriers{Word{1001, "ヤマト運輸"}, Word{1002, "佐川急便"}, Word{1003, "日本郵便"}};

template <class Table>
std::string wordFor(const Table& table, const std::string& code) {
  for (const Word& row : table)
    if (std::to_string(row.code) == code) return row.word;
  return code;
}

OrderLine lineOf(const Json& item) {
  OrderLine line;
  line.itemRemoteId = textOf(item, "manageNumber");
  if (line.itemRemoteId.empty()) line.itemRemoteId = textOf(item, "itemNumber");
  line.sku = textOf(item, "itemNumber");
  line.title = utf8::repaired(textOf(item, "itemName"));
  line.variation = utf8::repaired(textOf(item, "selectedChoice"));
  line.quantity = countOf(item, "units", 1);
  line.price = moneyFromDecimal(textOf(item, "price"), kYen);
  return line;
}

// The parcels of one delivery; the date they were handed over stands with the order.
void addShipments(Order& order, const Json& package, std::optional<Instant> shippedAt, std::optional<Instant> wished) {
  for (const Json& parcel : listOf(package, "ShippingModelList")) {
    Shipment shipment;
    shipment.remoteId = textOf(parcel, "shippingDetailId");
    shipment.carrier = wordFor(kCarriers, textOf(parcel, "deliveryCompany"));
    shipment.trackingNumber = textOf(parcel, "shippingNumber");
    shipment.shippedAt = instantOf(parcel, "shippingDate");
    if (!shipment.shippedAt) shipment.shippedAt = shippedAt;
    shipment.expectedAt = wished;
    if (shipment.trackingNumber.empty() && !shipment.shippedAt) continue;
    shipment.status = shipment.shippedAt ? "shipped" : "announced";
    order.shipments.push_back(std::move(shipment));
  }
}

}  // namespace

Result<Order> mapOrder(const Json& source, Instant fetchedAt) {
  Order order;
  order.remoteId = textOf(source, "orderNumber");
  if (order.remoteId.empty())
    return fail(ErrorKind::Malformed, "rakuten.order", "An order without OrderModelList[].orderNumber was set aside; look at it in RMS.");
  const Json& buyer = fieldOf(source, "OrdererModel");
  // The same masked address as an inquiry's: what joins the two.
  order.buyerKey = textOf(buyer, "emailAddress");
  order.buyerName = utf8::repaired(textOf(buyer, "familyName"));
  if (const std::string first = utf8::repaired(textOf(buyer, "firstName")); !first.empty()) order.buyerName += (order.buyerName.empty() ? "" : " ") + first;
  const std::string progress = textOf(source, "orderProgress");
  order.status = wordFor(kProgress, progress);
  if (progress == "600" || progress == "700") order.paymentStatus = order.status;
  order.total = moneyFromDecimal(textOf(source, "totalPrice"), kYen);
  order.placedAt = instantOf(source, "orderDatetime");
  order.updatedAt = instantOf(source, "shippingCmplRptDatetime");
  if (!order.updatedAt) order.updatedAt = instantOf(source, "shopOrderCfmDatetime");
  for (const Json& package : listOf(source, "PackageModelList")) {
    for (const Json& item : listOf(package, "ItemModelList")) order.lines.push_back(lineOf(item));
    addShipments(order, package, instantOf(source, "shippingCmplRptDatetime"), instantOf(source, "deliveryDate"));
  }
  order.destinationCountry = "JP";
  order.fetchedAt = fetchedAt;
  return order;
}

}  // namespace inquiry::rakuten
