#include "core/desk/sample_service.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const desk::Progress kGoOn = [](std::int64_t, std::int64_t) { return true; };
const StoreId kSample{std::string(desk::kSampleStore)};

std::vector<Thread> all(DeskBench& bench) {
  ThreadQuery query;
  query.view = ThreadView::All;
  query.store = kSample;
  query.limit = 1000;
  query.me = PersonId{"me"};
  query.now = bench.clock.now();
  return must(bench.inbox().threads(query)).threads;
}

// Rows of every table but the journal and what numbers it.
std::map<std::string, std::int64_t> rowCounts(DeskBench& bench) {
  auto reader = must(bench.database().read());
  storage::Connection& connection = reader->connection();
  std::vector<std::string> tables;
  must(storage::forEachRow(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_search%' AND name NOT LIKE 'journal%' AND name NOT LIKE 'sqlite%'",
                           [&tables](storage::Row row) { tables.push_back(row.text(0)); }));
  std::map<std::string, std::int64_t> counts;
  for (const std::string& table : tables)
    must(storage::forEachRow(connection, "SELECT count(*) FROM " + table, [&](storage::Row row) { counts[table] = row.integer(0); }));
  return counts;
}

}  // namespace

TEST_CASE("sample data is 200 threads in five languages, with something late, something due and something done") {
  DeskBench bench;
  bench.announced();
  must(bench.samples().add("zh_CN", kGoOn));
  CHECK(must(bench.samples().has()));
  const auto threads = all(bench);
  CHECK(threads.size() == desk::SampleService::kThreads - 20);  // notices stand in a view of their own
  std::map<std::string, int> languages;
  int overdue = 0, soon = 0, waiting = 0, closed = 0, tagged = 0, mine = 0;
  const Instant now = bench.clock.now();
  for (const Thread& thread : threads) {
    ++languages[thread.language];
    overdue += isOverdue(thread, now) ? 1 : 0;
    soon += thread.needsReply && thread.dueAt && *thread.dueAt > now && *thread.dueAt <= now + std::chrono::hours(1) ? 1 : 0;
    waiting += thread.needsReply ? 1 : 0;
    closed += thread.status == ThreadStatus::Closed ? 1 : 0;
    tagged += thread.tags.empty() ? 0 : 1;
    mine += thread.assignee == "me" ? 1 : 0;
    CHECK_FALSE(thread.isHistory);
    CHECK(thread.subject.find('{') == std::string::npos);
    CHECK(thread.excerpt.find('{') == std::string::npos);
    CHECK((!thread.lastMessageAt || *thread.lastMessageAt <= now));
  }
  CHECK(languages.size() >= 5);
  CHECK(languages["zh"] >= 80);
  for (const char* language : {"zh", "en", "ja", "es", "de"}) CHECK(languages[language] > 0);
  CHECK(overdue >= 5);
  CHECK(overdue <= 60);
  CHECK(soon >= 5);
  CHECK(waiting >= 60);
  CHECK(closed >= 15);
  CHECK(tagged >= 100);
  CHECK(mine >= 30);
  CHECK(must(bench.inbox().search("parcel", desk::InboxService::Order::Newest, 50)).hits.size() >= 3);
  CHECK(bench.announced().arrived.empty());
  const auto detail = must(bench.inbox().thread(bench.thread("en-1", "sample")));
  CHECK_FALSE(detail.orders.empty());
  CHECK(detail.store.sandbox);
}

TEST_CASE("sample data cannot be answered, synced or fetched") {
  DeskBench bench;
  must(bench.samples().add("en", kGoOn));
  const ThreadId thread = bench.thread("en-0", "sample");
  const desk::ComposerLimits limits = must(bench.reply().limits(thread));
  CHECK_FALSE(limits.canSend);
  desk::ReplyRequest request;
  request.thread = thread;
  request.text = "It is on its way.";
  CHECK_FALSE(bench.reply().send(request));
  CHECK_FALSE(bench.stores().syncOnce({kSample}));
  CHECK(bench.access().clearCache({kSample}, kGoOn).error().code == "cache.no_platform");
  CHECK_FALSE(bench.stores().setMode(kSample, StoreMode::Reply));
  for (const desk::StoreRow& row : must(bench.stores().list()))
    if (row.store.id == kSample) CHECK((row.isOnlyImported && row.isSample));
}

TEST_CASE("sample data goes without a trace, with all that was done to it") {
  DeskBench bench;
  const ThreadId own = bench.question("t1", "Where is it?");
  must(bench.triage().tag({own}, {"returns"}, {}));
  const auto before = rowCounts(bench);
  must(bench.samples().add("de", kGoOn));
  const ThreadId one = bench.thread("de-0", "sample"), other = bench.thread("de-2", "sample"), third = bench.thread("de-4", "sample");
  must(bench.triage().addNote(one, "A note"));
  must(bench.triage().snooze({other}, bench.clock.now() + std::chrono::hours(3)));
  must(bench.reply().saveDraft(one, "Guten Tag", {}));
  must(bench.watches().watch({third}, PersonId{"me"}, std::chrono::hours(1)));
  must(bench.triage().merge({other}, third));
  must(bench.samples().remove());
  CHECK_FALSE(must(bench.samples().has()));
  auto after = rowCounts(bench);
  after["undo_entry"] = before.at("undo_entry");  // taking back what is gone finds nothing
  CHECK(after == before);
  CHECK_FALSE(bench.inbox().resolveThread("sample/de-0"));
  CHECK(must(bench.inbox().search("Paket", desk::InboxService::Order::Newest, 50)).hits.empty());
  CHECK(bench.row(own).tags.size() == 1);
  CHECK(must(bench.archive().verifyJournal()).intact);
  must(bench.samples().remove());  // nothing to remove is fine
  must(bench.samples().add("de", kGoOn));
  must(bench.stores().remove(kSample));  // the way real stores go
  CHECK(rowCounts(bench).at("thread") == before.at("thread"));
}

TEST_CASE("sample data is made new by adding it again, and leaves a store of the person alone") {
  DeskBench bench;
  must(bench.samples().add("en", kGoOn));
  const auto before = rowCounts(bench);
  bench.clock.advance(std::chrono::hours(24 * 30));
  must(bench.samples().add("en", kGoOn));
  CHECK(rowCounts(bench).at("thread") == before.at("thread"));
  CHECK(rowCounts(bench).at("message") == before.at("message"));
  int soon = 0;
  for (const Thread& thread : all(bench)) soon += thread.dueAt && *thread.dueAt > bench.clock.now() ? 1 : 0;
  CHECK(soon > 20);
  CHECK(bench.samples().add("en", [](std::int64_t, std::int64_t) { return false; }).error().kind == ErrorKind::Cancelled);
  CHECK_FALSE(must(bench.samples().has()));
  DeskBench owner({"sample"});
  CHECK(owner.samples().add("en", kGoOn).error().code == "sample.exists");
  must(owner.samples().remove());
  CHECK(must(owner.stores().list()).size() == 1);
}

TEST_CASE("The merged notice told of sample threads that are late by invention") {
  DeskBench bench;
  must(bench.samples().add("en", kGoOn));
  const auto summary = must(bench.alerts().dueSummary());
  CHECK(summary.overdue == 0);
  CHECK(summary.dueWithinHour == 0);
  CHECK_FALSE(summary.longest);
}
