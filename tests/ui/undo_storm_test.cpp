#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;
using std::chrono::hours;

namespace {

// Every row of what an action may touch, column by column. What only grows is left out: the journal, the undo entries, and a thread that a
// split made and the merge back emptied.
std::vector<std::string> dump(RunningDesk& desk) {
  std::vector<std::string> rows;
  auto reader = test::must(desk.bench.database().read());
  storage::Connection& connection = reader->connection();
  const auto add = [&](const std::string& table, const std::string& sql) {
    test::must(storage::forEachRow(connection, sql, [&](const storage::Row& row) { rows.push_back(table + ": " + row.text(0)); }));
  };
  for (const std::string table : {"thread", "message", "note", "draft", "outgoing"}) {
    std::string columns;
    test::must(storage::forEachRow(connection, "SELECT name FROM pragma_table_info(?)", [&](const storage::Row& row) { columns += (columns.empty() ? "quote(" : " || ' ' || quote(") + row.text(0) + ")"; }, table));
    add(table, "SELECT " + columns + " FROM " + table + (table == "thread" ? " WHERE merged_into IS NULL" : ""));
  }
  const std::string listed = " JOIN thread t ON t.merged_into IS NULL AND t.id = ";
  add("tag", "SELECT g.thread || ' ' || g.tag || ' ' || g.lane || ' ' || g.due_rank || ' ' || g.last_rank FROM thread_tag g" + listed + "g.thread");
  add("wait", "SELECT p.thread || ' ' || p.started_at || ' ' || quote(p.ended_at) || ' ' || quote(p.end_kind) || p.reason || p.actor FROM waiting_period p" + listed + "p.thread");
  add("clock", "SELECT p.thread || ' ' || c.policy || ' ' || c.due_at || ' ' || quote(c.met_at) FROM clock c JOIN waiting_period p ON p.id = c.period" + listed + "p.thread");
  add("count", "SELECT store || ' ' || lane || ' ' || threads FROM thread_count WHERE lane > 0 AND threads > 0");
  return rows;
}

void checkSame(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  std::vector<std::string> lost, added;
  std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(lost));
  std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(added));
  for (const std::string& row : lost) UNSCOPED_INFO("was: " << row);
  for (const std::string& row : added) UNSCOPED_INFO("is:  " << row);
  CHECK(lost.empty());
  CHECK(added.empty());
}

std::vector<std::string> sorted(std::vector<std::string> rows) {
  std::sort(rows.begin(), rows.end());
  return rows;
}

struct Storm {
  explicit Storm(RunningDesk& of) : desk(of) {}

  std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random); }

  std::vector<ThreadId> some() {
    ThreadQuery query;
    query.view = ThreadView::All;
    query.now = desk.bench.clock.now();
    std::vector<ThreadId> all = test::must(desk.bench.inbox().threadIds(query));
    std::shuffle(all.begin(), all.end(), random);
    all.resize(std::min<std::size_t>(all.size(), 1 + below(4)));
    return all;
  }

  Result<desk::Undo> act() {
    desk::TriageService& triage = desk.bench.triage();
    const std::vector<ThreadId> ids = some();
    static const std::vector<std::string> kTags{"returns", "logistics", "quality", "invoice", "pre-sale"};
    switch (below(11)) {
      case 0: return triage.tag(ids, {kTags[below(5)]}, {});
      case 1: return triage.tag(ids, {kTags[below(5)]}, {kTags[below(5)]});
      case 2: return triage.assign(ids, below(2) == 0 ? "me" : "");
      case 3: return triage.close(ids);
      case 4: return triage.reopen(ids);
      case 5: return triage.snooze(ids, desk.bench.clock.now() + hours(1 + static_cast<int>(below(48))));
      case 6: return triage.noReplyNeeded(ids, "thanks");
      case 7: return triage.setPriority(ids, static_cast<Priority>(1 + below(3)));
      case 8: return triage.mark(ids, desk::TriageService::ReadFlag::Unread);  // that something was read is never taken back
      case 9: return triage.merge(ids, ids.front());
      default: return split(ids.front());
    }
  }

  Result<desk::Undo> split(ThreadId id) {
    const auto messages = test::must(desk.bench.inbox().thread(id)).messages;
    return desk.bench.triage().split(id, messages[below(messages.size())].id);
  }

  RunningDesk& desk;
  std::mt19937_64 random{20260304};
};

}  // namespace

