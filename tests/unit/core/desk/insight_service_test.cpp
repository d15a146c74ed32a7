#include "core/desk/insight_service.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/storage/wait_fact_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

ReportQuestion lastDays(DeskBench& bench, int days = 28) {
  ReportQuestion question;
  question.now = bench.clock.now();
  question.filter.from = question.now - hours(24 * days);
  question.filter.to = question.now + minutes(1);
  return question;
}

WaitFigures total(DeskBench& bench) { return must(desk::InsightService(bench.parts()).report(lastDays(bench))).total; }

std::vector<WaitFact> factsOf(DeskBench& bench, ThreadId thread) {
  static_cast<void>(total(bench));
  auto reader = must(bench.database().read());
  return must(storage::WaitFactRepository(reader->connection()).ofThread(thread));
}

}  // namespace

TEST_CASE("KP01: an answered question is in the figures at the next look, with its stages") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  CHECK(total(bench).open == 1);
  bench.clock.advance(minutes(10));
  must(bench.triage().assign({thread}, "me"));
  bench.clock.advance(minutes(20));
  must(bench.triage().mark({thread}, desk::TriageService::ReadFlag::Read));
  bench.clock.advance(minutes(30));
  bench.answer(thread, "On its way.");
  bench.clock.advance(minutes(1));
  bench.round();
  const WaitFigures figures = total(bench);
  CHECK(figures.open == 0);
  CHECK(figures.answeredInADay == Share{1, 1});
  REQUIRE(figures.first.median);
  CHECK(*figures.first.median >= minutes(60));
  CHECK(figures.staged == 1);
  CHECK(figures.stages[0] == Duration(minutes(10)).count());
  CHECK(figures.stages[1] == Duration(minutes(20)).count());
  std::int64_t sum = 0;
  for (const std::int64_t stage : figures.stages) sum += stage;
  CHECK(sum == figures.stagedTotal);
  CHECK(sum == figures.first.median->count());
  CHECK(factsOf(bench, thread).front().has(WaitTrait::FromThisDesk));
}

TEST_CASE("KP01: nothing is written when nothing changed") {
  DeskBench bench;
  bench.question("t1", "Where is it?");
  static_cast<void>(total(bench));
  const auto lines = [&bench] {
    auto reader = must(bench.database().read());
    return must(storage::firstRow<std::int64_t>(reader->connection(), "PRAGMA data_version", [](storage::Row row) { return row.integer(0); }));
  };
  const auto before = lines();
  static_cast<void>(total(bench));
  CHECK(lines() == before);
}

TEST_CASE("KP01: closing, reopening and taking back show in the figures") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  bench.clock.advance(hours(30));
  must(bench.triage().close({thread}));
  WaitFigures figures = total(bench);
  CHECK(figures.endedSilently == 1);
  CHECK(figures.late == Share{1, 1});
  CHECK(figures.answeredInADay == Share{0, 1});
  CHECK(figures.resolution.count == 1);
  bench.clock.advance(hours(2));
  bench.question("t1", "Hello?");
  figures = total(bench);
  CHECK(figures.waits == 2);
  CHECK(figures.reopened == 1);
  CHECK(figures.late == Share{1, 1});
}

TEST_CASE("KP01: the facts of merged conversations are made anew, and those of a removed one go") {
  DeskBench bench;
  const ThreadId one = bench.question("t1", "Where is it?");
  const ThreadId other = bench.question("t2", "And the other?");
  CHECK(total(bench).waits == 2);
  must(bench.triage().merge({one, other}, one));
  CHECK(factsOf(bench, other).empty());
  CHECK(total(bench).open == 1);
}

TEST_CASE("KP01: a tag given later counts at the next look") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  static_cast<void>(total(bench));
  must(bench.triage().tag({thread}, {"logistics"}, {}));
  ReportQuestion question = lastDays(bench);
  question.filter.only[Grouping::Tag] = "logistics";
  CHECK(must(desk::InsightService(bench.parts()).report(question)).total.waits == 1);
}

