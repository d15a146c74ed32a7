#include "core/marketplaces/ebay/ebay_sign_in.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("eBay: the consent address holds the RuName, the scopes and a fresh state") {
  EbayBench bench;
  const auto first = bench.connector->startSignIn();
  const auto second = bench.connector->startSignIn();
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->url.starts_with("https://auth.ebay.com/oauth2/authorize?client_id=desk&redirect_uri=Blue-Harbor-RuName&response_type=code&scope="));
  CHECK(first->url.find("commerce.message%20https%3A%2F%2F") != std::string::npos);
  CHECK(first->url.find("sell.inventory") != std::string::npos);
  CHECK(first->url.find("state=" + first->state) != std::string::npos);
  CHECK(first->state.size() >= 43);  // 256 bits
  CHECK(first->state != second->state);
}

TEST_CASE("eBay: what a person pastes after consent") {
  AuthorizationRequest request;
  request.state = "the-state";
  struct Row {
    const char* name;
    std::string pasted, code, error;
  };
  const Row rows[] = {
      {"whole address", "https://signin.ebay.com/thankyou?code=v%5E1.1%23i&state=the-state&expires_in=299", "v^1.1#i", ""},
      {"state first, spaces around", "  https://shop.example/ok?state=the-state&code=abc \n", "abc", ""},
      {"query alone", "code=abc&state=the-state", "abc", ""},
      {"bare code", "v^1.1#i^1#f^0", "v^1.1#i^1#f^0", ""},
      {"bare code, encoded", "v%5E1.1%23i", "v^1.1#i", ""},
      {"another sign-in's address", "https://shop.example/ok?code=abc&state=other", "", "ebay.sign-in-state"},
      {"address without state", "https://shop.example/ok?code=abc", "", "ebay.sign-in-state"},
      {"declined", "https://shop.example/no?error=access_denied&state=the-state", "", "ebay.sign-in-declined"},
      {"address without code", "https://shop.example/ok?state=the-state", "", "ebay.sign-in-code"},
      {"nothing", "  ", "", "ebay.sign-in-code"},
      {"a sentence", "I do not see any code", "", "ebay.sign-in-code"},
      {"too long", std::string(2000, 'a'), "", "ebay.sign-in-code"}};
  for (const Row& row : rows) {
    INFO(row.name);
    const auto code = ebay::authorizationCode(request, row.pasted);
    CHECK(code.has_value() == row.error.empty());
    if (code) CHECK(code->reveal() == row.code);
    else CHECK(code.error().code == row.error);
  }
}

TEST_CASE("eBay: a pasted code becomes a grant that works") {
  EbayBench bench;
  bench.ebay.accessToken = "elsewhere";
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  REQUIRE(bench.connector->finishSignIn(*request, "https://signin.ebay.com/ok?code=v%5E1.1%23code&state=" + request->state, {}));
  CHECK(bench.secrets.grantsSaved() == 1);
  const auto tested = bench.connector->test({});
  REQUIRE(tested);
  CHECK(tested->account == FakeEbay::kUsername);
  CHECK(tested->missing.empty());
  CHECK(tested->grantExpiresAt);
}

TEST_CASE("eBay: without a RuName the sign-in says what is missing") {
  EbayBench bench;
  REQUIRE(bench.secrets.removeAll(bench.store.id));
  CHECK_FALSE(bench.connector->startSignIn());
}
