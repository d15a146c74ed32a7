#include <catch2/catch_test_macros.hpp>
#include <map>

#include "core/desk/json_values.h"
#include "core/desk/past_service.h"
#include "core/storage/thread_purge.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// Every list, row by row, as the command line shows it.
std::map<std::string, std::string> lists(const std::function<ThreadPage(const ThreadQuery&)>& read, Instant at) {
  std::map<std::string, std::string> all;
  for (const ThreadView view : allThreadViews()) {
    ThreadQuery query;
    query.view = view;
    query.now = at;
    query.limit = 200;
    std::string rows = desk::toJson(read(query), at).dump() + "\n";
    for (const Thread& thread : read(query).threads) rows += thread.excerpt + "\n";
    all[std::string(name(view))] = rows;
  }
  return all;
}

class Diary {
 public:
  explicit Diary(DeskBench& bench) : m_bench(bench) {}
  void record() {
    m_pages.emplace_back(m_bench.clock.now(), lists([this](const ThreadQuery& query) { return must(m_bench.inbox().threads(query)); }, m_bench.clock.now()));
    m_bench.clock.advance(minutes(7));
  }
  void checkAll() {
    const desk::PastService past(m_bench.parts());
    for (const auto& [at, recorded] : m_pages) {
      INFO(at.toIso());
      const auto rebuilt = lists([&past, at = at](const ThreadQuery& query) { return must(past.threads(query, at)).page; }, at);
      REQUIRE(rebuilt.size() == recorded.size());
      for (const auto& [view, rows] : recorded) CHECK(view + rebuilt.at(view) == view + rows);
    }
  }

 private:
  DeskBench& m_bench;
  std::vector<std::pair<Instant, std::map<std::string, std::string>>> m_pages;
};

// A morning at the desk, noted after every step.
void work(DeskBench& desk, Diary& diary) {
  diary.record();
  const ThreadId first = desk.question("t1", "Where is my parcel?");
  diary.record();
  const ThreadId second = desk.question("t2", "Does it fit?");
  diary.record();
  must(desk.triage().tag({first, second}, {"logistics", "urgent"}, {}));
  diary.record();
  must(desk.triage().assign({second}, "me"));
  must(desk.triage().setPriority({second}, Priority::High));
  diary.record();
  must(desk.triage().close({first}));
  diary.record();
  must(desk.triage().reopen({first}));
  diary.record();
  must(desk.triage().undoLast());
  diary.record();
  must(desk.triage().undoLast());
  diary.record();
  desk.answer(second, "Yes, it does.");
  desk.round();
  diary.record();
  must(desk.triage().snooze({first}, desk.clock.now() + hours(3)));
  diary.record();
  desk.question("t2", "And in blue?");
  diary.record();
  must(desk.triage().merge({second}, first));
  diary.record();
  must(desk.triage().undoLast());
  diary.record();
  must(desk.triage().noReplyNeeded({second}, "Thanks only"));
  must(desk.triage().tag({first}, {}, {"urgent"}));
  diary.record();
  desk.clock.advance(hours(48));
  diary.record();
}

}  // namespace

TEST_CASE("AR01: the inbox of every past instant is rebuilt row by row, also after a restart") {
  DeskBench desk;
  Diary diary(desk);
  work(desk, diary);
  diary.checkAll();
  desk.restart();
  diary.checkAll();
}

