#include "core/marketplaces/yahoo_shopping/order_mapper.h"

#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/yahoo_shopping/jst.h"
#include "core/marketplaces/yahoo_shopping/xml_tree.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace inquiry::yahoo_shopping;

namespace {

const Instant kNow = *Instant::parse("2026-11-20T00:00:00Z");

constexpr const char* kOrder = R"(<?xml version="1.0" encoding="UTF-8"?>
<ResultSet totalResultsAvailable="1" totalResultsReturned="1" firstResultPosition="1">
<Result>
<Status>OK</Status>
<OrderInfo>
<OrderId>teststore-10050744</OrderId>
<Version>3</Version>
<OrderTime>2026-11-13T21:07:31+09:00</OrderTime>
<LastUpdateTime>20261114090000</LastUpdateTime>
<OrderStatus>2</OrderStatus>
<Pay><PayStatus>1</PayStatus><BillLastName>佐藤</BillLastName><BillFirstName>健太</BillFirstName></Pay>
<Ship><ShipStatus>3</ShipStatus><ShipMethodName><![CDATA[宅配便 & 置き配]]></ShipMethodName><ShipInvoiceNumber1>400012345678</ShipInvoiceNumber1>
<ShipInvoiceNumber2>400012345679</ShipInvoiceNumber2><ShipUrl>https://carrier.example/t?a=1&amp;b=2</ShipUrl><ShipDate>2026-11-15</ShipDate></Ship>
<Item><LineId>1</LineId><ItemId>kettle-08</ItemId><Title>電気ケトル 0.8L ホワイト</Title><UnitPrice>4280</UnitPrice><Quantity>1</Quantity></Item>
<Item><LineId>2</LineId><ItemId>cup-01</ItemId><SubCode>cup-01-b</SubCode><SubCodeOption>色:青</SubCodeOption><Title>カップ</Title><UnitPrice>980</UnitPrice><Quantity>2</Quantity></Item>
<Detail><TotalPrice>6240</TotalPrice></Detail>
</OrderInfo>
</Result>
</ResultSet>)";

}  // namespace

TEST_CASE("CH13: an order says its state, its lines and where its parcels are") {
  const auto order = mapOrder(kOrder, kNow);
  REQUIRE(order);
  CHECK(order->remoteId == "teststore-10050744");
  CHECK(order->status == "processing");
  CHECK(order->paymentStatus == "paid");
  CHECK(order->buyerName == "佐藤 健太");
  CHECK(order->total == Money{6240, "JPY"});
  CHECK(order->placedAt == Instant::parse("2026-11-13T12:07:31Z"));
  CHECK(order->updatedAt == Instant::parse("2026-11-14T00:00:00Z"));
  REQUIRE(order->lines.size() == 2);
  CHECK(order->lines[0].title == "電気ケトル 0.8L ホワイト");
  CHECK(order->lines[0].price == Money{4280, "JPY"});
  CHECK(order->lines[1].sku == "cup-01-b");
  CHECK(order->lines[1].quantity == 2);
  REQUIRE(order->shipments.size() == 2);
  CHECK(order->shipments[0].status == "shipped");
  CHECK(order->shipments[0].carrier == "宅配便 & 置き配");
  CHECK(order->shipments[0].trackingUrl == "https://carrier.example/t?a=1&b=2");
  CHECK(order->shipments[0].shippedAt == Instant::parse("2026-11-14T15:00:00Z"));
  CHECK(order->shipments[1].trackingNumber == "400012345679");
  CHECK(order->fetchedAt == kNow);
}

TEST_CASE("CP04: no address, telephone number or mail address is asked for, and none is kept if it comes all the same") {
  YahooBench bench;
  bench.yahoo.addOrder("teststore-10050744", {{"OrderStatus", "5"}, {"BillMailAddress", "mihon@example.com"}, {"BillPhoneNumber", "09012345678"}, {"BillAddress1", "港区1-2-3"},
                                              {"ShipStatus", "4"}, {"ShipPhoneNumber", "0312345678"}, {"ShipAddress1", "千代田区4-5-6"}, {"ShipZipCode", "1000001"},
                                              {"BillLastName", "佐藤"}, {"BillFirstName", "健太"}});
  bench.yahoo.tellsWholeOrder = true;
  bench.asks("質問です。", std::chrono::minutes(5));
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.orders().size() == 1);
  for (const auto& seen : bench.yahoo.requests()) {
    if (!seen.path.ends_with("orderInfo")) continue;
    for (const char* field : {"Phone", "Address", "Zip", "City", "Prefecture", "Mail", "Card", "Kana"}) CHECK(seen.body.find(field) == std::string::npos);
    CHECK(seen.contentType == "application/xml");
  }
  const Order& order = bench.stored.orders().begin()->second;
  std::string all = order.buyerName + order.buyerKey + order.status + order.paymentStatus + order.destinationCountry;
  for (const Shipment& shipment : order.shipments) all += shipment.carrier + shipment.trackingNumber + shipment.trackingUrl + shipment.status;
  for (const char* secret : {"mihon@example.com", "09012345678", "0312345678", "港区", "千代田区", "1000001"}) CHECK(all.find(secret) == std::string::npos);
}

