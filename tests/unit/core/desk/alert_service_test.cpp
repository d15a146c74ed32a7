#include "core/desk/alert_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// Long enough for one alarm of a store that fails.
void failFor(DeskBench& desk, const std::vector<std::string>& stores, int rounds = 20) {
  for (const std::string& id : stores) desk.platform(id).pullError = Error{ErrorKind::Offline, "test.offline", "Offline.", {}};
  for (int i = 0; i < rounds; ++i) {
    desk.clock.advance(seconds(30));
    for (const std::string& id : stores) desk.round(id);
  }
}

std::vector<std::string> kindsOf(DeskBench& desk, const std::string& prefix) {
  std::vector<std::string> kinds;
  for (const JournalEntry& entry : desk.journal())
    if (entry.kind.starts_with(prefix)) kinds.push_back(entry.kind);
  return kinds;
}

}  // namespace

TEST_CASE("SL15: an alert is back after a restart; it is acknowledged with name and time, and the journal tells of both") {
  DeskBench desk;
  desk.round();
  desk.announced();
  failFor(desk, {"shop"});
  CHECK(desk.announced().alerts);
  desk.restart();
  const auto open = must(desk.alerts().open());
  REQUIRE(open.size() == 1);
  CHECK(open[0].kind == "store-down");
  CHECK(open[0].store == StoreId{"shop"});
  CHECK_FALSE(open[0].acknowledgedAt);
  desk.clock.advance(minutes(3));
  CHECK(must(desk.alerts().acknowledge({open[0].id, 999})) == 1);
  CHECK(must(desk.alerts().acknowledge({open[0].id})) == 0);
  CHECK(must(desk.alerts().open()).empty());
  desk.restart();
  CHECK(must(desk.alerts().open()).empty());
  const auto history = must(desk.alerts().history(10));
  REQUIRE(history.size() == 1);
  CHECK(history[0].acknowledgedBy == "Me");
  CHECK(history[0].acknowledgedAt == desk.clock.now());
  CHECK(kindsOf(desk, "alert.") == std::vector<std::string>{"alert.raised", "alert.acknowledged"});
}

TEST_CASE("Three stores down at once are three alerts; each that is back is marked and stays until acknowledged") {
  DeskBench desk({"a", "b", "c"});
  for (const char* id : {"a", "b", "c"}) desk.round(id);
  failFor(desk, {"a", "b", "c"});
  CHECK(must(desk.alerts().open()).size() == 3);
  desk.platform("b").pullError.reset();
  for (int i = 0; i < 3; ++i) {
    desk.clock.advance(seconds(30));
    desk.round("b");
  }
  const auto open = must(desk.alerts().open());
  REQUIRE(open.size() == 3);
  for (const desk::AlertRow& row : open) CHECK(row.clearedAt.has_value() == (row.store.value == "b"));
}

TEST_CASE("An answer that waits for a person is an alert of its conversation until the person has decided") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  desk.platform().capabilities.sendClass = SendClass::AskPerson;
  desk.platform().sends = {FakePlatform::Send::Lost};
  const Outgoing item = desk.answer(id, "Good morning.");
  desk.round();
  REQUIRE(desk.item(item.id).state == OutgoingState::NeedsPerson);
  const auto open = must(desk.alerts().open());
  REQUIRE(open.size() == 1);
  CHECK(open[0].kind == "answer-waits");
  CHECK(open[0].thread == id);
  CHECK_FALSE(open[0].clearedAt);
  must(desk.reply().resolve(item.id, desk::ReplyService::Outcome::NotSent));
  CHECK(must(desk.alerts().open()).front().clearedAt == desk.clock.now());
  CHECK(kindsOf(desk, "alert.") == std::vector<std::string>{"alert.raised", "alert.cleared"});
}

TEST_CASE("The merged notice counts what is late and what is due within the hour, and names the longest") {
  DeskBench desk;
  CHECK_FALSE(must(desk.alerts().dueSummary()).longest);
  const ThreadId first = desk.question("t1", "Hello?");
  const Instant due = desk.row(first).dueAt.value();
  desk.clock.advance(minutes(10));
  desk.question("t2", "Hello?");
  CHECK(must(desk.alerts().dueSummary()).dueWithinHour == 0);
  desk.clock.set(due - minutes(30));
  auto summary = must(desk.alerts().dueSummary());
  CHECK(summary.overdue == 0);
  CHECK(summary.dueWithinHour == 2);
  CHECK(summary.longest == first);
  CHECK(summary.longestStore == StoreId{"shop"});
  desk.clock.set(due + minutes(1));
  summary = must(desk.alerts().dueSummary());
  CHECK(summary.overdue == 1);
  CHECK(summary.dueWithinHour == 1);
  CHECK(summary.longestDueAt == due);
}