TEST_CASE("A thousand random actions taken back in reverse leave everything as it was") {
  RunningDesk desk(0);
  for (int i = 0; i < 24; ++i) {
    const std::string thread = "t" + std::to_string(i);
    for (int message = 0; message <= i % 4; ++message) desk.bench.platform().buyerWrites(thread, "Where is my parcel?");
    if (i % 5 == 0) desk.bench.platform().answeredElsewhere(thread, "On its way.");
    desk.bench.clock.advance(std::chrono::minutes(7));
  }
  desk.bench.round();
  test::must(desk.bench.triage().addNote(desk.bench.thread("t3"), "Ask the warehouse"));
  test::must(desk.bench.reply().saveDraft(desk.bench.thread("t4"), "Dear buyer", {}));
  ThreadQuery all;
  all.view = ThreadView::All;
  all.now = desk.bench.clock.now();
  test::must(desk.bench.triage().mark(test::must(desk.bench.inbox().threadIds(all)), desk::TriageService::ReadFlag::Read));
  desk.settle();
  const auto before = sorted(dump(desk));
  CHECK(before.size() > 100);

  Storm storm(desk);
  struct Done {
    desk::Undo undo;
    std::vector<std::string> before;
  };
  std::vector<Done> done;
  std::map<std::string, int> labels;
  for (int tried = 0; done.size() < 1000 && tried < 3000; ++tried) {
    desk.bench.clock.advance(std::chrono::seconds(1));
    auto was = sorted(dump(desk));
    const auto undo = storm.act();
    if (!undo || undo->id == 0) continue;  // a merge of one, a split at the first message, a thread that is closed already
    done.push_back({*undo, std::move(was)});
    ++labels[undo->label];
    if (done.size() % 50 == 0) QTest::qWait(1);  // the window keeps up meanwhile
  }
  REQUIRE(done.size() == 1000);
  CHECK(labels.size() == 10);
  CHECK(sorted(dump(desk)) != before);
  for (auto last = done.rbegin(); last != done.rend(); ++last) {
    const Status undone = desk.bench.triage().undo(last->undo.id);
    INFO(last->undo.label << " " << last->undo.id << " taken back: " << (undone ? "" : undone.error().text));
    REQUIRE(undone);
    const auto now = sorted(dump(desk));
    if (now == last->before) continue;
    checkSame(last->before, now);
    break;  // what follows would only tell of the same again
  }
  checkSame(before, sorted(dump(desk)));
}

TEST_CASE("What the keys did to threads is taken back by as many times Z") {
  RunningDesk desk(14);
  // Opening a thread marks it as read, which no key asked for and no key takes back: read them all first.
  for (std::size_t i = 0; i < desk.threads.size(); ++i) desk.key(Qt::Key_J);
  const auto before = sorted(dump(desk));
  const auto open = [&] {
    std::int64_t count = 0;
    auto reader = test::must(desk.bench.database().read());
    test::must(storage::forEachRow(reader->connection(), "SELECT count(*) FROM undo_entry WHERE undone_at IS NULL", [&](const storage::Row& row) { count = row.integer(0); }));
    return count;
  };
  const std::int64_t earlier = open();
  std::mt19937_64 random{7};
  for (int i = 0; i < 20; ++i) {
    desk.key(random() % 3 == 0 ? Qt::Key_J : Qt::Key_K);
    desk.key(random() % 2 == 0 ? Qt::Key_E : Qt::Key_S);
  }
  const std::int64_t done = open() - earlier;
  CHECK(done > 8);
  CHECK(sorted(dump(desk)) != before);
  for (std::int64_t i = 0; i < done; ++i) desk.key(Qt::Key_Z);
  checkSame(before, sorted(dump(desk)));
}
