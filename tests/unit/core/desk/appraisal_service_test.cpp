#include "core/desk/appraisal_service.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/desk/appraisal_tables.h"
#include "core/desk/insight_service.h"
#include "core/desk/rating_file.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

WaitFilter always(DeskBench& bench) { return {Instant(), bench.clock.now() + hours(24 * 400), {}}; }

std::string fileOf(DeskBench& bench, const std::string& text) {
  const std::string path = bench.place("ratings.csv");
  std::ofstream(path) << text;
  return path;
}

// 100 ratings of buyers: 40 x 5, 30 x 4, 20 x 3, 10 x 1 = 390 stars. Ana has the first 60 (40 x 5, 20 x 4), Bo the others.
std::string hundred() {
  std::string text = "score,rated_at,agent\n";
  for (int number = 0; number < 100; ++number) {
    const int stars = number < 40 ? 5 : number < 70 ? 4 : number < 90 ? 3 : 1;
    text += std::to_string(stars) + ",2026-03-01," + (number < 60 ? "ana" : "bo") + "\n";
  }
  return text;
}

const RatingsOf& of(const RatingReport& report, const std::string& person) {
  for (const RatingsOf& each : report.people)
    if (each.person == person) return each;
  FAIL("nobody of that name was rated");
  std::abort();
}

Result<std::vector<Rating>> read(const std::string& text) { return desk::readRatingFile(text, StoreId{"shop"}); }

}  // namespace

TEST_CASE("KP07: 100 ratings of a file have their mean and the mean of each person, and the same file changes nothing") {
  DeskBench bench;
  bench.question("t1", "Where is it?");
  desk::AppraisalService appraisals(bench.parts());
  const std::string file = fileOf(bench, hundred());
  CHECK(must(appraisals.addFile(file, StoreId{"shop"})) == 100);
  CHECK(must(appraisals.addFile(file, StoreId{"shop"})) == 0);
  const RatingReport report = must(appraisals.ratings(always(bench)));
  CHECK(report.buyers.count == 100);
  CHECK(report.buyers.mean().value() == Catch::Approx(3.9));
  CHECK(report.stars == std::array<std::int64_t, 5>{10, 0, 20, 30, 40});
  CHECK(of(report, "ana").buyers.count == 60);
  CHECK(of(report, "ana").buyers.mean().value() == Catch::Approx(280.0 / 60));
  CHECK(of(report, "bo").buyers.mean().value() == Catch::Approx(110.0 / 40));
  WaitFilter onlyBo = always(bench);
  onlyBo.only[Grouping::Agent] = "bo";
  CHECK(must(appraisals.ratings(onlyBo)).buyers.count == 40);
  WaitFilter elsewhere = always(bench);
  elsewhere.only[Grouping::Store] = "no such store";
  // Zeros of a store that is not there would look like an answer.
  CHECK(appraisals.ratings(elsewhere).error().code == "report.unknown");
}

TEST_CASE("KP07: a rating counts for whoever answered last before it") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  bench.clock.advance(hours(1));
  bench.answer(thread, "On its way.");
  bench.round();
  must(desk::InsightService(bench.parts()).catchUp([] { return true; }));
  desk::AppraisalService appraisals(bench.parts());
  const std::string late = (bench.clock.now() + hours(2)).toIso(), early = (bench.clock.now() - hours(48)).toIso();
  must(appraisals.addFile(fileOf(bench, "score,rated_at,thread\n4," + late + ",t1\n2," + early + ",t1\n5," + late + ",unknown\n"), StoreId{"shop"}));
  const RatingReport report = must(appraisals.ratings(always(bench)));
  CHECK(of(report, "me").buyers.count == 1);
  CHECK(of(report, "me").buyers.sum == 4);
  CHECK(of(report, "").buyers.count == 2);
  for (const RatedRow& row : report.rows) CHECK((row.rating.thread == thread) == (row.rating.reference == "t1"));
}

TEST_CASE("KP07: a colleague rates a conversation, the newest word counts, and it stands apart from the buyers'") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  desk::AppraisalService appraisals(bench.parts());
  CHECK(appraisals.rate(thread, 6).error().code == "ratings.stars");
  CHECK(appraisals.rate(ThreadId{4711}, 3).error().kind == ErrorKind::NotFound);
  must(appraisals.rate(thread, 2));
  bench.clock.advance(hours(1));
  must(appraisals.rate(thread, 4));
  const RatingReport report = must(appraisals.ratings(always(bench)));
  CHECK(report.buyers.count == 0);
  CHECK(report.team.count == 1);
  CHECK(report.team.mean() == 4.0);
  const auto journal = bench.journal();
  CHECK(std::count_if(journal.begin(), journal.end(), [](const JournalEntry& entry) { return entry.kind == "thread.rated"; }) == 2);
}

