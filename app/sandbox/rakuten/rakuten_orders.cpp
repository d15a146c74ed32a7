// RakutenPay Order API v2, the reading half: searchOrder, getOrder. Failures travel inside a 200.
#include <algorithm>

#include "app/sandbox/rakuten/rakuten_platform.h"

namespace inquiry::sandbox::rakuten {
namespace {

constexpr std::size_t kMostNumbers = 100;

Json said(const char* type, const std::string& code, const std::string& message) {
  return Json::array({{{"messageType", type}, {"messageCode", code}, {"message", message}, {"orderNumber", nullptr}}});
}

Answer failed(const std::string& code, const std::string& message) { return jsonAnswer(200, {{"MessageModelList", said("ERROR", code, message)}}); }

// "2026-11-13T21:07:31+0900"
std::string orderDate(Instant at) { return jst(at).substr(0, 19) + "+0900"; }

std::string maskedMail(const Buyer& buyer) { return buyer.id + "s1@pc.fw.rakuten.ne.jp"; }

std::string carrierCode(const std::string& carrier) {
  if (carrier == "Yamato") return "1001";
  return carrier == "Sagawa" ? "1002" : "1003";
}

Json shippingOf(const Sale& sale) {
  if (!sale.shippedAt) return Json::array();
  return Json::array({{{"shippingDetailId", 1}, {"shippingNumber", sale.tracking}, {"deliveryCompany", carrierCode(sale.carrier)},
                       {"shippingDate", jst(*sale.shippedAt).substr(0, 10)}}});
}

// The address and the phone are there: whoever reads orders has to leave them alone.
Json ordererOf(const Buyer& buyer) {
  return {{"familyName", buyer.name.substr(0, buyer.name.find(' '))}, {"firstName", ""}, {"emailAddress", maskedMail(buyer)},
          {"zipCode1", buyer.postcode.substr(0, 3)}, {"zipCode2", "0001"}, {"prefecture", "東京都"}, {"city", buyer.city},
          {"subAddress", "見本町1-2-3"}, {"phoneNumber1", "03"}, {"phoneNumber2", "5550"}, {"phoneNumber3", "0199"}};
}

Json orderJson(Visit& visit, const Sale& sale) {
  const Buyer* buyer = visit.shop.buyer(sale.buyerId);
  const Listing* listing = visit.shop.listing(sale.listingId);
  if (buyer == nullptr || listing == nullptr) return Json::object();
  const std::int64_t total = listing->cents * sale.quantity;
  Json item{{"itemDetailId", 1}, {"itemName", listing->title}, {"itemId", 10000123}, {"itemNumber", listing->sku}, {"manageNumber", lowered(listing->sku)},
            {"price", listing->cents}, {"units", sale.quantity}, {"selectedChoice", nullptr}, {"SkuModelList", Json::array()}};
  Json package{{"basketId", 1}, {"totalPrice", total}, {"SenderModel", {{"familyName", buyer->name}, {"phoneNumber1", "03"}}},
               {"ItemModelList", Json::array({std::move(item)})}, {"ShippingModelList", shippingOf(sale)}};
  return {{"orderNumber", sale.id},
          {"orderProgress", sale.shippedAt ? 500 : 300},
          {"orderDatetime", orderDate(sale.createdAt)},
          {"shopOrderCfmDatetime", orderDate(sale.createdAt + std::chrono::minutes(20))},
          {"shippingCmplRptDatetime", sale.shippedAt ? Json(orderDate(*sale.shippedAt)) : Json(nullptr)},
          {"deliveryDate", nullptr},
          {"remarks", sale.note},
          {"totalPrice", total},
          {"requestPrice", total},
          {"OrdererModel", ordererOf(*buyer)},
          {"PackageModelList", Json::array({std::move(package)})}};
}

}  // namespace

Answer searchOrders(Visit& visit) {
  const auto body = jsonObject(visit.call);
  if (!body) return failed("ORDER_EXT_API_SEARCH_ORDER_ERROR_001", "bad request");
  const auto from = Instant::parse(textOf(*body, "startDatetime")), to = Instant::parse(textOf(*body, "endDatetime"));
  if (!body->contains("dateType") || !from || !to) return failed("ORDER_EXT_API_SEARCH_ORDER_ERROR_010", "dateType, startDatetime and endDatetime are needed");
  if (*to < *from || *to - *from > std::chrono::hours(24 * 63)) return failed("ORDER_EXT_API_SEARCH_ORDER_ERROR_011", "63 days at most");
  const std::string mail = textOf(*body, "ordererMailAddress");
  const Json paging = body->value("PaginationRequestModel", Json::object());
  const auto rows = static_cast<std::size_t>(paging.value("requestRecordsAmount", 30)), page = static_cast<std::size_t>(paging.value("requestPage", 1));
  std::vector<const Sale*> found;
  for (const Sale& sale : visit.shop.sales()) {
    const Buyer* buyer = visit.shop.buyer(sale.buyerId);
    const bool isOfBuyer = mail.empty() || (buyer != nullptr && maskedMail(*buyer) == mail);
    if (isOfBuyer && sale.createdAt >= *from && sale.createdAt <= *to) found.push_back(&sale);
  }
  std::stable_sort(found.begin(), found.end(), [](const Sale* a, const Sale* b) { return a->createdAt > b->createdAt; });
  Json numbers = Json::array();
  for (std::size_t i = rows * (page - 1); i < std::min(found.size(), rows * page); ++i) numbers.push_back(found[i]->id);
  return jsonAnswer(200, {{"MessageModelList", said("INFO", "ORDER_EXT_API_SEARCH_ORDER_INFO_101", "注文検索に成功しました。")},
                          {"orderNumberList", std::move(numbers)},
                          {"PaginationResponseModel", {{"totalRecordsAmount", found.size()}, {"totalPages", (found.size() + rows - 1) / rows}, {"requestPage", page}}}});
}

Answer orders(Visit& visit) {
  const auto body = jsonObject(visit.call);
  const Json numbers = body && body->contains("orderNumberList") ? (*body)["orderNumberList"] : Json();
  if (!numbers.is_array() || numbers.empty() || numbers.size() > kMostNumbers || !body->contains("version"))
    return failed("ORDER_EXT_API_GET_ORDER_ERROR_009", "1 to 100 numbers and a version are needed");
  Json rows = Json::array();
  for (const Json& number : numbers)
    if (const Sale* sale = number.is_string() ? visit.shop.sale(number.get<std::string>()) : nullptr) rows.push_back(orderJson(visit, *sale));
  if (rows.empty()) return failed("ORDER_EXT_API_GET_ORDER_ERROR_010", "注文情報が見つかりませんでした。");
  return jsonAnswer(200, {{"MessageModelList", said("INFO", "ORDER_EXT_API_GET_ORDER_INFO_101", "受注情報取得に成功しました。")}, {"OrderModelList", std::move(rows)}});
}

}  // namespace inquiry::sandbox::rakuten
