#include "core/marketplaces/yahoo_shopping/session_end.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/yahoo_shopping/shop_key.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace inquiry::yahoo_shopping;
using std::chrono::hours;

namespace {

const Instant kNow = *Instant::parse("2026-03-05T03:00:00Z");
constexpr Duration kDay = hours(24);

SessionFacts facts(Duration sinceConsent, bool hasKey, std::optional<Instant> keyEndsAt = {}, std::string refusal = {}) {
  return {kNow - sinceConsent, hasKey, keyEndsAt, std::move(refusal)};
}

std::string codeOf(const SessionFacts& given) {
  const auto warning = sessionWarning(given, kNow);
  return warning ? warning->code : "";
}

}  // namespace

TEST_CASE("AU03: a sign-in lasts twelve hours without a key and four weeks with one") {
  CHECK(sessionEnd(facts(hours(1), false), kNow) == kNow + hours(11));
  CHECK(sessionEnd(facts(hours(1), true), kNow) == kNow - hours(1) + 28 * kDay);
  CHECK_FALSE(sessionEnd({}, kNow));
  // A key that ends on the way takes the rest of the four weeks along.
  CHECK(sessionEnd(facts(hours(24), true, kNow + 3 * kDay), kNow) == kNow + 3 * kDay);
  // One whose year is over, or that the platform does not accept, is none.
  CHECK(sessionEnd(facts(hours(1), true, kNow - hours(1)), kNow) == kNow + hours(11));
  CHECK(sessionEnd(facts(hours(1), true, {}, "expired"), kNow) == kNow + hours(11));
}

TEST_CASE("AU03: the end of the twelve hours is told three hours before, that of the four weeks a week before") {
  CHECK(codeOf(facts(hours(8), false)).empty());
  CHECK(codeOf(facts(hours(9), false)) == "yahoo.short-session-ends");
  CHECK(codeOf(facts(hours(13), false)) == "yahoo.short-session-ends");
  CHECK(codeOf(facts(20 * kDay, true)).empty());
  CHECK(codeOf(facts(21 * kDay, true)) == "yahoo.session-ends");
  const auto warning = sessionWarning(facts(hours(10), false), kNow);
  REQUIRE(warning);
  CHECK(warning->kind == ErrorKind::Unauthorised);
  CHECK(warning->until == kNow + hours(2));
}

TEST_CASE("AU03: the end of the key's year is told thirty days before, and when it is over") {
  CHECK(codeOf(facts(kDay, true, kNow + 31 * kDay)).empty());
  CHECK(codeOf(facts(kDay, true, kNow + 30 * kDay)) == "yahoo.public-key-ends");
  CHECK(sessionWarning(facts(kDay, true, kNow + 29 * kDay), kNow)->until == kNow + 29 * kDay);
  CHECK(codeOf(facts(hours(1), true, kNow - kDay)) == "yahoo.public-key-refused");
  // What comes first is said first.
  CHECK(codeOf(facts(26 * kDay, true, kNow + 20 * kDay)) == "yahoo.session-ends");
  CHECK(codeOf(facts(21 * kDay, true, kNow + kDay)) == "yahoo.public-key-ends");
}

TEST_CASE("AU03: the desk tells before the session is over, and a person who signs in again ends the warning") {
  YahooBench bench;
  REQUIRE(bench.pull());
  CHECK_FALSE(bench.connector->grantWarning());
  bench.clock.advance(hours(10));
  REQUIRE(bench.pull());
  const auto warning = bench.connector->grantWarning();
  REQUIRE(warning);
  CHECK(warning->code == "yahoo.short-session-ends");
  REQUIRE(warning->until);
  CHECK(*warning->until > bench.clock.now());
  CHECK(*warning->until <= bench.clock.now() + hours(2));
  // It is remembered over a new start.
  bench.connect();
  CHECK(bench.connector->grantWarning());

  const auto request = bench.connector->startSignIn();
  REQUIRE(request);
  bench.yahoo.nonce = [&] {
    const std::size_t at = request->url.find("nonce=") + 6;
    return request->url.substr(at, request->url.find('&', at) - at);
  }();
  REQUIRE(bench.connector->finishSignIn(*request, "code-1", {}));
  CHECK_FALSE(bench.connector->grantWarning());
}

TEST_CASE("AU04: a session that is over is a sign-in that is needed, not a platform that fails") {
  YahooBench bench;
  REQUIRE(bench.pull());
  bench.clock.advance(hours(13));
  const auto over = bench.pull();
  REQUIRE_FALSE(over);
  CHECK(over.error().kind == ErrorKind::Unauthorised);
  CHECK(over.error().code == "yahoo.session-over");
  CHECK(over.error().text.find("public key") != std::string::npos);
}

TEST_CASE("AU03: with a good key the session goes on past twelve hours") {
  YahooBench bench;
  bench.give("publicKey", ShopKey().publicPem());
  bench.give("publicKeyVersion", "4");
  REQUIRE(bench.pull());
  for (int day = 0; day < 14; ++day) {
    bench.clock.advance(hours(24));
    REQUIRE(bench.pull());
    CHECK_FALSE(bench.connector->grantWarning());
  }
  const auto read = bench.connector->test({});
  REQUIRE(read);
  REQUIRE(read->grantExpiresAt);
  CHECK(*read->grantExpiresAt > bench.clock.now() + hours(24 * 13));
  CHECK(*read->grantExpiresAt < bench.clock.now() + hours(24 * 15));
}

TEST_CASE("AU03: a key the platform does not accept is told at once, although the calls still work") {
  YahooBench bench;
  bench.give("publicKey", ShopKey().publicPem());
  bench.give("publicKeyVersion", "3");
  bench.yahoo.keyStatus = "expired-key";
  REQUIRE(bench.pull());
  const auto warning = bench.connector->grantWarning();
  REQUIRE(warning);
  CHECK(warning->code == "yahoo.public-key-refused");
  CHECK(warning->text.find("expired-key") != std::string::npos);
  bench.yahoo.keyStatus = "authorized";
  REQUIRE(bench.pull());
  CHECK_FALSE(bench.connector->grantWarning());
}

TEST_CASE("AU03: the day a key ends is a day in Japan") {
  YahooBench bench;
  bench.give("publicKey", ShopKey().publicPem());
  bench.give("publicKeyVersion", "4");
  bench.give("publicKeyExpires", "2026-03-20");
  REQUIRE(bench.pull());
  const auto warning = bench.connector->grantWarning();
  REQUIRE(warning);
  CHECK(warning->code == "yahoo.public-key-ends");
  CHECK(warning->until == Instant::parse("2026-03-19T15:00:00Z"));
}
