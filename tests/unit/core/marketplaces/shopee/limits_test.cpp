#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/shopee/shopee_errors.h"
#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

void answerAll(ShopeeBench& bench, HttpResponse answer) {
  bench.shopee.before = [answer](const FakeShopee::Seen&) -> std::optional<Result<HttpResponse>> { return answer; };
}

}  // namespace

TEST_CASE("CH15: a used-up day stops the calls until midnight of the platform's day") {
  CHECK(shopee::nextPlatformDay(*Instant::parse("2026-03-05T15:59:59Z")) == *Instant::parse("2026-03-05T16:00:00Z"));
  CHECK(shopee::nextPlatformDay(*Instant::parse("2026-03-05T16:00:00Z")) == *Instant::parse("2026-03-06T16:00:00Z"));
  ShopeeBench bench;
  bench.clock.advance(hours(-4));
  answerAll(bench, FakeShopee::refusal("common.error_limit"));
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::Throttled);
  // Not in the same second as every other desk.
  REQUIRE(pulled.error().until);
  CHECK((*pulled.error().until >= *Instant::parse("2026-03-05T16:00:00Z") && *pulled.error().until < *Instant::parse("2026-03-05T16:01:00Z")));
  bench.shopee.before = nullptr;
  bench.shopee.forgetRequests();
  bench.clock.advance(hours(3));
  (void)bench.pull();
  CHECK(bench.shopee.count("get_conversation_list") == 0);
  bench.clock.advance(hours(1) + minutes(1));
  REQUIRE(bench.pull());
}

TEST_CASE("CH15: 429 with Retry-After is kept to, and nothing is lost") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  bench.shopee.buyerWrites(talk, "Hello", bench.ago(minutes(5)));
  answerAll(bench, {429, {{"retry-after", "30"}}, "{}"});
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::Throttled);
  REQUIRE(bench.connector->throttledUntil());
  CHECK(*bench.connector->throttledUntil() >= bench.clock.now() + seconds(29));
  bench.shopee.before = nullptr;
  bench.shopee.forgetRequests();
  CHECK_FALSE(bench.pull());
  CHECK(bench.shopee.requests().empty());
  bench.clock.advance(seconds(31));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("c:" + talk).size() == 1);
}

TEST_CASE("CH15: a burst that was too fast waits longer each time") {
  ShopeeBench bench;
  answerAll(bench, FakeShopee::refusal("error_rate_limit"));
  REQUIRE_FALSE(bench.pull());
  const auto first = bench.connector->throttledUntil();
  REQUIRE(first);
  const Duration before = *first - bench.clock.now();
  bench.clock.advance(before + seconds(1));
  REQUIRE_FALSE(bench.pull());
  CHECK(*bench.connector->throttledUntil() - bench.clock.now() >= before);
}

TEST_CASE("a busy platform is asked again, and then told of") {
  ShopeeBench bench;
  int left = 2;
  bench.shopee.before = [&left](const FakeShopee::Seen&) -> std::optional<Result<HttpResponse>> {
    return left-- > 0 ? std::optional<Result<HttpResponse>>(FakeShopee::refusal("product.system_busy")) : std::nullopt;
  };
  REQUIRE(bench.pull());
  answerAll(bench, FakeShopee::refusal("error_server"));
  bench.clock.advance(minutes(1));
  CHECK(bench.pull().error().kind == ErrorKind::PlatformDown);
}

TEST_CASE("AU04: what the platform says of application and shop becomes the state with the right next step") {
  struct Row {
    const char* word;
    ErrorKind kind;
    const char* code;
  };
  const Row rows[] = {
      {"error_permission", ErrorKind::MissingGrant, "shopee.no-permission"},
      {"common.error_api_permission", ErrorKind::MissingGrant, "shopee.no-permission"},
      {"error_partner_key_expired", ErrorKind::Unauthorised, "shopee.key-expired"},
      {"shop_access_expired", ErrorKind::Unauthorised, "shopee.access-expired"},
      {"shop_no_linked", ErrorKind::NotFound, "shopee.shop-not-linked"},
      {"shop_banned", ErrorKind::NotFound, "shopee.shop-banned"},
      {"error_sign", ErrorKind::Unauthorised, "shopee.signature"},
      {"error_server", ErrorKind::PlatformDown, "shopee.down"},
  };
  for (const Row& row : rows) {
    INFO(row.word);
    ShopeeBench bench;
    answerAll(bench, FakeShopee::refusal(row.word));
    const Status pulled = bench.pull();
    REQUIRE_FALSE(pulled);
    CHECK(pulled.error().kind == row.kind);
    CHECK(pulled.error().code == row.code);
  }
}

TEST_CASE("success is an empty word, not status 200") {
  ShopeeBench bench;
  answerAll(bench, FakeShopee::refusal("error_param", "Some parameter"));
  const auto read = bench.connector->test({});
  REQUIRE_FALSE(read);
  CHECK(read.error().kind == ErrorKind::Refused);
}
