#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

TEST_CASE("Orders follow their last change, by the one filter the platform honours") {
  MercadoLibreBench bench;
  const std::string pack = bench.meli.sell(bench.ago(hours(3)));
  REQUIRE(bench.pull());
  const std::string id = bench.meli.pack(pack).order;
  CHECK(bench.stored.orders().at(id).status == "paid");
  bench.meli.order(id).status = "cancelled";
  bench.clock.advance(minutes(6));
  bench.meli.order(id).updatedAt = bench.clock.now();
  bench.meli.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().at(id).status == "cancelled");
  const auto seen = bench.meli.requests();
  const auto search = std::find_if(seen.begin(), seen.end(), [](const auto& request) { return request.path == "/orders/search"; });
  REQUIRE(search != seen.end());
  CHECK_FALSE(search->field("order.date_last_updated.from").empty());
  CHECK(search->query.find("order.last_updated") == std::string::npos);
  CHECK(search->field("seller") == FakeMercadoLibre::kUser);
}

TEST_CASE("The list of orders is read every five minutes, not with every pull") {
  MercadoLibreBench bench;
  bench.meli.sell(bench.ago(hours(3)));
  for (int i = 0; i < 20; ++i, bench.clock.advance(seconds(60))) REQUIRE(bench.pull());
  CHECK(bench.meli.count("/orders/search") == 4);
}

TEST_CASE("F19 F20: Orders that change late or while the list is read are not lost") {
  MercadoLibreBench bench;
  std::vector<std::string> packs;
  for (int i = 0; i < 130; ++i) packs.push_back(bench.meli.sell(bench.ago(hours(100) - minutes(i))));
  int page = 0;
  std::string meanwhile;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    // An old order is updated: it joins the list before the rows already read.
    if (seen.path == "/orders/search" && ++page == 2) {
      meanwhile = bench.meli.pack(bench.meli.sell(bench.ago(hours(200)))).order;
      bench.meli.order(meanwhile).updatedAt = bench.clock.now();
    }
    return {};
  };
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().size() == 130);
  bench.meli.before = nullptr;
  // An update that shows up ten minutes after the watermark passed it.
  const std::string late = bench.meli.pack(packs[5]).order;
  bench.meli.order(late).status = "cancelled";
  bench.meli.order(late).updatedAt = bench.clock.now() - minutes(10);
  bench.clock.advance(minutes(4));
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(2));
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().at(late).status == "cancelled");
  CHECK(bench.stored.orders().contains(meanwhile));
}

TEST_CASE("CH13: An order with a conversation carries its tracking when it changes") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("¿Cuándo?", minutes(10));
  const std::string id = bench.meli.pack(pack).order;
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().at(id).shipments.empty());
  bench.meli.order(id).shipment = "45190227718";
  bench.clock.advance(minutes(6));
  bench.meli.order(id).updatedAt = bench.clock.now();
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.orders().at(id).shipments.size() == 1);
  CHECK(bench.stored.orders().at(id).shipments[0].carrier == "Mercado Envíos");
  const auto order = bench.connector->order(id, {});
  REQUIRE(order);
  CHECK(order->shipments.at(0).trackingNumber == "TRK45190227718");
  CHECK(order->fetchedAt == bench.clock.now());
  CHECK_FALSE(bench.connector->order("1", {}));
}

TEST_CASE("ON05: The first import goes backwards from now, newest first, and goes on where it stopped") {
  MercadoLibreBench bench;
  bench.store.historySince = bench.ago(hours(24 * 60));
  bench.connect();
  std::vector<std::string> packs;
  for (int day = 0; day < 80; ++day) {
    packs.push_back(bench.meli.sell(bench.ago(hours(24 * day + 1))));
    bench.meli.buyerWrites(packs.back(), "Día " + std::to_string(day), bench.ago(hours(24 * day)));
    bench.meli.readOnWebsite(packs.back());
  }
  // Stopped after the first messages came.
  bench.stored.afterPage = [&](const InboundPage& page) {
    if (!page.messages.empty()) bench.stop.request_stop();
  };
  const Status stopped = bench.pull(PullDepth::History);
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().kind == ErrorKind::Cancelled);
  CHECK(bench.stored.texts("p:" + packs[0]).size() == 1);
  CHECK(bench.stored.texts("p:" + packs[20]).empty());

  bench.stored.afterPage = nullptr;
  bench.stop = std::stop_source();
  REQUIRE(bench.pull(PullDepth::History));
  for (std::size_t day = 0; day < 80; ++day) {
    INFO(day);
    CHECK(bench.stored.texts("p:" + packs[day]).size() == (day < 60 ? 1U : 0U));
  }
  bench.meli.forgetRequests();
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.meli.count("/messages/packs/") == 0);
}

TEST_CASE("An order dated ahead of us does not make later ones invisible") {
  MercadoLibreBench bench;
  const std::string ahead = bench.meli.sell(bench.clock.now() + hours(20));
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(6));
  const std::string later = bench.meli.sell(bench.clock.now());
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().contains(bench.meli.pack(ahead).order));
  CHECK(bench.stored.orders().contains(bench.meli.pack(later).order));
}
