#pragma once

// Only builds with crash points can be killed at them.
#ifdef INQUIRY_CRASH_POINTS

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <set>
#include <string>

#include "core/domain/crash_point.h"
#include "core/domain/instant.h"
#include "tests/support/http_shared_store.h"
#include "tests/support/temporary_folder.h"

namespace inquiry::test {

inline const Instant kDayBegins = *Instant::parse("2026-03-04T10:00:00Z");

// One process at work in what outlives it, from and until an instant. The code of the first failure; empty when everything worked.
template <class World>
using WorkingTime = std::function<std::string(World&, Instant from, Instant to)>;

// A day of ten hours in a child process with one variable of the environment set; its exit code, -1 when something else ended it.
template <class World>
int dayInChild(World& world, const WorkingTime<World>& work, const char* variable, const std::string& value, Instant begins = kDayBegins) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::setenv(variable, value.c_str(), 1);
    ::_exit(work(world, begins, begins + std::chrono::hours(10)).empty() ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// The named steps of such a day.
template <class World>
std::set<std::string> pointsPassed(const WorkingTime<World>& work) {
  const TemporaryFolder folder;
  Shared<World> world;
  REQUIRE(dayInChild(*world, work, "ID_CRASH_LIST", folder.file("points")) == 0);
  std::set<std::string> points;
  std::ifstream lines(folder.file("points"));
  for (std::string line; std::getline(lines, line);) points.insert(line);
  return points;
}

// Kills the day at every step of it, the first to the `hits`-th time it is reached, each in a world of its own; then hands that world over. How many kills.
template <class World>
int killAtEveryStep(const WorkingTime<World>& work, int hits, const std::function<void(const std::string& point, World& world)>& afterwards) {
  int kills = 0;
  for (const std::string& point : pointsPassed(work)) {
    for (int hit = 1; hit <= hits; ++hit, ++kills) {
      CAPTURE(point, hit);
      Shared<World> world;
      REQUIRE(dayInChild(*world, work, "ID_CRASH_AT", point + ":" + std::to_string(hit)) == kCrashPointExitCode);
      afterwards(point, *world);
    }
  }
  return kills;
}

// Killed while the answer was still on its way to us, nobody can save a grant that is good for one refresh only.
inline bool isOnTheWire(const std::string& point) { return point == "oauth.refresh.answered" || point == "oauth.reply.before_journal"; }

}  // namespace inquiry::test

#endif
