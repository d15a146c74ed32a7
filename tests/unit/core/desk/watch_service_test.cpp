#include "core/desk/watch_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const PersonId kMe{"me"};

std::int64_t reminders(DeskBench& desk, ThreadId thread) {
  const auto notices = desk.alarms.notices();
  return std::count_if(notices.begin(), notices.end(),
                       [&](const AlarmNotice& notice) { return notice.kind == AlarmNotice::Kind::WatchedUnanswered && notice.thread == thread; });
}

void passTime(DeskBench& desk, Duration span) {
  for (Duration gone{0}; gone < span; gone += minutes(5)) {
    desk.clock.advance(minutes(5));
    desk.round();
  }
}

}  // namespace

TEST_CASE("IN08: a VIP without a watcher is refused; with one it is marked and its priority raised") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  CHECK(desk.watches().watch({id}, PersonId{}, minutes(30)).error().code == "watch.nobody");
  CHECK(desk.watches().watch({id}, PersonId{"nobody-here"}, minutes(30)).error().kind == ErrorKind::NotFound);
  CHECK(desk.watches().watch({id}, kMe, seconds(30)).error().kind == ErrorKind::InvalidInput);
  CHECK_FALSE(desk.row(id).isVip);
  CHECK(must(desk.watches().watch({id}, kMe, minutes(30))).threads == 1);
  CHECK(desk.row(id).isVip);
  CHECK(desk.row(id).priority == Priority::High);
  REQUIRE(must(desk.watches().watches()).size() == 1);
  CHECK(must(desk.watches().watches())[0].remindAt == desk.clock.now() + minutes(30));
}

TEST_CASE("IN07: a watched thread without an answer reminds again and again until it is answered") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  must(desk.watches().watch({id}, kMe, minutes(30)));
  passTime(desk, minutes(25));
  CHECK(reminders(desk, id) == 0);
  passTime(desk, minutes(5));
  CHECK(reminders(desk, id) == 1);
  passTime(desk, minutes(60));
  CHECK(reminders(desk, id) == 3);
  desk.restart();
  const auto open = must(desk.alerts().open());
  REQUIRE(open.size() == 1);
  CHECK(open[0].kind == "watched-unanswered");
  CHECK(open[0].thread == id);
  CHECK(open[0].times == 3);
  CHECK(open[0].person == "me");
  desk.answer(id, "Here is your answer.");
  desk.round();
  desk.round();
  CHECK(must(desk.alerts().open()).front().clearedAt);
  CHECK_FALSE(must(desk.watches().watches())[0].remindAt);
  passTime(desk, hours(3));
  CHECK(reminders(desk, id) == 3);
  desk.question("t1", "One more thing.");
  passTime(desk, minutes(30));
  CHECK(reminders(desk, id) == 4);
}

TEST_CASE("IN08: the watcher is reminded although the thread is assigned to somebody else") {
  DeskBench desk;
  must(desk.triage().addPerson({PersonId{"li.wen"}, "Li Wen", ""}));
  must(desk.triage().addPerson({PersonId{"ana"}, "Ana", ""}));
  const ThreadId id = desk.question("t1", "Hello?");
  must(desk.triage().assign({id}, "ana"));
  must(desk.watches().watch({id}, PersonId{"li.wen"}, minutes(10)));
  passTime(desk, minutes(10));
  CHECK(must(desk.alerts().open()).front().person == "li.wen");
}

TEST_CASE("IN07: a watch ends with a reason only, and then nothing reminds; mark and priority go, a priority chosen since stays") {
  DeskBench desk;
  const ThreadId one = desk.question("t1", "Hello?"), two = desk.question("t2", "Hello?");
  must(desk.watches().watch({one, two}, kMe, minutes(10)));
  must(desk.triage().setPriority({two}, Priority::Urgent));
  passTime(desk, minutes(10));
  CHECK(desk.watches().dismiss(one, " ").error().kind == ErrorKind::InvalidInput);
  must(desk.watches().dismiss(one, "The buyer called."));
  must(desk.watches().dismiss(two, "The buyer called."));
  CHECK(desk.watches().dismiss(one, "Again").error().kind == ErrorKind::NotFound);
  CHECK_FALSE(desk.row(one).isVip);
  CHECK(desk.row(one).priority == Priority::Normal);
  CHECK(desk.row(two).priority == Priority::Urgent);
  for (const desk::AlertRow& row : must(desk.alerts().open())) CHECK(row.clearedAt);
  passTime(desk, hours(2));
  CHECK(reminders(desk, one) == 1);
  CHECK(must(desk.watches().watches()).empty());
  const auto entries = desk.journal();
  CHECK(std::any_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
    return entry.kind == "thread.watch_dismissed" && entry.payload.find("The buyer called.") != std::string::npos;
  }));
}

TEST_CASE("Undo of a watch brings back what was: no watch, or the one before") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  must(desk.triage().addPerson({PersonId{"li.wen"}, "Li Wen", ""}));
  must(desk.watches().watch({id}, kMe, minutes(30)));
  must(desk.watches().watch({id}, PersonId{"li.wen"}, hours(2)));
  CHECK(must(desk.watches().watches())[0].watcher == PersonId{"li.wen"});
  CHECK(must(desk.triage().undoLast()).label == "watch");
  REQUIRE(must(desk.watches().watches()).size() == 1);
  CHECK(must(desk.watches().watches())[0].watcher == kMe);
  CHECK(must(desk.watches().watches())[0].every == minutes(30));
  must(desk.triage().undoLast());
  CHECK(must(desk.watches().watches()).empty());
  CHECK_FALSE(desk.row(id).isVip);
  CHECK(desk.row(id).priority == Priority::Normal);
}

TEST_CASE("A watched thread that is merged into another was followed up no more") {
  DeskBench desk;
  const ThreadId watched = desk.question("t1", "Hello?"), other = desk.question("t2", "Hello?");
  must(desk.watches().watch({watched}, kMe, minutes(10)));
  must(desk.triage().merge({watched}, other));
  REQUIRE(must(desk.watches().watches()).size() == 1);
  CHECK(must(desk.watches().watches())[0].thread == other);
  CHECK(desk.row(other).isVip);
  passTime(desk, minutes(10));
  CHECK(reminders(desk, other) == 1);
  CHECK(reminders(desk, watched) == 0);
  must(desk.triage().undoLast());
  REQUIRE(must(desk.watches().watches()).size() == 1);
  CHECK(must(desk.watches().watches())[0].thread == watched);
  CHECK_FALSE(desk.row(other).isVip);
}
