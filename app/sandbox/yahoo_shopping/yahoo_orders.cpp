// orderInfo and orderList: XML in, XML out.
#include <algorithm>

#include "app/sandbox/yahoo_shopping/yahoo_platform.h"

namespace inquiry::sandbox::yahoo {
namespace {

constexpr Duration kJapan = std::chrono::hours(9);

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else out += c;
  }
  return out;
}

// The text of the first element of that name.
std::string elementIn(const std::string& body, const std::string& name) {
  const std::size_t begin = body.find("<" + name + ">"), end = body.find("</" + name + ">");
  if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
  return body.substr(begin + name.size() + 2, end - begin - name.size() - 2);
}

std::string japanese(Instant at) { return (at + kJapan).toIso().substr(0, 19) + "+09:00"; }
std::string day(Instant at) { return (at + kJapan).toIso().substr(0, 10); }
std::string stamp(Instant at) {
  std::string digits;
  for (const char c : (at + kJapan).toIso().substr(0, 19))
    if (c >= '0' && c <= '9') digits += c;
  return digits;
}

// Listings are priced in cents; a dollar is 150 yen here.
std::int64_t yen(const Listing& listing) { return listing.cents * 3 / 2; }

// What of an order was asked for.
class Fields {
 public:
  explicit Fields(const std::string& list) : m_asked("," + list + ",") {}
  std::string operator()(const std::string& name, const std::string& value) const {
    if (value.empty() || m_asked.find("," + name + ",") == std::string::npos) return {};
    return "<" + name + ">" + escaped(value) + "</" + name + ">";
  }

 private:
  std::string m_asked;
};

std::string shipOf(const Sale& sale, const Buyer& buyer, const Fields& field) {
  const char* status = sale.deliveredAt ? "4" : sale.shippedAt ? "3" : "1";
  return field("ShipStatus", status) + field("ShipMethodName", sale.carrier) + field("ShipInvoiceNumber1", sale.tracking) +
         field("ShipUrl", sale.tracking.empty() ? "" : "https://carrier.example/track/" + sale.tracking) + field("ShipDate", sale.shippedAt ? day(*sale.shippedAt) : "") +
         field("ArrivalDate", sale.deliveredAt ? day(*sale.deliveredAt) : "") + field("ShipZipCode", buyer.postcode) + field("ShipCity", buyer.city);
}

}  // namespace

Answer orderInfo(Visit& visit) {
  const Sale* sale = visit.shop.sale(elementIn(visit.call.body, "OrderId"));
  if (sale == nullptr || elementIn(visit.call.body, "SellerId") != visit.shop.profile().username) return errorAnswer(400, "od-01001", "The order was not found.");
  const Fields field(elementIn(visit.call.body, "Field"));
  const Buyer unknown;
  const Buyer* found = visit.shop.buyer(sale->buyerId);
  const Buyer& buyer = found == nullptr ? unknown : *found;
  const Listing* listing = visit.shop.listing(sale->listingId);
  const std::int64_t price = listing == nullptr ? 0 : yen(*listing);
  const std::string item = listing == nullptr ? std::string()
                                              : field("LineId", "1") + field("ItemId", lowered(listing->sku)) + field("Title", listing->title) +
                                                    field("UnitPrice", std::to_string(price)) + field("Quantity", std::to_string(sale->quantity));
  const std::string order = field("OrderId", sale->id) + field("Version", "3") + field("OrderTime", japanese(sale->createdAt)) + field("LastUpdateTime", japanese(sale->modifiedAt)) +
                            field("OrderStatus", sale->deliveredAt ? "5" : "2") + "<Pay>" + field("PayStatus", "1") + field("BillLastName", buyer.name) + "</Pay><Ship>" +
                            shipOf(*sale, buyer, field) + "</Ship><Item>" + item + "</Item><Detail>" + field("TotalPrice", std::to_string(price * sale->quantity)) + "</Detail>";
  return xmlAnswer("<ResultSet totalResultsAvailable=\"1\" totalResultsReturned=\"1\" firstResultPosition=\"1\">\n<Result>\n<Status>OK</Status>\n<OrderInfo>" + order + "</OrderInfo>\n</Result>\n</ResultSet>");
}

Answer orderList(Visit& visit) {
  const std::string from = elementIn(visit.call.body, "OrderTimeFrom"), to = elementIn(visit.call.body, "OrderTimeTo");
  if (elementIn(visit.call.body, "SellerId") != visit.shop.profile().username || from.size() != 14 || to.size() != 14) return errorAnswer(400, "px-04000", "Bad Request");
  const Fields field(elementIn(visit.call.body, "Field"));
  const std::int64_t most = numberIn(elementIn(visit.call.body, "Result")).value_or(10);
  std::string rows;
  std::int64_t total = 0;
  for (auto sale = visit.shop.sales().rbegin(); sale != visit.shop.sales().rend(); ++sale) {
    const std::string at = stamp(sale->createdAt);
    if (at < from || at > to || ++total > most) continue;
    rows += "<OrderInfo><Index>" + std::to_string(total) + "</Index>" + field("OrderId", sale->id) + field("OrderTime", at) + "</OrderInfo>\n";
  }
  return xmlAnswer("<Result>\n<Status>OK</Status>\n<Search>\n<TotalCount>" + std::to_string(total) + "</TotalCount>\n" + rows + "</Search>\n</Result>");
}

}  // namespace inquiry::sandbox::yahoo
