#ifdef INQUIRY_CRASH_POINTS

#include "tests/support/killed_pull.h"
#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

std::string work(GrantWorld& world, Instant from, Instant to) {
  FixedClock clock(from);
  SharedSecretStore disk(world.disk);
  FakeEbay platform(clock);
  platform.accessToken = world.access();
  // The platform numbers its tokens on, whichever process asks; the refresh token stays.
  platform.after = [&](const FakeEbay::Seen& seen, Result<HttpResponse>& answer) {
    if (!answer || answer->status != 200 || !seen.path.ends_with("/oauth2/token")) return;
    ++world.generation;
    platform.accessToken = world.access();
    auto body = nlohmann::json::parse(answer->body);
    body["access_token"] = platform.accessToken;
    answer->body = body.dump();
  };
  return pullUntil({Marketplace::Ebay, "EBAY_US", &makeEbayConnector}, platform, disk, clock, to);
}

}  // namespace

TEST_CASE("AU03: killed at every step of a refresh, eBay's lasting grant goes on without anybody's help") {
  CHECK(pointsPassed<GrantWorld>(work).contains("oauth.refresh.answered"));
  killAtEveryStep<GrantWorld>(work, 2, [](const std::string&, GrantWorld& world) { CHECK(work(world, kDayBegins + hours(20), kDayBegins + hours(30)) == ""); });
}

#endif
