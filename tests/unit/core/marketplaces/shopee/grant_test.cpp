#include <catch2/catch_test_macros.hpp>

#include "core/domain/store_notes.h"
#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr const char* kRedirect = "https://shop.example/desk?code=99aabbcc&shop_id=880012345";

std::string fieldOf(const std::string& url, const std::string& name) {
  const std::size_t at = url.find(name + "=") + name.size() + 1;
  return url.substr(at, url.find('&', at) - at);
}

}  // namespace

TEST_CASE("AU01: the sign-in page carries the application, the redirect and a state, and no signature") {
  ShopeeBench bench;
  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  CHECK(request->url.starts_with("https://open.shopee.com/auth?partner_id=2099001&auth_type=seller&redirect_uri=https%3A%2F%2Fshop.example%2Fdesk&response_type=code&state="));
  CHECK(fieldOf(request->url, "state") == request->state);
  CHECK(request->url.find("sign=") == std::string::npos);
}

TEST_CASE("AU01: who calls from China or Brazil uses the doors there") {
  for (const auto& [gateway, api, auth] : {std::tuple("china", "openplatform.shopee.cn", "https://open.shopee.cn/auth?"), std::tuple("brazil", "openplatform.shopee.com.br", "https://open.shopee.com.br/auth?")}) {
    ShopeeBench bench;
    (void)bench.secrets.saveCredentials(bench.store.id, [gateway = gateway] {
      std::map<std::string, Secret> more;
      more.emplace("gateway", Secret(std::string(gateway)));
      for (const auto& [key, value] : {std::pair("partnerId", FakeShopee::kPartner), {"partnerKey", FakeShopee::kKey}, {"shopId", FakeShopee::kShop}, {"redirectUri", "https://shop.example/desk"}})
        more.emplace(key, Secret(std::string(value)));
      return more;
    }());
    bench.connect();
    CHECK(bench.connector->startSignIn()->url.starts_with(auth));
    REQUIRE(bench.pull());
    for (const auto& seen : bench.shopee.requests()) CHECK(seen.host == api);
  }
}

TEST_CASE("AU06: signing in with the pasted address keeps the store and what is stored of it") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  bench.shopee.buyerWrites(talk, "Hello", bench.ago(minutes(5)));
  REQUIRE(bench.pull());
  bench.shopee.accessToken = bench.shopee.refreshToken = "the seller withdrew";
  REQUIRE_FALSE(bench.pull());
  const auto request = bench.connector->startSignIn();
  REQUIRE(bench.connector->finishSignIn(*request, kRedirect, {}));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 1);
  const auto& seen = bench.shopee.requests();
  const auto exchange = std::find_if(seen.begin(), seen.end(), [](const auto& one) { return one.path.ends_with("/auth/token/get"); });
  REQUIRE(exchange != seen.end());
  CHECK(exchange->json() == nlohmann::json{{"code", "99aabbcc"}, {"partner_id", 2099001}, {"shop_id", 880012345}});
  CHECK(exchange->field("access_token").empty());
  CHECK_FALSE(exchange->field("sign").empty());
}

TEST_CASE("AU01: what was pasted is judged before anything is asked") {
  struct Row {
    const char* name;
    std::string pasted;
    ErrorKind kind;
  };
  ShopeeBench bench;
  const auto request = bench.connector->startSignIn();
  const Row rows[] = {
      {"nothing", "", ErrorKind::InvalidInput},
      {"a sentence", "I have signed in", ErrorKind::InvalidInput},
      {"an address without a code", "https://shop.example/desk?shop_id=880012345", ErrorKind::InvalidInput},
      {"of another sign-in", std::string(kRedirect) + "&state=another", ErrorKind::Refused},
      {"of another shop", "https://shop.example/desk?code=99aabbcc&shop_id=1", ErrorKind::NotFound},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const Status done = bench.connector->finishSignIn(*request, row.pasted, {});
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == row.kind);
  }
  CHECK(bench.shopee.requests().empty());
  REQUIRE(bench.connector->finishSignIn(*request, std::string(kRedirect) + "&state=" + request->state, {}));
  const Status again = bench.connector->finishSignIn(*request, "99aabbcc", {});
  REQUIRE_FALSE(again);
  CHECK(again.error().code == "oauth.code_refused");
}

TEST_CASE("AU01: a main account's pair is turned over for this shop before its first use") {
  ShopeeBench bench;
  const auto request = bench.connector->startSignIn();
  REQUIRE(bench.connector->finishSignIn(*request, "https://shop.example/desk?code=99aabbcc&main_account_id=5501", {}));
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("/auth/token/get") == 1);
  CHECK(bench.shopee.count("/auth/access_token/get") == 1);
}

