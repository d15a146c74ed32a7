#include <catch2/catch_test_macros.hpp>

#include "core/domain/store_health.h"
#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

TEST_CASE("AU05: The test reads what the desk lives on and says what it got") {
  MercadoLibreBench bench;
  bench.meli.ask("¿Hay?", bench.ago(minutes(50)));
  bench.writes("Hola", minutes(10));
  const auto read = bench.connector->test({});
  REQUIRE(read);
  CHECK(read->account == "TIENDA_DEMO_MX");
  CHECK(read->messages == 2);
  CHECK(read->newestAt == bench.ago(minutes(10)));
  CHECK(read->missing.empty());
  CHECK(bench.meli.markedRead() == 0);
}

TEST_CASE("AU04: A right that is missing is named, the rest is still read") {
  MercadoLibreBench bench;
  bench.meli.grantedScopes = "read write";
  bench.meli.accessToken = "another";  // the next call refreshes, and the platform says what it grants
  bench.meli.ask("¿Hay?", bench.ago(minutes(50)));
  bench.meli.before = [](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path == "/messages/unread") return FakeMercadoLibre::error(403, "Forbidden", "forbidden");
    return {};
  };
  const auto read = bench.connector->test({});
  REQUIRE(read);
  CHECK(read->messages == 1);
  CHECK(read->granted == std::vector<std::string>{"read", "write"});
  CHECK(read->missing == std::vector<std::string>{"offline_access", "messages"});
}

TEST_CASE("AU04: Each state of a store comes from its own failure") {
  struct Row {
    const char* name;
    std::optional<Result<HttpResponse>> answer;
    HealthState expected;
  };
  const Row rows[] = {
      {"network", fail(ErrorKind::Offline, "http.connect", "No."), HealthState::NetworkBlocked},
      {"outage", HttpResponse{503, {}, ""}, HealthState::PlatformOutage},
      {"sign-in page of a hotel", HttpResponse{200, {}, "<html>Welcome</html>"}, HealthState::PlatformOutage},
      {"revoked", HttpResponse{401, {}, R"({"message":"invalid access token"})"}, HealthState::Revoked},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    MercadoLibreBench bench;
    if (row.expected == HealthState::Revoked) bench.meli.refreshToken = "gone";
    bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
      return seen.path == "/oauth/token" ? std::nullopt : row.answer;
    };
    const Status pulled = bench.pull();
    REQUIRE_FALSE(pulled);
    CHECK(healthStateFor(pulled.error()) == row.expected);
  }
}

TEST_CASE("One part that is down does not keep the others from the buyers") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", minutes(10));
  bench.meli.before = [](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path == "/questions/search") return HttpResponse{500, {}, ""};
    return {};
  };
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::PlatformDown);
  CHECK(bench.stored.texts("p:" + pack).size() == 1);
}

TEST_CASE("A store file without the user id is completed from the account") {
  MercadoLibreBench bench;
  REQUIRE(bench.secrets.removeAll(bench.store.id));
  bench.secrets.give(bench.store.id, {{"clientId", "1"}, {"clientSecret", "s"}}, "access-1", "refresh-1", bench.clock.now() + hours(24));
  bench.connect();
  bench.meli.ask("¿Hay?", bench.ago(minutes(5)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().size() == 1);
  REQUIRE(bench.pull());
  CHECK(bench.meli.count("/users/me") == 1);
}

TEST_CASE("F25: A refresh token is used once, the new one is kept before the new access token is used") {
  MercadoLibreBench bench;
  bench.secrets.give(bench.store.id,
                     {{"clientId", "1"}, {"clientSecret", "s"}, {"userId", std::string(FakeMercadoLibre::kUser)}}, "old", "refresh-1",
                     bench.clock.now() - minutes(1));
  bench.connect();
  std::string keptAtFirstUse;
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path != "/oauth/token" && keptAtFirstUse.empty())
      keptAtFirstUse = std::string(bench.secrets.grant(bench.store.id)->refreshToken.reveal());
    return {};
  };
  REQUIRE(bench.pull());
  CHECK(keptAtFirstUse == "refresh-2");
  CHECK(bench.meli.count("/oauth/token") == 1);
  bench.meli.before = nullptr;
  for (int i = 0; i < 12; ++i, bench.clock.advance(hours(1))) REQUIRE(bench.pull());
  CHECK(bench.secrets.grant(bench.store.id)->refreshToken.reveal() == bench.meli.refreshToken);
}

TEST_CASE("The listing of a question has a page, a sale has none that is documented") {
  const MercadoLibreBench bench;
  Thread thread;
  thread.kind = ThreadKind::Question;
  thread.itemRemoteId = "MLM2093317745";
  CHECK(bench.connector->webPage(thread) == "https://articulo.mercadolibre.com.mx/MLM-2093317745");
  thread.itemRemoteId = "MLM2093/../x";
  CHECK(bench.connector->webPage(thread).empty());
  thread.kind = ThreadKind::OrderMessage;
  CHECK(bench.connector->webPage(thread).empty());
}