TEST_CASE("KP07: scales are brought to five stars, and a wrong line names itself and takes nothing in") {
  const auto scaled = must(read("\xEF\xBB\xBFScore,Rated At,Scale,Order\n8,2026-03-01,10,A-1\n\"4,5\",2026-03-01T10:00:00Z,,A-2\n0,2026-03-01,100,A-3\n"));
  REQUIRE(scaled.size() == 3);
  CHECK(scaled[0].stars == 4);
  CHECK(scaled[0].ratedAt == instant("2026-03-01T23:59:59.999Z"));
  CHECK(scaled[1].stars == 4.5);
  CHECK(scaled[1].ratedAt == instant("2026-03-01T10:00:00Z"));
  CHECK(scaled[2].stars == 1);
  CHECK(read("a,b\n1,2\n").error().code == "ratings.heading");
  CHECK(read("score,rated_at\n").error().code == "ratings.empty");
  CHECK(read("score,rated_at\n5,2026-03-01\n6,2026-03-01\n").error().text.find("Line 3, column \"score\"") != std::string::npos);
  CHECK(read("score,rated_at\n5,yesterday\n").error().text.find("column \"rated_at\"") != std::string::npos);
  CHECK(desk::readRatingFile("score,rated_at\n5,2026-03-01\n", StoreId{}).error().text.find("column \"store\"") != std::string::npos);

  DeskBench bench;
  bench.question("t1", "Where is it?");
  desk::AppraisalService appraisals(bench.parts());
  CHECK(appraisals.addFile(fileOf(bench, "score,rated_at,store\n5,2026-03-01,shop\n5,2026-03-01,nowhere\n"), StoreId{"shop"}).error().kind == ErrorKind::NotFound);
  CHECK(must(appraisals.ratings(always(bench))).rows.empty());
}

TEST_CASE("KP06: the report on a person holds figures, acts, ratings and every conversation behind them, as CSV and PDF") {
  DeskBench bench;
  const ThreadId late = bench.question("t1", "Where is it?"), quick = bench.question("t2", "And mine?");
  bench.clock.advance(hours(1));
  bench.answer(quick, "Here.");
  bench.round();
  bench.clock.advance(hours(30));
  bench.answer(late, "On its way.");
  bench.round();
  desk::InsightService insight(bench.parts());
  must(insight.catchUp([] { return true; }));
  desk::AppraisalService appraisals(bench.parts());
  must(appraisals.rate(late, 3));
  ReportQuestion question;
  question.now = bench.clock.now();
  question.filter = always(bench);
  CHECK(appraisals.appraisal(question).error().code == "appraisal.person");
  question.filter.only[Grouping::Agent] = "me";
  const desk::Appraisal made = must(appraisals.appraisal(question));
  CHECK(made.figures.total.waits == 2);
  CHECK(made.figures.total.late == Share{1, 2});
  REQUIRE(made.waits.count == 2);
  CHECK(made.waits.rows.front().thread == late);
  CHECK(made.acts.at("thread.rated") == 1);
  CHECK(made.ratings.team.count == 1);
  const auto tables = desk::appraisalTables(made, desk::plainWords());
  must(insight.exportTo(tables, desk::ReportFormat::Csv, bench.place("me.csv")));
  must(insight.exportTo(tables, desk::ReportFormat::Pdf, bench.place("me.pdf")));
  std::ifstream csv(bench.place("me.csv")), pdf(bench.place("me.pdf"));
  const std::string text((std::istreambuf_iterator<char>(csv)), std::istreambuf_iterator<char>());
  CHECK(text.find("\"" + std::to_string(late.value) + "\"") != std::string::npos);
  CHECK(text.find("thread.rated") != std::string::npos);
  std::string first(5, ' ');
  pdf.read(first.data(), 5);
  CHECK(first == "%PDF-");
}

TEST_CASE("KP05: tags are counted by product, the most first, and name their conversations") {
  DeskBench bench;
  const ThreadId one = bench.question("t1", "Too small"), two = bench.question("t2", "Broken"), three = bench.question("t3", "Broken, too");
  bench.write([&](storage::Connection& connection) -> Status {
    if (auto done = storage::execute(connection, "UPDATE thread SET item_remote_id = 'LAMP' WHERE id <> ?1", one); !done) return done;
    return storage::execute(connection, "UPDATE thread SET item_remote_id = 'SHIRT' WHERE id = ?1", one);
  });
  must(bench.triage().tag({two, three}, {"quality"}, {}));
  must(bench.triage().tag({one}, {"returns"}, {}));
  desk::InsightService insight(bench.parts());
  must(insight.catchUp([] { return true; }));
  const auto products = must(insight.productTags(always(bench)));
  REQUIRE(products.size() == 2);
  CHECK(products[0].item == "LAMP");
  CHECK(products[0].tag == "quality");
  CHECK(products[0].waits == 2);
  CHECK(products[0].threads == std::vector{three, two});
  CHECK(products[1].item == "SHIRT");
  CHECK(products[1].tag == "returns");
  WaitFilter returns = always(bench);
  returns.only[Grouping::Tag] = "returns";
  CHECK(must(insight.productTags(returns)).size() == 1);
}
