#include "core/sync/scheduler.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Instant kStart = Instant::parse("2026-03-04T08:00:00Z").value();
const StoreId kOne{"one"}, kTwo{"two"}, kThree{"three"};

Error error(ErrorKind kind, std::optional<Instant> until = {}) { return {kind, "test.error", "Try again.", until}; }

struct Desk {
  FixedClock clock{kStart};
  Scheduler scheduler{clock, 7};

  std::size_t count(const std::vector<SyncTask>& tasks, TaskKind kind) const {
    return static_cast<std::size_t>(std::count_if(tasks.begin(), tasks.end(), [kind](const SyncTask& task) { return task.kind == kind; }));
  }
  void finish(const std::vector<SyncTask>& tasks, const Status& status = {}) {
    for (const SyncTask& task : tasks) scheduler.finished(task, {status, {}, false});
  }
  // Turns time second by second and finishes everything at once; counts the tasks of a store.
  std::map<StoreId, int> run(Duration time, const std::map<StoreId, Status>& outcomes) {
    std::map<StoreId, int> tasks;
    for (Duration passed{0}; passed < time; passed += seconds(1)) {
      for (const SyncTask& task : scheduler.tick()) {
        ++tasks[task.store];
        const auto found = outcomes.find(task.store);
        scheduler.finished(task, {found == outcomes.end() ? Status{} : found->second, {}, false});
      }
      clock.advance(seconds(1));
    }
    return tasks;
  }
};

}  // namespace

TEST_CASE("A new store is pulled at once, then every interval with a little jitter") {
  Desk desk;
  desk.scheduler.put(kOne, {});
  auto tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].kind == TaskKind::Pull);
  CHECK(desk.scheduler.tick().empty());  // running
  desk.finish(tasks);
  CHECK(desk.scheduler.tick().empty());
  const Instant next = desk.scheduler.nextPullAt(kOne).value();
  CHECK(next - kStart >= seconds(81));
  CHECK(next - kStart <= seconds(99));
  desk.clock.set(next - Duration(1));
  CHECK(desk.scheduler.tick().empty());
  desk.clock.set(next);
  CHECK(desk.scheduler.tick().size() == 1);
}

TEST_CASE("CH15, F14: nothing is asked before the instant the platform named, other stores go on") {
  Desk desk;
  desk.scheduler.put(kOne, {});
  desk.scheduler.put(kTwo, {});
  const Instant until = kStart + minutes(10);
  for (const SyncTask& task : desk.scheduler.tick())
    desk.scheduler.finished(task, {task.store == kOne ? Status(fail(error(ErrorKind::Throttled, until))) : Status{}, {}, false});
  CHECK(desk.scheduler.throttledUntil(kOne) == until);
  desk.scheduler.wantSend(kOne, kStart);
  desk.scheduler.askNow(kOne);
  int early = 0;
  int other = 0;
  while (desk.clock.now() < until) {
    for (const SyncTask& task : desk.scheduler.tick()) {
      (task.store == kOne ? early : other) += 1;
      desk.scheduler.finished(task, {});
    }
    desk.clock.advance(seconds(1));
  }
  CHECK(early == 0);
  CHECK(other >= 5);
  const auto late = desk.scheduler.tick();
  REQUIRE(late.size() >= 2);
  CHECK(late[0].kind == TaskKind::Send);
  CHECK_FALSE(desk.scheduler.throttledUntil(kOne));
}

TEST_CASE("Failures of one store back off and never touch another") {
  Desk desk;
  desk.scheduler.put(kOne, {});
  desk.scheduler.put(kTwo, {});
  const auto tasks = desk.run(hours(2), {{kOne, fail(error(ErrorKind::PlatformDown))}});
  CHECK(tasks.at(kOne) <= 16);
  CHECK(tasks.at(kOne) >= 8);
  CHECK(tasks.at(kTwo) >= 72);
  CHECK(desk.scheduler.failuresInARow(kOne) > 5);
  CHECK_FALSE(desk.scheduler.isOffline());
}

