#include "core/desk/audit_service.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// What somebody did, as they would look for it.
struct Deed {
  std::string kind;
  ThreadId thread;
  Instant at;
};

Deed perform(DeskBench& bench, std::mt19937& random, ThreadId thread, int round) {
  const std::string number = std::to_string(round);
  std::string kind;
  switch (random() % 8) {
    case 0: kind = "thread.tagged", must(bench.triage().tag({thread}, {"tag-" + number}, {})); break;
    case 1: kind = "thread.assigned", must(bench.triage().assign({thread}, bench.row(thread).assignee.empty() ? "me" : "")); break;
    case 2: kind = "thread.priority", must(bench.triage().setPriority({thread}, bench.row(thread).priority == Priority::High ? Priority::Low : Priority::High)); break;
    case 3: kind = "note.added", must(bench.triage().addNote(thread, "Note " + number)); break;
    case 4: kind = "thread.snoozed", must(bench.triage().snooze({thread}, bench.clock.now() + std::chrono::hours(2 + round))); break;
    case 5: kind = "outgoing.queued", bench.answer(thread, "Answer " + number); break;
    case 6:
      kind = bench.row(thread).status == ThreadStatus::Closed ? "thread.reopened" : "thread.closed";
      must(bench.row(thread).status == ThreadStatus::Closed ? bench.triage().reopen({thread}) : bench.triage().close({thread}));
      break;
    default: kind = "store.mode", must(bench.stores().setMode(StoreId{"shop"}, StoreMode::Reply)); thread = {};
  }
  return {kind, thread, bench.clock.now()};
}

bool isFound(const std::vector<desk::AuditRow>& rows, const Deed& deed) {
  return std::any_of(rows.begin(), rows.end(), [&](const desk::AuditRow& row) {
    return row.at == deed.at && row.actor == "me" && (deed.thread.value == 0 || row.thread == deed.thread);
  });
}

}  // namespace

TEST_CASE("TM06: of 50 random actions each is found by thread, by person and by time, with what it changed") {
  DeskBench bench;
  std::vector<ThreadId> threads;
  for (int i = 0; i < 8; ++i) threads.push_back(bench.question("t" + std::to_string(i), "Where is it?"));
  std::mt19937 random(2026);
  std::vector<Deed> deeds;
  for (int round = 0; round < 50; ++round) {
    bench.clock.advance(std::chrono::seconds(61));
    deeds.push_back(perform(bench, random, threads[random() % threads.size()], round));
  }
  for (const Deed& deed : deeds) {
    INFO(deed.kind << " at " << deed.at.toIso());
    desk::AuditQuestion byTime;
    byTime.from = deed.at;
    byTime.until = deed.at + Duration(1);
    const auto rows = must(bench.audit().rows(byTime));
    CHECK(isFound(rows, deed));
    CHECK(std::all_of(rows.begin(), rows.end(), [&](const desk::AuditRow& row) { return row.at == deed.at; }));
    CHECK(std::any_of(rows.begin(), rows.end(), [](const desk::AuditRow& row) { return !row.changes.empty(); }));
    desk::AuditQuestion byPerson;
    byPerson.person = "me";
    byPerson.limit = 1000;
    CHECK(isFound(must(bench.audit().rows(byPerson)), deed));
    if (deed.thread.value == 0) continue;
    desk::AuditQuestion byThread;
    byThread.thread = deed.thread;
    byThread.limit = 1000;
    const auto ofThread = must(bench.audit().rows(byThread));
    CHECK(isFound(ofThread, deed));
    CHECK(std::all_of(ofThread.begin(), ofThread.end(), [&](const desk::AuditRow& row) { return row.thread == deed.thread; }));
  }
}

TEST_CASE("TM06: a row says what was before and what came after") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  must(bench.triage().setPriority({thread}, Priority::Urgent));
  must(bench.triage().tag({thread}, {"returns"}, {}));
  desk::AuditQuestion question;
  question.thread = thread;
  const auto rows = must(bench.audit().rows(question));
  REQUIRE(rows.size() >= 2);
  bool isPriorityTold = false, isTagTold = false;
  for (const desk::AuditRow& row : rows)
    for (const auto& [field, before, after] : row.changes) {
      isPriorityTold = isPriorityTold || (before == "normal" && after == "urgent");
      isTagTold = isTagTold || after == "returns";
    }
  CHECK(isPriorityTold);
  CHECK(isTagTold);
}

TEST_CASE("TM06: pages follow each other by sequence without a gap or a repetition, whatever is added meanwhile") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  for (int i = 0; i < 30; ++i) must(bench.triage().addNote(thread, "Note " + std::to_string(i)));
  desk::AuditQuestion all;
  all.limit = 1000;
  std::vector<std::int64_t> expected, seen;
  for (const desk::AuditRow& row : must(bench.audit().rows(all))) expected.push_back(row.sequence);
  desk::AuditQuestion page;
  page.limit = 7;
  for (;;) {
    const auto rows = must(bench.audit().rows(page));
    if (rows.empty()) break;
    for (const desk::AuditRow& row : rows) seen.push_back(row.sequence);
    page.before = rows.back().sequence;
    must(bench.triage().addNote(thread, "meanwhile"));
  }
  CHECK(seen == expected);
  CHECK(std::is_sorted(seen.rbegin(), seen.rend()));
}

TEST_CASE("TM06: kinds are those that occur, and one of them can be asked for alone") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  must(bench.triage().tag({thread}, {"returns"}, {}));
  must(bench.triage().addNote(thread, "A note"));
  const auto kinds = must(bench.audit().kinds());
  CHECK(std::is_sorted(kinds.begin(), kinds.end()));
  CHECK(std::find(kinds.begin(), kinds.end(), "message.arrived") == kinds.end());
  for (const std::string& kind : kinds) {
    desk::AuditQuestion question;
    question.kind = kind;
    const auto rows = must(bench.audit().rows(question));
    CHECK_FALSE(rows.empty());
    CHECK(std::all_of(rows.begin(), rows.end(), [&kind](const desk::AuditRow& row) { return row.kind == kind; }));
    question.thread = thread;
    for (const desk::AuditRow& row : must(bench.audit().rows(question))) CHECK(row.kind == kind);
  }
  // Nothing a buyer or an agent wrote stands in it.
  desk::AuditQuestion all;
  for (const desk::AuditRow& row : must(bench.audit().rows(all)))
    for (const auto& [field, before, after] : row.changes) CHECK((before + after).find("A note") == std::string::npos);
}