TEST_CASE("a report can be asked for as it stood at an earlier instant") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  const Instant asked = bench.clock.now();
  bench.clock.advance(hours(30));
  bench.answer(thread, "On its way.");
  bench.round();
  ReportQuestion question = lastDays(bench);
  question.now = asked + hours(1);
  const WaitFigures then = must(desk::InsightService(bench.parts()).report(question)).total;
  CHECK(then.open == 1);
  CHECK(then.first.count == 0);
  CHECK(then.late.whole == 0);
  CHECK(total(bench).late == Share{1, 1});
}

TEST_CASE("KP02: reference lines come with their sources, are edited with one, and come back") {
  DeskBench bench;
  desk::InsightService insight(bench.parts());
  auto lines = must(insight.references());
  REQUIRE(lines.size() == 5);
  for (const ReferenceLine& line : lines) {
    CHECK_FALSE(line.source.empty());
    CHECK_FALSE(line.sourceDate.empty());
  }
  lines[0].value = 97.5;
  must(insight.saveReferences(lines));
  CHECK(must(insight.references()) == lines);
  lines[0].source = " ";
  CHECK(insight.saveReferences(lines).error().code == "figures.reference_source");
  lines[0].source = "us";
  lines[0].value = 101;
  CHECK(insight.saveReferences(lines).error().code == "figures.reference_value");
  must(insight.saveReferences({}));
  CHECK(must(insight.references())[0].value == 90);
}

TEST_CASE("dashboards are kept by their names") {
  DeskBench bench;
  desk::InsightService insight(bench.parts());
  SavedDashboard mine{" Japan ", ReportSpan::Chosen, bench.clock.now() - hours(48), bench.clock.now(), ReportComparison::YearBefore, Grouping::Tag, {{Grouping::Site, "JP"}}};
  must(insight.saveDashboard(mine));
  mine.name = "Japan";
  CHECK(must(insight.dashboards()) == std::vector{mine});
  mine.span = ReportSpan::Week;
  must(insight.saveDashboard(mine));
  CHECK(must(insight.dashboards()) == std::vector{mine});
  mine.name = "";
  CHECK(insight.saveDashboard(mine).error().code == "figures.dashboard_name");
  must(insight.removeDashboard("Japan"));
  CHECK(must(insight.dashboards()).empty());
  CHECK(insight.removeDashboard("Japan").error().kind == ErrorKind::NotFound);
}

TEST_CASE("KP06: a report leaves as CSV and as a spreadsheet, each with its manifest, and never over another file") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  bench.clock.advance(hours(30));
  bench.answer(thread, "On its way.");
  bench.round();
  desk::InsightService insight(bench.parts());
  const auto report = must(insight.report(lastDays(bench)));
  const auto tables = desk::reportTables(report, desk::plainWords());
  const auto csv = must(insight.exportTo(tables, desk::ReportFormat::Csv, bench.place("report.csv")));
  std::ifstream file(bench.place("report.csv"), std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  CHECK(text.find("\"Late\",1,1\r\n") != std::string::npos);
  CHECK(text.find("\"Late\",\"Waiting periods that lasted to their deadline or beyond") != std::string::npos);
  CHECK(text.find("\"shop\"") != std::string::npos);
  CHECK(csv.bytes == static_cast<std::int64_t>(text.size()));
  const auto sheet = must(insight.exportTo(tables, desk::ReportFormat::Xlsx, bench.place("report.xlsx")));
  CHECK(sheet.bytes > 5'000);
  CHECK(std::ifstream(bench.place("report.xlsx.manifest.json")).good());
  CHECK_FALSE(std::ifstream(bench.place("report.xlsx.part")).good());
  std::ofstream(bench.place("mine.csv")) << "not yours";
  CHECK(insight.exportTo(tables, desk::ReportFormat::Csv, bench.place("mine.csv")).error().code == "target.exists");
  // The library is not asked at all where nothing can be written: it would print a line of its own.
  const auto nowhere = [&](desk::ReportFormat format, const char* target) { return insight.exportTo(tables, format, bench.place(target)).error(); };
  CHECK(nowhere(desk::ReportFormat::Xlsx, "no/such/folder/a.xlsx").code == nowhere(desk::ReportFormat::Csv, "no/such/folder/a.csv").code);
}
