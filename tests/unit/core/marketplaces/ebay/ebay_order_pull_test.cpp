#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

TEST_CASE("CH13: the order of buyer and item hangs on the conversation, with its shipments") {
  EbayBench bench;
  bench.ebay.addOrder("12-34567-89012", "Buyer_XY", "110000000001", bench.ago(3h));
  bench.ebay.ship("12-34567-89012", "9405");
  const std::string asked = bench.asks("buyer_xy", "Where is it?", 1h);
  const std::string other = bench.asks("buyer_xy", "And this one?", 1h, "220000000002");
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at(asked).kind == ThreadKind::OrderMessage);
  CHECK(bench.stored.threads().at(asked).orderRemoteId == "12-34567-89012");
  CHECK(bench.stored.threads().at(other).kind == ThreadKind::Question);
  const Order& order = bench.stored.orders().at("12-34567-89012");
  CHECK(order.destinationCountry == "US");
  REQUIRE(order.shipments.size() == 1);
  CHECK(order.shipments.front().trackingNumber == "9405");
}

TEST_CASE("eBay: of several orders of one item the newest is shown, also after a new start") {
  EbayBench bench;
  bench.ebay.addOrder("1-new", "buyer_xy", "110000000001", bench.ago(3h));
  bench.ebay.addOrder("2-old", "buyer_xy", "110000000001", bench.ago(300h));
  REQUIRE(bench.pull());
  const std::string asked = bench.asks("buyer_xy", "Where is it?", 1min);
  bench.connect();
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at(asked).orderRemoteId == "1-new");
}

TEST_CASE("eBay: a question becomes an order message when its buyer orders") {
  EbayBench bench;
  const std::string asked = bench.asks("buyer_xy", "Does it fit?", 1h);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at(asked).kind == ThreadKind::Question);
  bench.clock.advance(10min);
  bench.ebay.addOrder("12-34567-89012", "buyer_xy", "110000000001", bench.ago(1min));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at(asked).kind == ThreadKind::OrderMessage);
}

TEST_CASE("eBay: watermarks keep no name of a buyer") {
  EbayBench bench;
  bench.ebay.addOrder("12-34567-89012", "buyer_xy", "110000000001", bench.ago(3h));
  bench.asks("buyer_xy", "Where is it?", 1h);
  REQUIRE(bench.pull());
  for (const auto& [stream, value] : bench.stored.watermarks()) CHECK((stream + value).find("buyer_xy") == std::string::npos);
}

TEST_CASE("eBay: only orders modified since the watermark are asked for, and those in the overlap are not stored again") {
  EbayBench bench;
  for (int i = 0; i < 450; ++i) bench.ebay.addOrder(std::to_string(1000 + i), "buyer_" + std::to_string(i), "110000000001", bench.ago(1min * (i + 1)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().size() == 450);
  const std::size_t pages = bench.stored.pages().size();
  bench.clock.advance(90s);
  bench.ebay.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(bench.stored.pages().size() == pages);
  CHECK(bench.ebay.count("/sell/fulfillment/v1/order") == 1);
  const auto requests = bench.ebay.requests();
  const auto first = std::find_if(requests.begin(), requests.end(), [](const auto& seen) { return seen.path.ends_with("/order"); });
  REQUIRE(first != requests.end());
  CHECK(first->query.starts_with("filter=lastmodifieddate%3A%5B2026-03-04T11%3A54%3A00.000Z..%5D&limit=200&offset=0"));
  bench.ebay.ship("1200", "9405");
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().at("1200").status == "fulfilled");
  CHECK(bench.stored.orders().at("1200").shipments.size() == 1);
}

TEST_CASE("AU04: without the right to orders the messages still come, and the missing right is named") {
  EbayBench bench;
  bench.ebay.missingScopes = {"sell.fulfillment.readonly"};
  const std::string asked = bench.asks("buyer_xy", "Hello", 1h);
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::MissingGrant);
  CHECK(bench.stored.threads().contains(asked));
}

TEST_CASE("eBay: one order is read with its shipments, an unknown one is not found") {
  EbayBench bench;
  bench.ebay.addOrder("12-34567-89012", "buyer_xy", "110000000001", bench.ago(3h));
  bench.ebay.ship("12-34567-89012", "9405");
  const auto order = bench.connector->order("12-34567-89012", {});
  REQUIRE(order);
  CHECK(order->shipments.size() == 1);
  CHECK(order->fetchedAt == bench.clock.now());
  const auto unknown = bench.connector->order("0-0", {});
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().kind == ErrorKind::NotFound);
}
