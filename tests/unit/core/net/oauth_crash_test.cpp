#ifdef INQUIRY_CRASH_POINTS

#include <random>

#include "core/net/api_session.h"
#include "tests/support/http_token_server.h"
#include "tests/support/killed_process.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const StoreId kStore{"shop-1"};
const Instant kAfterwards = kDayBegins + hours(11);  // every token of the working day has expired

// What outlives a process: the disk and the platform.
struct World {
  StoredSecrets disk;
  TokenServer::State platform;

  World() {
    Grant first;
    first.accessToken = Secret(TokenServer::access(1));
    first.refreshToken = Secret(TokenServer::refresh(1));
    first.accessExpiresAt = kDayBegins + hours(3);
    first.generation = 1;
    SharedSecretStore::write(disk.grant, first);
  }
};

// One process: calls every half hour from `from` to `to`. The code of the first failure; empty when all calls worked.
std::string work(World& world, Instant from, Instant to) {
  FixedClock clock(from);
  SharedSecretStore secrets(world.disk);
  TokenServer server(world.platform);
  FakeTransport http([&](const SeenRequest& request) { return server(request); });
  ApiSession::Settings settings;
  settings.store = kStore;
  settings.oauth = {"https://api.example.com/token", OAuthEndpoint::ClientAuth::Body, "", OAuthEndpoint::Rotation::SingleUse};
  settings.pacing = &clock;
  settings.pause = [&](Duration time, std::stop_token) {
    clock.advance(time);
    return true;
  };
  ApiSession session(std::move(settings), http, secrets, clock);
  for (; clock.now() <= to; clock.advance(minutes(30))) {
    ApiCall call;
    call.request.url = "https://api.example.com/messages";
    const auto response = session.call(std::move(call), {});
    if (!response) return response.error().code;
  }
  return "";
}

}  // namespace

TEST_CASE("F2, F25: killed at every named point of a refresh, no grant that reached us is lost") {
  const auto points = pointsPassed<World>(work);
  REQUIRE(points.size() >= 10);
  int lostOnTheWire = 0;
  const int kills = killAtEveryStep<World>(work, 3, [&](const std::string& point, World& world) {
    const std::string failure = work(world, kAfterwards, kAfterwards + hours(10));
    if (isOnTheWire(point)) {
      CHECK(failure == "oauth.refresh_lost");  // said honestly, not as "revoked by the seller"
      ++lostOnTheWire;
    } else {
      CHECK(failure.empty());
    }
  });
  CHECK(kills == static_cast<int>(points.size()) * 3);
  CHECK(lostOnTheWire == 6);
}

TEST_CASE("G9: killed a thousand times at random points, day after day, no grant that reached us is lost") {
  const auto all = pointsPassed<World>(work);
  std::vector<std::string> points;
  for (const auto& point : all) {
    if (!isOnTheWire(point)) points.push_back(point);
  }
  std::mt19937 random(20260304);
  Shared<World> world;
  int kills = 0;
  Instant day = kDayBegins;
  for (int i = 0; i < 1000; ++i, day = day + hours(11)) {
    const std::string at = points[random() % points.size()] + ":" + std::to_string(1 + random() % 3);
    CAPTURE(i, at);
    const int ended = dayInChild<World>(*world, work, "ID_CRASH_AT", at, day);
    REQUIRE((ended == 0 || ended == kCrashPointExitCode));  // else the day before lost something
    if (ended == kCrashPointExitCode) ++kills;
  }
  CHECK(work(*world, day, day + hours(10)).empty());
  CHECK(world->platform.rejections == 0);
  CHECK(kills > 900);
}

#endif
