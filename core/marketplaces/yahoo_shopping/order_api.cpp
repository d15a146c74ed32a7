#include "core/marketplaces/yahoo_shopping/order_api.h"

#include "core/marketplaces/yahoo_shopping/jst.h"
#include "core/marketplaces/yahoo_shopping/xml_tree.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::string_view kFields =
    "OrderId,Version,OrderTime,LastUpdateTime,OrderStatus,PayStatus,ShipStatus,ShipMethodName,ShipInvoiceNumber1,ShipInvoiceNumber2,ShipUrl,ShipDate,"
    "ArrivalDate,ShipRequestDate,LineId,ItemId,Title,SubCode,SubCodeOption,UnitPrice,Quantity,TotalPrice,BillLastName,BillFirstName";

std::string element(std::string_view name, std::string_view inner) { return "<" + std::string(name) + ">" + std::string(inner) + "</" + std::string(name) + ">"; }

}  // namespace

Result<std::string> orderInfo(const Caller& caller, const std::string& orderId, std::stop_token stop) {
  const std::string target = element("OrderId", xmlEscaped(orderId)) + element("Field", kFields);
  return caller.ask("orderInfo", element("Req", element("Target", target) + element("SellerId", xmlEscaped(caller.sellerId))), stop);
}

Result<std::string> newestOrder(const Caller& caller, Instant from, Instant until, std::stop_token stop) {
  const std::string condition = element("Condition", element("OrderTimeFrom", jstStamp(from)) + element("OrderTimeTo", jstStamp(until)));
  const std::string search = "<Result>1</Result><Start>1</Start><Sort>-order_time</Sort>" + condition + element("Field", "OrderId");
  return caller.ask("orderList", element("Req", element("Search", search) + element("SellerId", xmlEscaped(caller.sellerId))), stop);
}

}  // namespace inquiry::yahoo_shopping
