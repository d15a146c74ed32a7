#include "core/sync/task_watch.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using std::chrono::seconds;

namespace {

std::shared_ptr<TaskRun> runOf(const char* lane) {
  auto run = std::make_shared<TaskRun>();
  run->lane = lane;
  return run;
}

}  // namespace

TEST_CASE("F27: a work without a sign of life for 30 s is asked to stop, and given up when it does not") {
  TaskWatch watch;
  const auto hangs = runOf("a/pull"), works = runOf("b/pull");
  watch.begin(hangs, seconds(100));
  watch.begin(works, seconds(100));
  for (int s = 105; s < 130; s += 5) {
    works->pulse.beat();
    const auto verdict = watch.check(seconds(s));
    CHECK(verdict.toStop.empty());
    CHECK(verdict.toGiveUp.empty());
  }
  works->pulse.beat();
  const auto first = watch.check(seconds(130));
  REQUIRE(first.toStop.size() == 1);
  CHECK(first.toStop[0] == hangs);
  CHECK(hangs->isStopAsked);
  CHECK(watch.check(seconds(132)).toGiveUp.empty());
  const auto second = watch.check(seconds(135));
  REQUIRE(second.toGiveUp.size() == 1);
  CHECK(second.toGiveUp[0] == hangs);
  CHECK(second.toStop.empty());
  CHECK_FALSE(watch.isEmpty());
  watch.end(*works);
  CHECK(watch.isEmpty());
}

TEST_CASE("A pulse beats for the work of its own thread only, and only inside its scope") {
  Pulse outer, inner;
  noteAlive();
  {
    const PulseScope first(outer);
    noteAlive();
    {
      const PulseScope second(inner);
      noteAlive();
    }
    noteAlive();
  }
  noteAlive();
  CHECK(outer.beats() == 2);
  CHECK(inner.beats() == 1);
}
