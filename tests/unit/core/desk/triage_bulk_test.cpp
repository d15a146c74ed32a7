#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::vector<ThreadId> manyQuestions(DeskBench& desk, int count) {
  desk.platform().pageSize = 500;
  for (int i = 0; i < count; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello?");
  desk.round();
  ThreadQuery query;
  query.now = desk.clock.now();
  return must(desk.inbox().threadIds(query));
}

template <class Work>
std::int64_t millisOf(Work&& work) {
  const SystemClock clock;
  const Duration start = clock.steady();
  work();
  return (clock.steady() - start).count();
}

}  // namespace

TEST_CASE("IN06: 5,000 threads are closed in one action and all come back with one undo, measured", "[bench]") {
  DeskBench desk;
  const auto threads = manyQuestions(desk, 5'000);
  REQUIRE(threads.size() == 5'000);
  const Thread before = desk.row(threads[777]);
  desk::Undo undo;
  const auto closing = millisOf([&] { undo = must(desk.triage().close(threads)); });
  CHECK(undo.threads == 5'000);
  CHECK(must(desk.inbox().counts()).views.at("needs-reply") == 0);
  const auto undoing = millisOf([&] { must(desk.triage().undo(undo.id)); });
  CHECK(must(desk.inbox().counts()).views.at("needs-reply") == 5'000);
  const Thread after = desk.row(threads[777]);
  CHECK(after.dueAt == before.dueAt);
  CHECK(after.oldestUnansweredAt == before.oldestUnansweredAt);
  CHECK(after.unansweredCount == before.unansweredCount);
  const auto tagging = millisOf([&] { must(desk.triage().tag(threads, {"urgent"}, {})); });
  const auto marking = millisOf([&] { must(desk.triage().mark(threads, desk::TriageService::ReadFlag::Read)); });
  CHECK(must(desk.archive().verifyJournal()).intact);
  WARN("IN06: 5,000 threads closed in " << closing << " ms, undone in " << undoing << " ms, tagged in " << tagging << " ms, read in " << marking << " ms");
}

TEST_CASE("A tag takes another colour and a view another name, and the journal tells of it") {
  DeskBench desk;
  must(desk.triage().createTag("warranty", "#aa3311"));
  must(desk.triage().recolourTag("warranty", "#3366cc"));
  CHECK(desk.triage().recolourTag("warranty", "blue").error().kind == ErrorKind::InvalidInput);
  CHECK(desk.triage().recolourTag("nothing", "#3366cc").error().kind == ErrorKind::NotFound);
  for (const desk::TagRow& row : must(desk.triage().tags()))
    if (row.name == "warranty") CHECK(row.colour == "#3366cc");
  desk::SavedView view;
  view.name = "German";
  view.query = "lang:de";
  const ViewId id = must(desk.triage().saveView(view));
  must(desk.triage().renameView(id, "German buyers"));
  CHECK(desk.triage().renameView(id, " ").error().kind == ErrorKind::InvalidInput);
  CHECK(desk.triage().renameView(ViewId{999}, "Other").error().kind == ErrorKind::NotFound);
  REQUIRE(must(desk.triage().savedViews()).size() == 1);
  CHECK(must(desk.triage().savedViews())[0].name == "German buyers");
  CHECK(must(desk.triage().savedViews())[0].query == "lang:de");
  const auto entries = desk.journal();
  CHECK(std::any_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
    return entry.kind == "tag.recoloured" && entry.payload.find("#aa3311") != std::string::npos && entry.payload.find("#3366cc") != std::string::npos;
  }));
}
