// Only builds with crash points can be killed at them.
#ifdef INQUIRY_CRASH_POINTS

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <random>
#include <set>

#include "core/domain/crash_point.h"
#include "core/net/api_session.h"
#include "tests/support/http_shared_store.h"
#include "tests/support/http_token_server.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const StoreId kStore{"shop-1"};
const Instant kStart = *Instant::parse("2026-03-04T10:00:00Z");
const Instant kAfterwards = kStart + hours(11);  // every token of the working day has expired

// What outlives a process: the disk and the platform.
struct World {
  StoredSecrets disk;
  TokenServer::State platform;

  World() {
    Grant first;
    first.accessToken = Secret(TokenServer::access(1));
    first.refreshToken = Secret(TokenServer::refresh(1));
    first.accessExpiresAt = kStart + hours(3);
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

// Runs a working day in a child process with one variable of the environment set; its exit code.
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

std::set<std::string> pointsPassed() {
  const TemporaryFolder folder;
  Shared<World> world;
  REQUIRE(workInChild(*world, "ID_CRASH_LIST", folder.file("points")) == 0);
  std::set<std::string> points;
  std::ifstream lines(folder.file("points"));
  for (std::string line; std::getline(lines, line);) points.insert(line);
  return points;
}

// Killed while the answer was still on its way to us, nobody can save the grant.
bool isOnTheWire(const std::string& point) { return point == "oauth.refresh.answered" || point == "oauth.reply.before_journal"; }

}  // namespace

TEST_CASE("F2, F25: killed at every named point of a refresh, no grant that reached us is lost") {
  const auto points = pointsPassed();
  REQUIRE(points.size() >= 10);
  int kills = 0, lostOnTheWire = 0;
  for (const auto& point : points) {
    for (int hit = 1; hit <= 3; ++hit) {
      CAPTURE(point, hit);
      Shared<World> world;
      REQUIRE(workInChild(*world, "ID_CRASH_AT", point + ":" + std::to_string(hit)) == kCrashPointExitCode);
      ++kills;
      const std::string failure = work(*world, kAfterwards, kAfterwards + hours(10));
      if (isOnTheWire(point)) {
        CHECK(failure == "oauth.refresh_lost");  // said honestly, not as "revoked by the seller"
        ++lostOnTheWire;
      } else {
        CHECK(failure.empty());
      }
    }
  }
  CHECK(kills == static_cast<int>(points.size()) * 3);
  CHECK(lostOnTheWire == 6);
}

TEST_CASE("G9: killed a thousand times at random points, day after day, no grant that reached us is lost") {
  const auto all = pointsPassed();
  std::vector<std::string> points;
  for (const auto& point : all) {
    if (!isOnTheWire(point)) points.push_back(point);
  }
  std::mt19937 random(20260304);
  Shared<World> world;
  int kills = 0;
  Instant day = kStart;
  for (int i = 0; i < 1000; ++i, day = day + hours(11)) {
    const std::string at = points[random() % points.size()] + ":" + std::to_string(1 + random() % 3);
    const pid_t child = ::fork();
    if (child == 0) {
      ::setenv("ID_CRASH_AT", at.c_str(), 1);
      ::_exit(work(*world, day, day + hours(10)).empty() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CAPTURE(i, at);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) != 1);  // the day before lost something
    if (WEXITSTATUS(status) == kCrashPointExitCode) ++kills;
  }
  CHECK(work(*world, day, day + hours(10)).empty());
  CHECK(world->platform.rejections == 0);
  CHECK(kills > 900);
}

#endif
