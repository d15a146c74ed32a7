#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::minutes;

namespace {

// What tells a person that a buyer waits.
void checkWaits(DeskBench& desk, const Thread& before) {
  const Thread after = desk.row(before.id);
  CHECK(after.needsReply);
  CHECK(after.status == before.status);
  CHECK(after.oldestUnansweredAt == before.oldestUnansweredAt);
  CHECK(after.unansweredCount == before.unansweredCount);
  CHECK(after.dueAt == before.dueAt);
}

}  // namespace

TEST_CASE("A buyer waited unseen after a merge into a closed thread and then the closing were taken back") {
  DeskBench desk;
  const ThreadId closed = desk.question("t1", "Hello");
  desk.clock.advance(minutes(3));
  const ThreadId other = desk.question("t2", "And what about me?");
  const Thread before = desk.row(closed), beforeOther = desk.row(other);
  desk.clock.advance(minutes(3));
  const auto close = must(desk.triage().close({closed}));
  const auto merge = must(desk.triage().merge({other}, closed));
  must(desk.triage().undo(merge.id));
  must(desk.triage().undo(close.id));
  checkWaits(desk, before);
  checkWaits(desk, beforeOther);
}

TEST_CASE("A buyer waited unseen after a closing between two merges was taken back with them") {
  DeskBench desk;
  const ThreadId first = desk.question("t1", "Hello");
  const ThreadId second = desk.question("t2", "Hello, too");
  const Thread before = desk.row(first), beforeSecond = desk.row(second);
  const auto close = must(desk.triage().noReplyNeeded({first}, "thanks"));
  const auto merge = must(desk.triage().merge({second}, first));
  const auto again = must(desk.triage().close({first}));
  must(desk.triage().undo(again.id));
  must(desk.triage().undo(merge.id));
  must(desk.triage().undo(close.id));
  checkWaits(desk, before);
  checkWaits(desk, beforeSecond);
}
