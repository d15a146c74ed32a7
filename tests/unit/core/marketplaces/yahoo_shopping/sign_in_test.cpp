#include "core/marketplaces/yahoo_shopping/sign_in.h"

#include <catch2/catch_test_macros.hpp>

#include "core/net/pkce.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::string fieldIn(const std::string& url, const std::string& name) {
  const std::size_t at = url.find(name + "=") + name.size() + 1;
  return url.substr(at, url.find('&', at) - at);
}

std::string landing(const AuthorizationRequest& request, const std::string& code) { return "http://localhost:8765/cb?code=" + code + "&state=" + request.state; }

}  // namespace

TEST_CASE("AU01: the browser is sent to Yahoo with state, nonce and PKCE, and no secret") {
  YahooBench bench;
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  CHECK(request->url.starts_with("https://auth.login.yahoo.co.jp/yconnect/v2/authorization?response_type=code"));
  CHECK(fieldIn(request->url, "client_id") == "dj00aiZpPUFCQ0Q-");
  CHECK(fieldIn(request->url, "redirect_uri") == "http%3A%2F%2Flocalhost%3A8765%2Fcb");
  CHECK(fieldIn(request->url, "scope") == "openid%20profile");
  CHECK(fieldIn(request->url, "bail") == "1");
  CHECK(fieldIn(request->url, "state") == request->state);
  CHECK(fieldIn(request->url, "nonce") == yahoo_shopping::nonceFor(request->state));
  CHECK(fieldIn(request->url, "nonce") != request->state);
  CHECK(fieldIn(request->url, "code_challenge") == codeChallenge(request->verifier));
  CHECK(fieldIn(request->url, "code_challenge_method") == "S256");
  CHECK(request->url.find("quiet") == std::string::npos);
}

TEST_CASE("AU06: signing in keeps what comes, with the client in the header and the verifier in the form") {
  YahooBench bench;
  bench.yahoo.refreshToken = "refresh-2";
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  bench.yahoo.nonce = yahoo_shopping::nonceFor(request->state);
  REQUIRE(bench.connector->finishSignIn(*request, landing(*request, "code-1"), {}));
  const auto asked = bench.yahoo.requests().back();
  CHECK(asked.path == "/yconnect/v2/token");
  CHECK(asked.authorization == "Basic ZGowMGFpWnBQVUZDUTBRLTpxdWlldA==");
  CHECK(asked.body.find("grant_type=authorization_code") != std::string::npos);
  CHECK(asked.body.find("code_verifier=" + std::string(request->verifier.reveal())) != std::string::npos);
  CHECK(asked.body.find("quiet") == std::string::npos);
  const auto grant = bench.secrets.grant(bench.store.id);
  REQUIRE(grant);
  CHECK(grant->refreshToken.reveal() == "refresh-2");
  CHECK(bench.pull());
}

TEST_CASE("AU01: an answer with another nonce, or a state of another sign-in, is refused and nothing is kept") {
  YahooBench bench;
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  bench.yahoo.nonce = "somebody-elses";
  const auto stolen = bench.connector->finishSignIn(*request, landing(*request, "code-1"), {});
  REQUIRE_FALSE(stolen);
  CHECK(stolen.error().code == "yahoo.nonce");
  CHECK(bench.secrets.grantsSaved() == 0);
  CHECK(bench.secrets.journal().empty());

  const auto other = bench.connector->finishSignIn(*request, "http://localhost:8765/cb?code=code-1&state=another", {});
  REQUIRE_FALSE(other);
  CHECK(other.error().code == "yahoo.state");
}

TEST_CASE("What is pasted and holds no code is told as such") {
  for (const char* pasted : {"", "   ", "http://localhost:8765/cb?state=s", "two words", "a/b", "http://localhost:8765/cb?code=&state=s"}) {
    INFO(pasted);
    const auto code = yahoo_shopping::authorizationCode(pasted, "s");
    REQUIRE_FALSE(code);
    CHECK(code.error().code == "yahoo.pasted");
  }
  const auto denied = yahoo_shopping::authorizationCode("http://localhost:8765/cb?error=access_denied&error_description=no&state=s", "s");
  REQUIRE_FALSE(denied);
  CHECK(denied.error().code == "yahoo.access-denied");
  CHECK(yahoo_shopping::authorizationCode("  http://localhost:8765/cb?state=s&code=ab%2Dc#x ", "s") == "ab-c");
}

TEST_CASE("AU03: a renewal brings no refresh token, and the one there is stays") {
  YahooBench bench;
  bench.endAccess();
  REQUIRE(bench.pull());
  CHECK(bench.yahoo.count("/yconnect/v2/token") == 1);
  const auto grant = bench.secrets.grant(bench.store.id);
  REQUIRE(grant);
  CHECK(grant->refreshToken.reveal() == "refresh-1");
  CHECK(grant->accessToken.reveal() == "access-2");
}

TEST_CASE("AU04: a consent that was withdrawn asks for a new sign-in") {
  YahooBench bench;
  bench.endAccess();
  bench.yahoo.refusesTokens = 400;
  const auto gone = bench.pull();
  REQUIRE_FALSE(gone);
  CHECK(gone.error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("An application without a secret names itself in the form") {
  YahooBench bench;
  MemorySecretStore secrets;
  secrets.give(bench.store.id, {{"clientId", "desk"}, {"sellerId", "teststore"}}, "access-1", "refresh-1", bench.clock.now() - std::chrono::hours(1));
  ConnectorParts parts{bench.yahoo, secrets, bench.clock};
  parts.pacing = &bench.clock;
  parts.pause = [&bench](Duration time, std::stop_token) { return bench.clock.advance(time), true; };
  const auto connector = makeYahooShoppingConnector(bench.store, parts);
  REQUIRE(connector->pull(PullDepth::Incremental, bench.stored, bench.stored, {}));
  const auto asked = bench.yahoo.requests().front();
  CHECK(asked.authorization.empty());
  CHECK(asked.body.find("client_id=desk") != std::string::npos);
}
