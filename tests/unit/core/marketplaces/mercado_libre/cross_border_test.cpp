#include <catch2/catch_test_macros.hpp>

#include "core/domain/store_health.h"
#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using Outcome = SendResult::Outcome;

TEST_CASE("A cross-border account uses its own family of paths throughout") {
  MercadoLibreBench bench("CBT");
  const std::string question = bench.meli.ask("¿Viene con garantía?", bench.ago(minutes(20)));
  const std::string pack = bench.writes("¿Cuándo llega?", minutes(10));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("q:" + question) ==
        std::vector<std::string>{"¿Viene con garantía?\n\n(Mercado Libre: translated: ¿Viene con garantía?)"});
  CHECK(bench.stored.texts("p:" + pack).front().starts_with("¿Cuándo llega?"));
  CHECK(bench.send(bench.reply("q:" + question, "Yes, 12 months.")).outcome == Outcome::Accepted);
  CHECK(bench.send(bench.reply("p:" + pack, "It ships today.")).outcome == Outcome::Accepted);
  const auto posted = nlohmann::json::parse(bench.meli.requests().back().body);
  CHECK(posted == nlohmann::json{{"text", "It ships today."}});  // no seller, no partner
  for (const auto& seen : bench.meli.requests()) {
    INFO(seen.path);
    const bool isShared = seen.path.starts_with("/items/") || seen.path.starts_with("/users/");
    CHECK((isShared || seen.path.starts_with("/marketplace/")));
    CHECK(seen.path.find("/sellers/") == std::string::npos);
    if (seen.path.find("/messages/") != std::string::npos) CHECK(seen.field("tag") == "post_sale");
  }
  CHECK(bench.meli.markedRead() == 0);
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.threads().at("q:" + question).closedRemotely == true);
}

TEST_CASE("A cross-border shop opens no conversation and keeps no read flag") {
  MercadoLibreBench bench("CBT");
  const std::string pack = bench.meli.sell(bench.ago(hours(5)));
  Outgoing first = bench.reply("p:" + pack, "Hello");
  first.kind = OutgoingKind::FirstContact;
  CHECK(bench.send(first).outcome == Outcome::Refused);
  CHECK_FALSE(bench.connector->markRead("p:" + pack, {}));
  CHECK(bench.meli.requests().empty());
}

TEST_CASE("The order list without a date filter is looked through by date") {
  MercadoLibreBench bench("CBT");
  const std::string recent = bench.meli.sell(bench.ago(hours(5))), old = bench.meli.sell(bench.ago(hours(24 * 90)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().contains(bench.meli.pack(recent).order));
  CHECK_FALSE(bench.stored.orders().contains(bench.meli.pack(old).order));
}

TEST_CASE("AU04: A shop whose buyers Mercado Libre answers itself says so and is asked no further") {
  MercadoLibreBench bench("CBT");
  bench.meli.isModel6 = true;
  const std::string pack = bench.meli.sell(bench.ago(hours(5)));
  const Status first = bench.pull();
  REQUIRE_FALSE(first);
  CHECK(first.error().code == "mercado-libre.handled-by-platform");
  CHECK(healthStateFor(first.error()) == HealthState::MissingScope);
  CHECK(bench.stored.orders().contains(bench.meli.pack(pack).order));  // orders go on

  bench.meli.forgetRequests();
  bench.connect();
  for (const PullDepth depth : {PullDepth::Incremental, PullDepth::Sweep, PullDepth::History}) {
    bench.clock.advance(minutes(10));
    const Status later = bench.pull(depth);
    REQUIRE_FALSE(later);
    CHECK(later.error().code == "mercado-libre.handled-by-platform");
  }
  CHECK(bench.meli.count("/questions") == 0);
  CHECK(bench.meli.count("/messages") == 0);
  CHECK(bench.meli.count("/orders/search") == 3);
  CHECK(bench.send(bench.reply("p:" + pack, "Hello")).outcome == Outcome::Refused);

  const auto test = bench.connector->test({});
  REQUIRE(test);
  CHECK(test->missing == std::vector<std::string>{"questions and messages (handled by Mercado Libre)"});
}

TEST_CASE("When a test shows that questions and messages answer again, the next pull asks for them") {
  MercadoLibreBench bench("CBT");
  bench.meli.isModel6 = true;
  REQUIRE_FALSE(bench.pull());
  bench.meli.isModel6 = false;
  const std::string pack = bench.writes("Hola", minutes(10));
  REQUIRE_FALSE(bench.pull());
  REQUIRE(bench.connector->test({}));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("p:" + pack).size() == 1);
  bench.connect();
  REQUIRE(bench.pull());  // and stays so
}
