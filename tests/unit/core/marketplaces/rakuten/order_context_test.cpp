#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/rakuten/rakuten_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

namespace {

const char* const kOrder = "123456-20261113-0000012345";

}  // namespace

TEST_CASE("CH13: the order of an inquiry comes with it: status, date, items, carrier and tracking") {
  RakutenBench bench;
  bench.rakuten.addOrder(kOrder, *Instant::parse("2026-11-13T12:07:31Z"), std::string(FakeRakuten::kMail));
  const std::string number = bench.rakuten.asks("まだ届きません。", bench.ago(1h), kOrder);
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.orders().contains(kOrder));
  const Order& order = bench.stored.orders().at(kOrder);
  CHECK(order.status == "shipped");
  CHECK(order.placedAt == Instant::parse("2026-11-13T12:07:31Z"));
  CHECK(order.total == moneyFromDecimal("4280", "JPY"));
  CHECK(order.buyerKey == bench.stored.threads().at(number).buyerKey);
  REQUIRE(order.lines.size() == 1);
  CHECK(order.lines[0].title == "電気ケトル 0.8L");
  CHECK(order.lines[0].variation == "カラー:ホワイト");
  REQUIRE(order.shipments.size() == 1);
  CHECK(order.shipments[0].carrier == "日本郵便");
  CHECK(order.shipments[0].trackingNumber == "400012345678");
  CHECK(order.shipments[0].shippedAt == Instant::parse("2026-11-14T08:07:31Z"));
  CHECK(order.fetchedAt == bench.clock.now());
  const auto again = bench.connector->order(kOrder, {});
  REQUIRE(again);
  CHECK(again->remoteId == kOrder);
}

TEST_CASE("CP04: no phone and no address of a buyer is taken over") {
  RakutenBench bench;
  bench.rakuten.addOrder(kOrder, bench.ago(48h), std::string(FakeRakuten::kMail));
  const std::string number = bench.rakuten.asks("まだ届きません。", bench.ago(1h), kOrder);
  REQUIRE(bench.pull());
  const Order& order = bench.stored.orders().at(kOrder);
  std::string all = order.buyerName + order.buyerKey + order.status + order.destinationCountry;
  for (const Shipment& shipment : order.shipments) all += shipment.remoteId + shipment.carrier + shipment.trackingNumber + shipment.trackingUrl;
  for (const OrderLine& line : order.lines) all += line.title + line.variation;
  for (const auto& [id, message] : bench.stored.messages()) all += message.inbound.rawPayload;
  for (const auto& [stream, value] : bench.stored.watermarks()) all += stream + value;
  for (const char* secret : {"5550", "0199", "渋谷区", "見本町", "0001-"}) CHECK(all.find(secret) == std::string::npos);
  CHECK(bench.stored.threads().contains(number));
}

TEST_CASE("a question that names no order shows what the buyer has ordered lately") {
  RakutenBench bench;
  bench.rakuten.addOrder(kOrder, bench.ago(240h), std::string(FakeRakuten::kMail));
  bench.rakuten.addOrder("123456-20261113-0000099999", bench.ago(240h), "somebody-else@pc.fw.rakuten.ne.jp");
  const std::string number = bench.rakuten.asks("在庫はありますか。", bench.ago(1h));
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().size() == 1);
  CHECK(bench.stored.orders().contains(kOrder));
  CHECK(bench.stored.threads().at(number).orderRemoteId.empty());
}

TEST_CASE("orders in one call of up to 100, and errors that travel inside a 200 are none of the messages' business") {
  RakutenBench bench;
  for (int i = 0; i < 30; ++i) {
    const std::string order = "123456-20261113-00000" + std::to_string(10000 + i);
    if (i % 2 == 0) bench.rakuten.addOrder(order, bench.ago(48h), std::string(FakeRakuten::kMail));
    bench.rakuten.asks("まだ届きません。", bench.ago(1h + i * 1min), order);
  }
  REQUIRE(bench.pull());
  CHECK(bench.rakuten.count("/getOrder/") == 1);
  CHECK(bench.stored.orders().size() == 15);
  bench.rakuten.asks("まだ届きません。", bench.clock.now(), "123456-20261113-0000099998");
  bench.clock.advance(3min);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 31);
  const auto unknown = bench.connector->order("123456-20261113-0000099998", {});
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().text.find("RMS") != std::string::npos);
}

TEST_CASE("without the order functions messages come all the same, and orders are not asked for again and again") {
  RakutenBench bench;
  bench.rakuten.off = {"rpay.order.getOrder", "rpay.order.searchOrder"};
  bench.rakuten.addOrder(kOrder, bench.ago(48h), std::string(FakeRakuten::kMail));
  const std::string number = bench.rakuten.asks("まだ届きません。", bench.ago(1h), kOrder);
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(number).size() == 1);
  const std::size_t asked = bench.rakuten.count("/getOrder/");
  for (int i = 0; i < 5; ++i) {
    bench.clock.advance(3min);
    REQUIRE(bench.pull());
  }
  CHECK(bench.rakuten.count("/getOrder/") == asked);
  // Switched on later: what was missing is read.
  bench.rakuten.off.clear();
  bench.clock.advance(7h);
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().contains(kOrder));
}

TEST_CASE("F13: an order service that is down keeps no message waiting, is told, and is asked again") {
  RakutenBench bench;
  bench.rakuten.addOrder(kOrder, bench.ago(48h), std::string(FakeRakuten::kMail));
  const std::string number = bench.rakuten.asks("まだ届きません。", bench.ago(1h), kOrder);
  bench.rakuten.before = [](const FakeRakuten::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.find("/es/2.0/order/") == std::string::npos) return std::nullopt;
    return FakeRakuten::answer(503, {{"error", {{"code", "IE503"}}}});
  };
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::PlatformDown);
  CHECK(bench.stored.texts(number).size() == 1);
  bench.rakuten.before = nullptr;
  bench.clock.advance(3min);
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().contains(kOrder));
}

TEST_CASE("CH13: orders of open inquiries are read anew with the sweep, those of completed ones are not") {
  RakutenBench bench;
  bench.rakuten.addOrder(kOrder, bench.ago(48h), std::string(FakeRakuten::kMail));
  bench.rakuten.order(kOrder)["orderProgress"] = 300;
  const std::string number = bench.rakuten.asks("まだ届きません。", bench.ago(1h), kOrder);
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().at(kOrder).status == "ready_to_ship");
  bench.rakuten.order(kOrder)["orderProgress"] = 500;
  bench.clock.advance(6h);
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.orders().at(kOrder).status == "shipped");
  bench.rakuten.inquiry(number)["isCompleted"] = true;
  REQUIRE(bench.pull(PullDepth::Sweep));
  bench.rakuten.forgetRequests();
  bench.clock.advance(6h);
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.rakuten.count("/getOrder/") == 0);
}
