#ifdef INQUIRY_CRASH_POINTS

#include "tests/support/killed_pull.h"
#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

std::string work(GrantWorld& world, Instant from, Instant to) {
  FixedClock clock(from);
  SharedSecretStore disk(world.disk);
  KnownCredentials secrets(disk, {{"userId", std::string(FakeMercadoLibre::kUser)}});
  FakeMercadoLibre platform(clock);
  platform.accessToken = world.access();
  platform.refreshToken = world.refresh();
  // The platform numbers its pairs on, whichever process asks.
  platform.after = [&](const auto& seen, Result<HttpResponse>& answer) {
    if (!answer || answer->status != 200 || !seen.path.ends_with("/oauth/token")) return;
    ++world.generation;
    platform.accessToken = world.access();
    platform.refreshToken = world.refresh();
    auto body = nlohmann::json::parse(answer->body);
    body["access_token"] = platform.accessToken;
    body["refresh_token"] = platform.refreshToken;
    answer->body = body.dump();
  };
  return pullUntil({Marketplace::MercadoLibre, "MLM", &makeMercadoLibreConnector}, platform, secrets, clock, to);
}

}  // namespace

TEST_CASE("AU03: killed at every step of a refresh, the single-use grant of Mercado Libre survives or says what to do") {
  CHECK(pointsPassed<GrantWorld>(work).contains("oauth.refresh.answered"));
  killAtEveryStep<GrantWorld>(work, 2, [](const std::string& point, GrantWorld& world) {
    // Said as what it is, not as the seller's doing.
    CHECK(work(world, kDayBegins + hours(20), kDayBegins + hours(30)) == (isOnTheWire(point) ? "oauth.refresh_lost" : ""));
  });
}

#endif
