// Only builds with crash points can be killed at them.
#ifdef INQUIRY_CRASH_POINTS

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <set>

#include "core/domain/crash_point.h"
#include "core/marketplaces/secret_view.h"
#include "tests/support/http_shared_store.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant kStart = *Instant::parse("2026-03-04T10:00:00Z");

// What outlives a process: the disk, and which pair the platform holds for good.
struct World {
  StoredSecrets disk;
  int generation = 1;

  World() {
    Grant first;
    first.accessToken = Secret(std::string("access-1"));
    first.refreshToken = Secret(std::string("refresh-1"));
    first.accessExpiresAt = kStart + hours(2);
    first.generation = 1;
    SharedSecretStore::write(disk.grant, first);
  }
};

// One process: pulls every half hour. The code of the first failure; empty when all of them worked.
std::string work(World& world, Instant from, Instant to) {
  FixedClock clock(from);
  SharedSecretStore disk(world.disk);
  FakeEbay platform(clock);
  platform.accessToken = "access-" + std::to_string(world.generation);
  // The platform numbers its tokens on, whichever process asks; the refresh token stays.
  platform.after = [&](const FakeEbay::Seen& seen, Result<HttpResponse>& answer) {
    if (!answer || answer->status != 200 || !seen.path.ends_with("/oauth2/token")) return;
    platform.accessToken = "access-" + std::to_string(++world.generation);
    auto body = nlohmann::json::parse(answer->body);
    body["access_token"] = platform.accessToken;
    answer->body = body.dump();
  };
  Store store;
  store.id = StoreId{"ebay-us"};
  store.marketplace = Marketplace::Ebay;
  store.site = "EBAY_US";
  ConnectorParts parts{platform, disk, clock};
  parts.pacing = &clock;
  parts.pause = [&](Duration time, std::stop_token) { return clock.advance(time), true; };
  const auto connector = makeEbayConnector(store, parts);
  RecordingSink stored;
  for (; clock.now() <= to; clock.advance(minutes(30)))
    if (const Status pulled = connector->pull(PullDepth::Incremental, stored, stored, {}); !pulled) return pulled.error().code;
  return "";
}

int workInChild(World& world, const char* variable, const std::string& value) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::setenv(variable, value.c_str(), 1);
    ::_exit(work(world, kStart, kStart + hours(10)).empty() ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("AU03: killed at every step of a refresh, eBay's lasting grant goes on without anybody's help") {
  const TemporaryFolder folder;
  std::set<std::string> points;
  {
    Shared<World> world;
    REQUIRE(workInChild(*world, "ID_CRASH_LIST", folder.file("points")) == 0);
    std::ifstream lines(folder.file("points"));
    for (std::string line; std::getline(lines, line);) points.insert(line);
  }
  REQUIRE(points.contains("oauth.refresh.answered"));
  for (const std::string& point : points) {
    for (int hit = 1; hit <= 2; ++hit) {
      CAPTURE(point, hit);
      Shared<World> world;
      REQUIRE(workInChild(*world, "ID_CRASH_AT", point + ":" + std::to_string(hit)) == kCrashPointExitCode);
      const std::string failure = work(*world, kStart + hours(20), kStart + hours(30));
      CHECK(failure == "");
    }
  }
}

#endif
