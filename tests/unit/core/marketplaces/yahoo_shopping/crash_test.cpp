#ifdef INQUIRY_CRASH_POINTS

#include "tests/support/killed_pull.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/shop_key.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

// `publicKey`: "" for a store without one.
std::string work(GrantWorld& world, const std::string& publicKey, Instant from, Instant to) {
  FixedClock clock(from);
  SharedSecretStore disk(world.disk);
  const std::string version = publicKey.empty() ? "" : "1";
  KnownCredentials secrets(disk, {{"sellerId", "teststore"}, {"publicKey", publicKey}, {"publicKeyVersion", version}, {"publicKeyExpires", ""}, {"consentAt", kDayBegins.toIso()}});
  FakeYahooShopping platform(clock);
  platform.consentAt = kDayBegins;
  platform.accessToken = world.access();
  // The platform numbers its tokens on, whichever process asks; the refresh token stays until somebody agrees anew.
  platform.after = [&](const FakeYahooShopping::Seen& seen, Result<HttpResponse>& answer) {
    if (!answer || answer->status != 200 || !seen.path.ends_with("/yconnect/v2/token")) return;
    ++world.generation;
    platform.accessToken = world.access();
    auto body = nlohmann::json::parse(answer->body);
    body["access_token"] = platform.accessToken;
    answer->body = body.dump();
  };
  return pullUntil({Marketplace::YahooShoppingJp, "JP", &makeYahooShoppingConnector}, platform, secrets, clock, to);
}

}  // namespace

TEST_CASE("AU03: killed at every step of a refresh, Yahoo's grant with a public key goes on without anybody's help") {
  const std::string key = ShopKey().publicPem();
  const WorkingTime<GrantWorld> withKey = [&key](GrantWorld& world, Instant from, Instant to) { return work(world, key, from, to); };
  CHECK(pointsPassed(withKey).contains("oauth.refresh.answered"));
  killAtEveryStep<GrantWorld>(withKey, 2, [&](const std::string&, GrantWorld& world) { CHECK(withKey(world, kDayBegins + hours(20), kDayBegins + hours(30)) == ""); });
}

TEST_CASE("AU03: killed at every step of a refresh, Yahoo's short sign-in lasts its twelve hours and then says that it is over") {
  const WorkingTime<GrantWorld> withoutKey = [](GrantWorld& world, Instant from, Instant to) { return work(world, "", from, to); };
  killAtEveryStep<GrantWorld>(withoutKey, 2, [&](const std::string&, GrantWorld& world) {
    CHECK(withoutKey(world, kDayBegins + hours(10), kDayBegins + hours(11)) == "");
    CHECK(withoutKey(world, kDayBegins + hours(13), kDayBegins + hours(14)) == "yahoo.session-over");
  });
}

#endif
