#include "core/desk/metric_twin_service.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/desk/insight_service.h"
#include "core/desk/platform_figure_file.h"
#include "core/insight/platform_metric.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

constexpr const char* kMetric = "amazon.contact-response";

// The bench's store, as one of Amazon.
void becomeAmazon(DeskBench& bench) {
  must(bench.database().writes().write(storage::WritePriority::User, [](storage::Connection& connection, ChangeSet&) {
    return storage::execute(connection, "UPDATE store SET marketplace = 1");
  }));
}

void catchUp(DeskBench& bench) { must(desk::InsightService(bench.parts()).catchUp([] { return true; })); }

PlatformFigure figure(DeskBench& bench, double value) {
  PlatformFigure made;
  made.store.value = "shop";
  made.metric = kMetric;
  made.windowDays = 30;
  made.asOf = bench.clock.now();
  made.value = value;
  return made;
}

Result<desk::FigureFile> read(const std::string& text) {
  return desk::readFigureFile(text, {*insight::platformMetric(kMetric), 30, instant("2026-07-01T00:00:00Z")});
}

}  // namespace

TEST_CASE("KP02: the platform's figure stands beside the one rebuilt from the log") {
  DeskBench bench;
  for (int number = 0; number < 4; ++number) {
    const ThreadId thread = bench.question("t" + std::to_string(number), "Where is it?");
    bench.clock.advance(hours(number == 0 ? 25 : 2));
    bench.answer(thread, "On its way.");
    bench.round();
  }
  becomeAmazon(bench);
  catchUp(bench);
  desk::MetricTwinService twins(bench.parts());
  REQUIRE(must(twins.metrics(StoreId{"shop"})).size() == 1);
  must(twins.add(figure(bench, 33.3)));
  const MetricTwin twin = must(twins.twin(StoreId{"shop"}, kMetric, 30, desk::MetricTwinService::AsOf::TheirFigure));
  CHECK(twin.part == 1);
  CHECK(twin.whole == 4);
  CHECK(twin.value == 25.0);
  CHECK(twin.theirs.value().value == 33.3);
  CHECK(twin.theirs.value().addedBy.value == "me");
  CHECK(twin.quickNeeded == 6);
  CHECK_FALSE(must(twins.twin(StoreId{"shop"}, kMetric, 7, desk::MetricTwinService::AsOf::Now)).theirs);
}

TEST_CASE("KP02: the same window once more replaces, and a figure can be taken out") {
  DeskBench bench;
  becomeAmazon(bench);
  desk::MetricTwinService twins(bench.parts());
  must(twins.add(figure(bench, 5)));
  must(twins.add(figure(bench, 6)));
  const auto known = must(twins.figures(StoreId{"shop"}));
  REQUIRE(known.size() == 1);
  CHECK(known[0].value == 6);
  must(twins.remove(StoreId{"shop"}, known[0].id));
  CHECK(must(twins.figures(StoreId{"shop"})).empty());
  CHECK(twins.remove(StoreId{"shop"}, known[0].id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("KP02: a figure that cannot be is refused and says what to write") {
  DeskBench bench;
  desk::MetricTwinService twins(bench.parts());
  CHECK(twins.add(figure(bench, 5)).error().code == "figures.metric");  // a store of eBay
  becomeAmazon(bench);
  CHECK(twins.add(figure(bench, 100.5)).error().code == "figures.percent");
  PlatformFigure wrong = figure(bench, 5);
  wrong.asOf = bench.clock.now() + hours(1);
  CHECK(twins.add(wrong).error().code == "figures.as_of");
  wrong = figure(bench, 5);
  wrong.windowDays = 0;
  CHECK(twins.add(wrong).error().code == "figures.window");
  wrong = figure(bench, 5);
  wrong.part = 3;
  wrong.whole = 2;
  CHECK(twins.add(wrong).error().code == "figures.part");
}

TEST_CASE("KP02: a file of figures and one of messages are read; a broken line takes nothing in") {
  const auto figures = read("Window_Days,as_of,value,part,whole\n7,2026-06-30,\"4,5 %\",9,200\n30,2026-06-30T00:00:00Z,3.1,,\n");
  REQUIRE(figures);
  REQUIRE(figures->figures.size() == 2);
  CHECK(figures->figures[0].value == 4.5);
  CHECK(figures->figures[0].whole == 200);
  CHECK_FALSE(figures->figures[1].part);
  const auto messages = read("message_at,reference,answered_at,late\n2026-06-20T10:00:00Z,114-1,2026-06-20T12:00:00Z,no\n2026-06-21T10:00:00Z,114-2,,yes\n");
  REQUIRE(messages);
  REQUIRE(messages->figures.size() == 1);
  CHECK(messages->figures[0].value == 50);
  CHECK(messages->figures[0].messages[1].isLate);
  CHECK(read("a,b\n1,2\n").error().code == "figures.file_heading");
  CHECK(read("window_days,as_of,value\n").error().code == "figures.file_empty");
  CHECK(read("window_days,as_of,value\n7,yesterday,3\n").error().text.find("Line 2, column \"as_of\"") != std::string::npos);
  CHECK(read("message_at,late\n2026-06-20T10:00:00Z,perhaps\n").error().text.find("yes or no") != std::string::npos);

  DeskBench bench;
  becomeAmazon(bench);
  desk::MetricTwinService twins(bench.parts());
  std::ofstream(bench.place("health.csv")) << "window_days,as_of,value\n7,2020-01-01,4\n30,2020-01-01,400\n";
  CHECK(twins.addFile(bench.place("health.csv"), {StoreId{"shop"}, kMetric, 30}).error().kind == ErrorKind::InvalidInput);
  CHECK(must(twins.figures(StoreId{"shop"})).empty());
  std::ofstream(bench.place("health.csv")) << "window_days,as_of,value\n7,2020-01-01,4\n30,2020-01-01,5\n";
  CHECK(must(twins.addFile(bench.place("health.csv"), {StoreId{"shop"}, kMetric, 30})) == 2);
  CHECK(must(twins.figures(StoreId{"shop"})).front().origin == "health.csv");
}