TEST_CASE("CH13: the times of orders are those of Japan") {
  CHECK(jstInstant("2026-11-15") == Instant::parse("2026-11-14T15:00:00Z"));
  CHECK(jstInstant("20261113210731") == Instant::parse("2026-11-13T12:07:31Z"));
  CHECK(jstInstant("2026-11-13T21:07:31") == Instant::parse("2026-11-13T12:07:31Z"));
  CHECK(jstInstant("2026-11-13T21:07:31+09:00") == Instant::parse("2026-11-13T12:07:31Z"));
  CHECK_FALSE(jstInstant(""));
  CHECK_FALSE(jstInstant("soon"));
  CHECK_FALSE(jstInstant("20261399999999"));
  CHECK(jstStamp(*Instant::parse("2026-11-13T12:07:31Z")) == "20261113210731");
  CHECK(jstDay(*Instant::parse("2026-11-13T20:00:00Z")) == "2026-11-14");
}

TEST_CASE("CH13: an order is asked for with its number and a fixed list of fields") {
  YahooBench bench;
  bench.yahoo.addOrder("teststore-1", {{"OrderStatus", "4"}, {"PayStatus", "0"}});
  const auto order = bench.connector->order("teststore-1", {});
  REQUIRE(order);
  CHECK(order->status == "cancelled");
  CHECK(order->paymentStatus == "unpaid");
  const auto unknown = bench.connector->order("teststore-<2>&", {});
  REQUIRE_FALSE(unknown);
  CHECK(bench.yahoo.requests().back().body.find("teststore-&lt;2&gt;&amp;") != std::string::npos);
}

TEST_CASE("A number of a state that nobody knows is shown as it came") {
  const auto order = mapOrder("<OrderInfo><OrderId>s-1</OrderId><OrderStatus>9</OrderStatus><PayStatus>x</PayStatus><ShipStatus>-1</ShipStatus><ShipUrl>javascript:alert(1)</ShipUrl></OrderInfo>", kNow);
  REQUIRE(order);
  CHECK(order->status == "9");
  CHECK(order->paymentStatus == "x");
  CHECK(order->shipments.at(0).status == "-1");
  CHECK(order->shipments.at(0).trackingUrl.empty());
}

TEST_CASE("XML that is broken, endless or clever is refused") {
  std::string deep, wide = "<a>", entities = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>";
  for (int i = 0; i < 40; ++i) deep += "<a>";
  for (int i = 0; i < 40; ++i) deep += "</a>";
  for (int i = 0; i < 30'000; ++i) wide += "<b/>";
  wide += "</a>";
  for (const std::string& text : {std::string(), std::string("{}"), std::string("<a>"), std::string("<a></b>"), std::string("</a>"), deep, wide, entities, "<a>" + std::string(3U << 20U, 'x') + "</a>"})
    CHECK_FALSE(parsedXml(text));
  CHECK(parsedXml("\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- note --><a> x </a>"));
  const auto tree = parsedXml("<a><b>1</b><c><d> 2 </d></c></a>");
  REQUIRE(tree);
  CHECK(tree->textOf("b") == "1");
  REQUIRE(tree->find("d") != nullptr);
  CHECK(tree->child("c")->textOf("d") == "2");
  CHECK(tree->child("x") == nullptr);
}

TEST_CASE("No order in the answer is no order") {
  CHECK(mapOrder("<ResultSet><Result><Status>NG</Status></Result></ResultSet>", kNow).error().kind == ErrorKind::NotFound);
  CHECK(mapOrder("half of <an", kNow).error().kind == ErrorKind::Malformed);
}
