#include "core/desk/recovery_service.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("a first start and one after a clean end have nothing to tell") {
  DeskBench bench;
  CHECK(must(bench.recovery().lastEnd()).wasClean);
  must(bench.recovery().markRunning());
  CHECK(must(bench.recovery().lastEnd()).wasClean);  // this run does not accuse itself
  must(bench.recovery().markClean());
  bench.restart();
  const desk::Recovery recovery = must(bench.recovery().lastEnd());
  CHECK(recovery.wasClean);
  CHECK_FALSE(recovery.lastSeenAt);
}

TEST_CASE("after a crash the start says when the desk was seen last and what was saved") {
  DeskBench bench;
  const ThreadId first = bench.question("t1", "Where is it?"), second = bench.question("t2", "And mine?"), third = bench.question("t3", "Hello?");
  must(bench.recovery().markRunning());
  must(bench.reply().saveDraft(first, "Dear buyer, it", {}));
  must(bench.reply().setUndoSeconds(10));
  bench.answer(second, "It left today.", desk::ReplyRequest::Hold::UndoWindow);
  bench.platform().sends.push_back(FakePlatform::Send::AcceptThenSilence);
  bench.answer(third, "Tomorrow.");
  bench.round();
  bench.clock.advance(std::chrono::minutes(3));
  must(bench.recovery().markRunning());
  const Instant seen = bench.clock.now();
  bench.restart();  // without a mark of a clean end
  bench.clock.advance(std::chrono::hours(2));
  const desk::Recovery recovery = must(bench.recovery().lastEnd());
  CHECK_FALSE(recovery.wasClean);
  CHECK(recovery.lastSeenAt == seen);
  CHECK(recovery.drafts == 1);
  CHECK(recovery.waiting == 1);
  CHECK(recovery.uncertain == 1);
  // Asked again after this run has marked itself, it still tells of the run before.
  must(bench.recovery().markRunning());
  CHECK_FALSE(must(bench.recovery().lastEnd()).wasClean);
  CHECK(must(bench.recovery().lastEnd()).lastSeenAt == seen);
}
