#include "core/marketplaces/mercado_libre/sign_in.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/store_health.h"
#include "core/net/pkce.h"
#include "core/net/url.h"
#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::mercado_libre;
using namespace inquiry::test;

TEST_CASE("The challenge is the one of RFC 7636's worked example") {
  CHECK(codeChallenge(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST_CASE("The sign-in page carries the exact redirect address and everything variable in the state") {
  MercadoLibreBench bench;
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  CHECK(request->url.starts_with("https://auth.mercadolibre.com.mx/authorization?response_type=code&client_id=7012334455667788"));
  CHECK(request->url.find("redirect_uri=" + urlEncoded("https://shop.example/desk?fixed=1")) != std::string::npos);
  CHECK(request->url.find("state=" + request->state) != std::string::npos);
  CHECK(request->url.find("code_challenge=" + codeChallenge(request->verifier)) != std::string::npos);
  CHECK(request->url.find("code_challenge_method=S256") != std::string::npos);
  CHECK(request->state.size() >= 43);
  CHECK(bench.connector->startSignIn()->state != request->state);
}

TEST_CASE("What a person may paste after signing in") {
  struct Row {
    const char *name, *pasted, *code;
    std::optional<ErrorKind> refused;
  };
  const Row rows[] = {
      {"whole address", "https://shop.example/desk?fixed=1&code=TG-1&state=S", "TG-1", {}},
      {"with spaces and fragment", "  https://shop.example/desk?code=TG%2D1&state=S#_ \n", "TG-1", {}},
      {"bare code", "TG-1", "TG-1", {}},
      {"another sign-in", "https://shop.example/?code=TG-1&state=T", "", ErrorKind::Refused},
      {"no state", "https://shop.example/?code=TG-1", "", ErrorKind::Refused},
      {"denied", "https://shop.example/?error=access_denied&state=S", "", ErrorKind::Refused},
      {"collaborator", "https://shop.example/?error=invalid_operator_user_id&state=S", "", ErrorKind::Refused},
      {"no code", "https://shop.example/?state=S", "", ErrorKind::InvalidInput},
      {"only the site", "https://shop.example/", "", ErrorKind::InvalidInput},
      {"nothing", "  ", "", ErrorKind::InvalidInput},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const auto code = authorizationCode(row.pasted, "S");
    if (!row.refused) {
      REQUIRE(code);
      CHECK(*code == row.code);
    } else {
      REQUIRE_FALSE(code);
      CHECK(code.error().kind == *row.refused);
    }
  }
}

TEST_CASE("AU01 AU06: Signing in exchanges the code once and keeps the store's history") {
  MercadoLibreBench bench;
  bench.meli.ask("¿Hay?", bench.clock.now());
  REQUIRE(bench.pull());
  const auto before = bench.stored.state();
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  bench.meli.forgetRequests();
  REQUIRE(bench.connector->finishSignIn(*request, "https://shop.example/desk?fixed=1&code=TG-code&state=" + request->state, {}));
  const auto sent = bench.meli.requests();
  REQUIRE(sent.size() == 2);
  CHECK(sent[0].path == "/oauth/token");
  CHECK(sent[0].formField("grant_type") == "authorization_code");
  CHECK(sent[0].formField("redirect_uri") == "https://shop.example/desk?fixed=1");
  CHECK(sent[0].formField("code_verifier") == request->verifier.reveal());
  CHECK(sent[0].formField("client_secret") == "quiet");
  CHECK(sent[1].path == "/users/me");
  REQUIRE(bench.pull());
  CHECK(bench.stored.state() == before);
  CHECK(bench.secrets.grant(bench.store.id)->refreshToken.reveal() == bench.meli.refreshToken);
}

TEST_CASE("AU04: Another account than the shop's is named as such") {
  MercadoLibreBench bench;
  bench.secrets.give(bench.store.id, {{"clientId", "1"}, {"clientSecret", "s"}, {"userId", "999"}}, "access-1", "refresh-1",
                     bench.clock.now() + std::chrono::hours(2));
  bench.connect();
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  const Status done = bench.connector->finishSignIn(*request, "TG-code", {});
  REQUIRE_FALSE(done);
  CHECK(healthStateFor(done.error()) == HealthState::NotBound);
}
