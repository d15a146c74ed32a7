#ifdef INQUIRY_CRASH_POINTS

#include "tests/support/killed_pull.h"
#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

std::string work(GrantWorld& world, Instant from, Instant to) {
  FixedClock clock(from);
  SharedSecretStore disk(world.disk);
  KnownCredentials secrets(disk, {{"partnerId", std::string(FakeShopee::kPartner)}, {"partnerKey", std::string(FakeShopee::kKey)}, {"shopId", std::string(FakeShopee::kShop)}, {"gateway", ""}});
  FakeShopee shopee(clock);
  shopee.accessToken = world.access();
  shopee.refreshToken = world.refresh();
  // The platform numbers its pairs on, whichever process asks.
  shopee.after = [&](const FakeShopee::Seen& seen, Result<HttpResponse>& answer) {
    if (!answer || !seen.path.ends_with("/auth/access_token/get") || answer->body.find("access_token") == std::string::npos) return;
    ++world.generation;
    shopee.accessToken = world.access();
    shopee.refreshToken = world.refresh();
    answer->body = nlohmann::json{{"error", ""}, {"access_token", shopee.accessToken}, {"refresh_token", shopee.refreshToken}, {"expire_in", 4 * 3600}}.dump();
  };
  return pullUntil({Marketplace::Shopee, "", &makeShopeeConnector}, shopee, secrets, clock, to);
}

}  // namespace

TEST_CASE("AU03: killed at every step of a refresh, the single-use grant survives or says what to do") {
  CHECK(pointsPassed<GrantWorld>(work).size() >= 10);
  killAtEveryStep<GrantWorld>(work, 2, [](const std::string& point, GrantWorld& world) {
    // Said as what it is, not as the seller's doing.
    CHECK(work(world, kDayBegins + hours(20), kDayBegins + hours(30)) == (isOnTheWire(point) ? "oauth.refresh_lost" : ""));
  });
}

#endif