TEST_CASE("AR01: the past is read page by page, of one store or tag, and counts what it holds") {
  DeskBench desk({"shop", "other"});
  for (int i = 0; i < 7; ++i) desk.question("t" + std::to_string(i), "Hello");
  const ThreadId elsewhere = desk.question("e1", "Hello", "other");
  must(desk.triage().tag({elsewhere}, {"logistics"}, {}));
  const Instant then = desk.clock.now();
  ThreadQuery query;
  query.now = then;
  const auto whole = must(desk.inbox().threads(query)).threads;
  desk.clock.advance(minutes(5));
  must(desk.triage().close({desk.thread("t1"), desk.thread("t4"), elsewhere}));
  desk.question("late", "Hello");
  const desk::PastService past(desk.parts());
  query.limit = 3;
  std::vector<std::int64_t> read, expected;
  for (const Thread& thread : whole) expected.push_back(thread.id.value);
  do {
    const auto page = must(past.threads(query, then));
    CHECK(page.page.total == 8);
    CHECK(page.isExact());
    for (const Thread& thread : page.page.threads) read.push_back(thread.id.value);
    query.cursor = page.page.next.value_or("");
  } while (!query.cursor.empty());
  CHECK(read == expected);
  query.tag = TagName{"logistics"};
  CHECK(must(past.threads(query, then)).page.total == 1);
  query.tag.reset();
  query.store = StoreId{"other"};
  CHECK(must(past.threads(query, then)).page.threads.front().id == elsewhere);
  query.cursor = "d.1.2.3";
  CHECK(past.threads(query, then).error().code == "threads.cursor");
  CHECK(past.threads({}, desk.clock.now() + minutes(1)).error().code == "past.future");
}

TEST_CASE("AR01: the past says from when on it is exact, and nothing of a deleted thread stays in it") {
  DeskBench desk;
  const desk::PastService past(desk.parts());
  CHECK(must(past.threads({}, desk.clock.now() - hours(1))).isExact());
  const Instant begun = desk.clock.now();
  const ThreadId thread = desk.question("t1", "Hello");
  CHECK_FALSE(must(past.threads({}, begun - hours(1))).isExact());
  CHECK(must(past.threads({}, begun - hours(1))).page.threads.empty());
  CHECK(must(past.threads({}, begun)).exactSince == begun);
  const auto rows = [&desk] {
    auto reader = must(desk.database().read());
    return must(storage::firstRow<std::int64_t>(reader->connection(), "SELECT count(*) FROM thread_past", [](storage::Row row) { return row.integer(0); })).value();
  };
  CHECK(rows() == 1);
  desk.write([&](storage::Connection& connection) -> Status {
    const auto purged = storage::purgeThreads(connection, {thread});
    return purged ? Status() : fail(purged.error());
  });
  CHECK(rows() == 0);
  CHECK(thread.value > 0);
}

TEST_CASE("TM06: a job that fails leaves no past, and one that is taken back says what it changed") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "Hello");
  const auto rows = [&desk] {
    auto reader = must(desk.database().read());
    return must(storage::firstRow<std::int64_t>(reader->connection(), "SELECT count(*) FROM thread_past", [](storage::Row row) { return row.integer(0); })).value();
  };
  const auto before = rows();
  CHECK_FALSE(desk.database().writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto done = storage::ThreadRepository(connection).setPriority(thread, Priority::Urgent); !done) return done;
    return fail(ErrorKind::Conflict, "test.lost", "Lost.");
  }));
  CHECK(rows() == before);
  must(desk.triage().close({thread}));
  must(desk.triage().undoLast());
  CHECK(rows() == before + 2);
  const auto payload = nlohmann::json::parse(desk.journal().back().payload);
  CHECK(payload.at("before").at("status") == "closed");
  CHECK(payload.at("after").at("status") == "open");
  CHECK(payload.at("after").at("needsReply") == true);
  CHECK_FALSE(payload.at("before").contains("assignee"));
}

TEST_CASE("TM06: a sent answer leaves the thread waiting, and the journal says so") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "Hello");
  desk.answer(thread, "Hello to you.");
  desk.round();
  REQUIRE(desk.row(thread).status == ThreadStatus::Waiting);
  int told = 0;
  for (const JournalEntry& entry : desk.journal()) {
    if (entry.kind != "thread.status" || entry.subject != std::to_string(thread.value)) continue;
    ++told;
    CHECK(nlohmann::json::parse(entry.payload).at("after") == "waiting");
  }
  CHECK(told == 1);
}