TEST_CASE("F15: a store whose grant is gone rests until a person signs in again") {
  Desk desk;
  desk.scheduler.put(kOne, {});
  desk.scheduler.put(kTwo, {});
  CHECK(desk.run(hours(1), {{kOne, fail(error(ErrorKind::Unauthorised))}}).at(kOne) <= 5);
  desk.scheduler.restored(kOne);
  const auto tasks = desk.scheduler.tick();
  REQUIRE_FALSE(tasks.empty());
  CHECK(tasks[0].store == kOne);
  CHECK(tasks[0].priority == WorkPriority::User);
}

TEST_CASE("The deadline an error of the sign-in carries is no pause") {
  Desk desk;
  desk.scheduler.put(kOne, {});
  desk.finish(desk.scheduler.tick(), fail(error(ErrorKind::Unauthorised, kStart + hours(6))));
  CHECK_FALSE(desk.scheduler.throttledUntil(kOne));
  desk.scheduler.restored(kOne);
  CHECK(desk.scheduler.tick().size() == 1);
}

TEST_CASE("F24: offline, one store at a time asks, and everything is due when one is reached") {
  Desk desk;
  const Status offline = fail(error(ErrorKind::Offline));
  for (const StoreId& store : {kOne, kTwo, kThree}) desk.scheduler.put(store, {});
  desk.finish(desk.scheduler.tick(), offline);
  CHECK(desk.scheduler.isOffline());
  CHECK(desk.scheduler.offlineSince() == kStart);
  desk.scheduler.wantSend(kTwo, kStart);
  const auto asked = desk.run(minutes(10), {{kOne, offline}, {kTwo, offline}, {kThree, offline}});
  int all = 0;
  for (const auto& [store, tasks] : asked) {
    all += tasks;
    CHECK(tasks >= 8);  // each has its turn
  }
  CHECK(all <= 60);
  // Two answers again: all three are caught up within a minute.
  auto caughtUp = desk.run(minutes(1), {{kOne, {}}, {kTwo, {}}, {kThree, {}}});
  CHECK_FALSE(desk.scheduler.isOffline());
  for (const StoreId& store : {kOne, kTwo, kThree}) CHECK(caughtUp[store] >= 1);
}

TEST_CASE("What a person asked for comes before the interval and before the others") {
  Desk desk;
  for (const StoreId& store : {kOne, kTwo}) desk.scheduler.put(store, {});
  desk.finish(desk.scheduler.tick());
  desk.scheduler.askNow(kTwo);
  const auto tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].store == kTwo);
  CHECK(tasks[0].priority == WorkPriority::User);
  desk.finish(tasks);
  desk.scheduler.askAllNow();
  CHECK(desk.scheduler.tick().size() == 2);
}

TEST_CASE("Pull, sweep and import of one store never run at once; a send runs beside them") {
  Desk desk;
  desk.scheduler.put(kOne, {seconds(90), minutes(10), false, true});
  int running = 0;
  bool sawAll[4] = {};
  for (int second = 0; second < 3600; ++second) {
    desk.scheduler.wantSend(kOne, desk.clock.now());
    const auto tasks = desk.scheduler.tick();
    int pulling = 0;
    for (const SyncTask& task : tasks) {
      sawAll[static_cast<int>(task.kind)] = true;
      pulling += task.kind != TaskKind::Send;
    }
    running = std::max(running, pulling);
    desk.finish(tasks);
    desk.clock.advance(seconds(1));
  }
  CHECK(running == 1);
  for (const bool saw : sawAll) CHECK(saw);
}

