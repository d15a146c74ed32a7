#include "core/desk/order_columns.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

constexpr const char* kOrder[] = {"order_id", "订单号", "订单编号", "平台订单号", "线上订单号", "平台单号", "来源订单号", "原始订单号", "order number", "order no", "order", "amazon order id", "注文番号"};
constexpr const char* kStore[] = {"store", "店铺", "店铺名称", "店铺名", "店铺id", "店铺账号", "平台店铺", "shop", "shop name", "store name", "account", "店舗"};
constexpr const char* kPack[] = {"pack_id", "合单号", "包裹组号"};
constexpr const char* kStatus[] = {"status", "订单状态", "状态", "order status", "order state", "ステータス"};
constexpr const char* kPayment[] = {"payment_status", "付款状态", "支付状态", "payment"};
constexpr const char* kTotal[] = {"total", "订单金额", "订单总金额", "总金额", "订单总额", "实付金额", "买家实付金额", "amount", "order total", "grand total", "合計金額"};
constexpr const char* kCurrency[] = {"currency", "币种", "货币", "订单币种", "currency code"};
constexpr const char* kPlaced[] = {"placed_at", "下单时间", "订单创建时间", "订购时间", "订单时间", "创建时间", "付款时间", "order date", "purchase date", "created at", "date", "注文日時"};
constexpr const char* kBuyerId[] = {"buyer_id", "买家id", "买家账号", "买家帐号", "客户id", "buyer user id", "buyer username", "customer id"};
constexpr const char* kBuyerName[] = {"buyer_name", "买家姓名", "买家名称", "买家昵称", "客户姓名", "buyer", "customer name"};
constexpr const char* kCountry[] = {"country", "国家", "目的国", "目的国家", "收货国家", "收件国家", "国家二字码", "国家代码", "ship country", "destination country"};
constexpr const char* kItem[] = {"item_id", "商品id", "asin", "平台商品id", "listing id", "product id", "链接id"};
constexpr const char* kSku[] = {"sku", "商品编码", "商家编码", "系统sku", "平台sku", "msku", "seller sku", "货号"};
constexpr const char* kTitle[] = {"title", "商品名称", "产品名称", "商品标题", "品名", "item name", "product name", "item title", "商品名"};
constexpr const char* kVariation[] = {"variation", "规格", "商品规格", "属性", "变体", "variant", "option"};
constexpr const char* kQuantity[] = {"quantity", "数量", "商品数量", "购买数量", "产品数量", "qty", "個数"};
constexpr const char* kPrice[] = {"price", "单价", "商品单价", "售价", "unit price", "item price"};
constexpr const char* kCarrier[] = {"carrier", "物流公司", "物流商", "承运商", "物流方式", "快递公司", "物流渠道", "发货物流", "shipping carrier", "ship service", "配送会社"};
constexpr const char* kTracking[] = {"tracking_number", "运单号", "物流单号", "跟踪号", "快递单号", "追踪号", "物流跟踪号", "货运单号", "tracking", "tracking no", "tracking id", "お荷物伝票番号"};
constexpr const char* kShipped[] = {"shipped_at", "发货时间", "发货日期", "出库时间", "ship date", "shipped date", "shipment date"};
constexpr const char* kDelivered[] = {"delivered_at", "签收时间", "妥投时间", "送达时间", "delivery date", "delivered date"};
constexpr const char* kExpected[] = {"expected_at", "预计送达时间", "预计到达时间", "预计送达", "estimated delivery", "expected delivery"};

constexpr std::array<OrderColumnNames, 22> kColumns{{
    {OrderColumn::Order, kOrder},         {OrderColumn::Store, kStore},         {OrderColumn::Pack, kPack},
    {OrderColumn::Status, kStatus},       {OrderColumn::Payment, kPayment},     {OrderColumn::Total, kTotal},
    {OrderColumn::Currency, kCurrency},   {OrderColumn::PlacedAt, kPlaced},     {OrderColumn::BuyerId, kBuyerId},
    {OrderColumn::BuyerName, kBuyerName}, {OrderColumn::Country, kCountry},     {OrderColumn::Item, kItem},
    {OrderColumn::Sku, kSku},             {OrderColumn::Title, kTitle},         {OrderColumn::Variation, kVariation},
    {OrderColumn::Quantity, kQuantity},   {OrderColumn::Price, kPrice},         {OrderColumn::Carrier, kCarrier},
    {OrderColumn::Tracking, kTracking},   {OrderColumn::ShippedAt, kShipped},   {OrderColumn::DeliveredAt, kDelivered},
    {OrderColumn::ExpectedAt, kExpected},
}};