TEST_CASE("AU03: a refresh token is used once, and the pair that came is kept before it is used") {
  ShopeeBench bench;
  bench.clock.advance(hours(24 * 366));
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("/auth/access_token/get") == 1);
  CHECK(bench.secrets.grantsSaved() >= 1);
  const auto grant = bench.secrets.grant(bench.store.id);
  REQUIRE(grant);
  CHECK(grant->refreshToken.reveal() == "refresh-2");
  CHECK(grant->accessExpiresAt == bench.clock.now() + hours(4));
  for (int i = 0; i < 10; ++i) {
    bench.clock.advance(hours(3));
    bench.connect();
    REQUIRE(bench.pull());
  }
}

TEST_CASE("AU03: the life of a token may come as a number of seconds or as a date") {
  for (const bool isDate : {false, true}) {
    INFO(isDate);
    ShopeeBench bench;
    bench.clock.advance(hours(24 * 366));
    bench.shopee.expireIn = isDate ? bench.clock.now().millis() / 1000 + 4 * 3600 : 4 * 3600;
    REQUIRE(bench.pull());
    CHECK(bench.secrets.grant(bench.store.id)->accessExpiresAt == bench.clock.now() + hours(4));
  }
}

TEST_CASE("AU03: the end of the seller's consent is read every day and kept with the grant") {
  ShopeeBench bench;
  bench.shopee.consentEnds = bench.clock.now() + hours(24 * 370);
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("get_shop_info") == 1);
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("get_shop_info") == 1);
  bench.clock.advance(hours(24 * 366));
  bench.connect();
  REQUIRE(bench.pull());
  bench.clock.advance(hours(3));
  REQUIRE(bench.pull());
  const auto kept = bench.secrets.grant(bench.store.id)->refreshExpiresAt;
  REQUIRE(kept);
  CHECK(*kept - bench.clock.now() < hours(24 * 5));
  CHECK(bench.connector->test({})->grantExpiresAt == *bench.shopee.consentEnds);
}

TEST_CASE("AU04: a spent or wrong refresh token asks for a new sign-in") {
  for (const char* word : {"error_shop_refresh_token", "refresh_token_expired", "shop_access_expired"}) {
    INFO(word);
    ShopeeBench bench;
    bench.clock.advance(hours(24 * 366));
    bench.shopee.tokenRefusal = word;
    const Status pulled = bench.pull();
    REQUIRE_FALSE(pulled);
    CHECK(pulled.error().kind == ErrorKind::Unauthorised);
    CHECK(pulled.error().code == "oauth.revoked");
  }
}

TEST_CASE("AU04: a live key that has expired is told as such, not as a withdrawn consent") {
  ShopeeBench bench;
  bench.clock.advance(hours(24 * 366));
  bench.shopee.tokenRefusal = "error_partner_key_expired";
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().code == "shopee.key-expired");
  CHECK(pulled.error().text.find("Reset it") != std::string::npos);
  bench.shopee.tokenRefusal.clear();
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
}

TEST_CASE("a token the platform refuses is turned over once, under either of its names") {
  ShopeeBench bench;
  bench.shopee.accessToken = "another";
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("/auth/access_token/get") == 1);
}

TEST_CASE("a wrong clock of this computer is found out, made up for and told of") {
  for (const Duration ahead : {Duration(minutes(17)), Duration(minutes(-17))}) {
    ShopeeBench bench;
    bench.shopee.ahead = ahead;
    bench.shopee.buyerWrites(bench.shopee.talk(), "Hello", bench.ago(minutes(40)));
    REQUIRE(bench.pull());
    CHECK(bench.stored.messages().size() == 1);
    CHECK(bench.connector->remark() == std::string(kClockOff) + "17");
    // From then on the first try is good.
    bench.shopee.forgetRequests();
    REQUIRE(bench.pull());
    CHECK(bench.shopee.count("get_conversation_list") == 1);
  }
  ShopeeBench right;
  REQUIRE(right.pull());
  CHECK(right.connector->remark().empty());
}

TEST_CASE("credentials that cannot be right are told before anything leaves") {
  ShopeeBench bench;
  bench.secrets.give(bench.store.id, {{"partnerId", "my app"}, {"partnerKey", "k"}, {"shopId", "1"}}, "a", "b", bench.clock.now() + hours(1));
  bench.connect();
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().code == "shopee.credentials");
  CHECK(bench.shopee.requests().empty());
}