TEST_CASE("An import yields to the pull, can be paused, and is over when it says so") {
  Desk desk;
  desk.scheduler.put(kOne, {seconds(90), hours(6), false, true});
  desk.finish(desk.scheduler.tick());
  desk.clock.advance(seconds(1));
  auto tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].kind == TaskKind::History);
  CHECK(tasks[0].priority == WorkPriority::Import);
  desk.clock.advance(minutes(3));
  CHECK(desk.scheduler.tick().empty());
  desk.scheduler.finished(tasks[0], {fail(error(ErrorKind::Cancelled)), {}, false});
  tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].kind == TaskKind::Pull);
  desk.finish(tasks);
  desk.scheduler.pauseHistory(kOne);
  desk.clock.advance(seconds(5));
  CHECK(desk.scheduler.tick().empty());
  desk.scheduler.resumeHistory(kOne);
  tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  desk.scheduler.finished(tasks[0], {{}, {}, true});
  desk.clock.advance(seconds(30));
  CHECK(desk.scheduler.tick().empty());
}

TEST_CASE("The first pull is an import in slices, one after the other until it is done") {
  Desk desk;
  desk.scheduler.put(kOne, {seconds(90), hours(6), true, true});
  for (int slice = 0; slice < 3; ++slice) {
    const auto tasks = desk.scheduler.tick();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::Pull);
    CHECK(tasks[0].priority == WorkPriority::Import);
    desk.finish(tasks, fail(error(ErrorKind::Cancelled)));
    desk.clock.advance(seconds(1));
  }
  desk.finish(desk.scheduler.tick());
  desk.clock.advance(seconds(1));
  const auto tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].kind == TaskKind::History);
}

TEST_CASE("A send waits for its instant, backs off when the platform is down, and wakes the owner in time") {
  Desk desk;
  desk.scheduler.put(kOne, {hours(1), hours(6), false, false});
  desk.finish(desk.scheduler.tick());
  desk.scheduler.wantSend(kOne, kStart + seconds(13));
  CHECK(desk.scheduler.untilNext() == seconds(13));
  desk.clock.advance(seconds(13));
  auto tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].kind == TaskKind::Send);
  desk.finish(tasks, fail(error(ErrorKind::PlatformDown)));
  CHECK(desk.scheduler.tick().empty());
  desk.clock.advance(minutes(3));
  CHECK(desk.scheduler.tick().size() == 1);
}

namespace {

// Wall and monotonic time apart, as after a suspension.
struct SleepingClock final : Clock {
  Instant wall = kStart;
  Duration monotonic{0};
  Instant now() const override { return wall; }
  Duration steady() const override { return monotonic; }
};

}  // namespace

TEST_CASE("F24: after eight hours of sleep everything is due; F21: a wall clock set back stalls nothing") {
  SleepingClock clock;
  Scheduler scheduler(clock, 1);
  scheduler.put(kOne, {});
  for (const SyncTask& task : scheduler.tick()) scheduler.finished(task, {});
  clock.wall = clock.wall + hours(8);
  clock.monotonic += seconds(2);
  CHECK(scheduler.tick().size() == 1);
  scheduler.finished({kOne, TaskKind::Pull, WorkPriority::Sync}, {});
  clock.wall = clock.wall - hours(36);
  clock.monotonic += seconds(100);
  CHECK(scheduler.tick().size() == 1);
}

TEST_CASE("CH08: news of the platform pulls at once, once more behind a pull that runs, and never past a pause") {
  Desk desk;
  desk.scheduler.put(kOne, {});
  auto tasks = desk.scheduler.tick();
  desk.scheduler.expectNews(kOne);  // may have come behind what this pull has read
  desk.finish(tasks);
  tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  desk.finish(tasks);
  CHECK(desk.scheduler.tick().empty());
  desk.clock.advance(seconds(5));
  desk.scheduler.expectNews(kOne);
  tasks = desk.scheduler.tick();
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].kind == TaskKind::Pull);
  CHECK(tasks[0].priority == WorkPriority::Sync);
  desk.finish(tasks, fail(error(ErrorKind::Throttled, desk.clock.now() + minutes(5))));
  desk.scheduler.expectNews(kOne);
  CHECK(desk.scheduler.tick().empty());
  desk.scheduler.expectNews(kTwo);  // gone meanwhile
}
