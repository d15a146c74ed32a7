#include "core/storage/alert_repository.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "core/domain/clock.h"
#include "core/storage/due_figures.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }

Alert alert(const char* store, std::int64_t seconds, const char* code = "store.network-blocked") {
  Alert made;
  made.kind = "store-down";
  made.store = StoreId{store};
  made.code = code;
  made.text = "The store does not answer.";
  made.raisedAt = made.lastAt = at(seconds);
  return made;
}

}  // namespace

TEST_CASE("An alert that is raised again counts up until it is acknowledged; the next one is a row of its own") {
  StoredWorkspace desk;
  AlertRepository alerts(desk);
  const Alert first = alerts.raise(alert("ebay-us", 10)).value();
  CHECK(first.times == 1);
  const Alert again = alerts.raise(alert("ebay-us", 20, "store.revoked")).value();
  CHECK(again.id == first.id);
  CHECK(again.times == 2);
  CHECK(again.code == "store.revoked");
  CHECK(again.raisedAt == at(10));
  CHECK(again.lastAt == at(20));
  REQUIRE(alerts.raise(alert("ml-mx", 30)));
  CHECK(alerts.open(10).value().size() == 2);
  CHECK(alerts.open(10).value().front().store == StoreId{"ml-mx"});
  CHECK(alerts.acknowledge(first.id, PersonId{"me"}, at(40)).value());
  CHECK_FALSE(alerts.acknowledge(first.id, PersonId{"li.wen"}, at(50)).value());
  CHECK(alerts.find(first.id).value()->acknowledgedBy == PersonId{"me"});
  CHECK(alerts.find(first.id).value()->acknowledgedAt == at(40));
  CHECK(alerts.raise(alert("ebay-us", 60)).value().id != first.id);
  CHECK(alerts.newest(10).value().size() == 3);
}

TEST_CASE("A matter that is over is marked in every row of it and stays until acknowledged; raised again it stands again") {
  StoredWorkspace desk;
  AlertRepository alerts(desk);
  const Alert first = alerts.raise(alert("ebay-us", 10)).value();
  REQUIRE(alerts.acknowledge(first.id, PersonId{"me"}, at(15)));
  const Alert second = alerts.raise(alert("ebay-us", 20)).value();
  REQUIRE(alerts.raise(alert("ml-mx", 20)));
  CHECK(alerts.clear(alert("ebay-us", 0), at(30)).value().size() == 2);
  CHECK(alerts.clear(alert("ebay-us", 0), at(31)).value().empty());
  CHECK(alerts.open(10).value().size() == 2);
  CHECK(alerts.find(second.id).value()->clearedAt == at(30));
  CHECK_FALSE(alerts.raise(alert("ebay-us", 40)).value().clearedAt);
}

TEST_CASE("What is late and what is nearly so comes from ranges of one index") {
  StoredWorkspace desk;
  CHECK(dueFigures(desk, at(0), std::chrono::hours(1)).value().overdue == 0);
  for (int i = 0; i < 5; ++i) {
    ReplyState state;
    state.needsReply = true;
    state.dueAt = at(i * 3000);  // 0 to 200 minutes
    StoredWorkspace::must(ThreadRepository(desk).setReplyState(desk.thread("t" + std::to_string(i), i == 1 ? "ml-mx" : "ebay-us"), state));
  }
  const ThreadId closed = desk.thread("t0");
  StoredWorkspace::must(ThreadRepository(desk).setStatus(closed, ThreadStatus::Closed));
  const DueFigures figures = dueFigures(desk, at(6000), std::chrono::hours(1)).value();
  CHECK(figures.overdue == 2);
  CHECK(figures.dueSoon == 1);
  CHECK(figures.longest == desk.thread("t1", "ml-mx"));
  CHECK(figures.longestStore == StoreId{"ml-mx"});
  CHECK(figures.longestDueAt == at(3000));
  const DueFigures before = dueFigures(desk, at(-5000), std::chrono::hours(1)).value();
  CHECK(before.overdue + before.dueSoon == 0);
  CHECK_FALSE(before.longest);
}

TEST_CASE("The merged notice over 200,000 threads that wait, as a desk of 1,000,000 messages has them at worst, measured", "[.bench]") {
  StoredWorkspace desk;
  // Ten minutes between deadlines of ten threads each; half of them lie behind.
  StoredWorkspace::must(desk.connection->script(
      "BEGIN; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
      "INSERT INTO thread (store, remote_id, kind, needs_reply, due_at) SELECT 1 + i % 2, 'b' || i, 2, 1, (i / 10) * 600000 FROM n; COMMIT"));
  const SystemClock clock;
  const Duration start = clock.steady();
  DueFigures figures;
  for (int i = 0; i < 10; ++i) figures = dueFigures(desk, Instant::fromMillis(10'000 * 600'000LL), std::chrono::hours(1)).value();
  WARN("merged notice: " << figures.overdue << " late, " << figures.dueSoon << " within the hour, 10 times in " << (clock.steady() - start).count() << " ms");
  CHECK(figures.overdue == 100'009);
  CHECK(figures.dueSoon == 60);
}