// A column whose name holds one of these is about where a person lives or how to reach them.
constexpr std::array kPersonal{"电话", "手机", "联系方式", "地址", "邮编", "邮箱", "邮政编码", "街道", "门牌", "收件人", "收货人", "身份证", "税号", "phone",
                               "mobile", "telephone", "address", "street", "postcode", "zipcode", "postalcode", "email", "mail", "recipient", "receiver",
                               "電話", "住所", "郵便番号", "送付先"};

constexpr std::array<std::array<const char*, 3>, 28> kCountries{{
    {"US", "美国", "unitedstates"}, {"GB", "英国", "unitedkingdom"}, {"DE", "德国", "germany"},     {"JP", "日本", "japan"},        {"MX", "墨西哥", "mexico"},
    {"FR", "法国", "france"},       {"IT", "意大利", "italy"},       {"ES", "西班牙", "spain"},     {"CA", "加拿大", "canada"},     {"BR", "巴西", "brazil"},
    {"AU", "澳大利亚", "australia"}, {"AR", "阿根廷", "argentina"},  {"CL", "智利", "chile"},       {"CO", "哥伦比亚", "colombia"}, {"NL", "荷兰", "netherlands"},
    {"PL", "波兰", "poland"},       {"SE", "瑞典", "sweden"},        {"BE", "比利时", "belgium"},   {"AT", "奥地利", "austria"},    {"SG", "新加坡", "singapore"},
    {"MY", "马来西亚", "malaysia"}, {"TH", "泰国", "thailand"},      {"VN", "越南", "vietnam"},     {"PH", "菲律宾", "philippines"}, {"ID", "印度尼西亚", "indonesia"},
    {"TW", "台湾", "taiwan"},       {"KR", "韩国", "korea"},         {"CN", "中国", "china"},
}};

// Lower case without spaces, underscores and dashes, and without what stands in brackets behind it.
std::string folded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    if (c == U'(' || c == U'（' || c == U'[' || c == U'【') break;
    if (c == U' ' || c == U'_' || c == U'-' || c == U'\t' || c == U'　' || c == U'*' || c == U':' || c == U'：' || c == 0xFEFF) continue;
    utf8::append(out, c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c);
  }
  return out;
}

std::optional<OrderColumn> columnOf(const std::string& foldedName) {
  for (const OrderColumnNames& each : kColumns)
    for (const char* known : each.names)
      if (folded(known) == foldedName) return each.column;
  return {};
}

}  // namespace

std::span<const OrderColumnNames> orderColumns() { return kColumns; }

std::string_view name(OrderColumn column) { return kColumns[static_cast<std::size_t>(column)].names.front(); }

OrderHead readOrderHead(const std::vector<std::string>& names) {
  OrderHead head;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string known = folded(names[i]);
    if (known.empty()) continue;
    if (const auto column = columnOf(known)) {
      if (!head.columns.emplace(*column, i).second) head.unknown.push_back(names[i]);
      continue;
    }
    const bool isPersonal = std::any_of(kPersonal.begin(), kPersonal.end(), [&](const char* word) { return known.find(word) != std::string::npos; });
    (isPersonal ? head.personal : head.unknown).push_back(names[i]);
  }
  return head;
}

std::string countryCode(std::string_view text) {
  const std::string known = folded(text);
  for (const auto& [code, chinese, english] : kCountries)
    if (known == folded(code) || known == chinese || known == english) return code;
  const bool isCode = known.size() == 2 && std::all_of(known.begin(), known.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!isCode) return {};
  std::string code = known;
  std::transform(code.begin(), code.end(), code.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return code;
}

}  // namespace inquiry::desk
