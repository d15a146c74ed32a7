#include "core/desk/report_schedule.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/desk/file_soundness.h"
#include "core/desk/report_tables.h"
#include "core/sla/calendar.h"
#include "core/sla/system_zone.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using desk::ReportPlan;
using What = ReportPlan::What;
using Every = ReportPlan::Every;
using desk::ReportFormat;

namespace {

namespace fs = std::filesystem;
constexpr Duration kDay = std::chrono::hours(24);

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct PlanBench {
  PlanBench() {
    fs::create_directory(folder);
    const ThreadId thread = desk.question("t1", "包裹还没到");
    desk.clock.advance(std::chrono::minutes(40));
    desk.answer(thread, "On its way.");
    desk.round();
  }
  ReportPlan plan(What what, ReportFormat format = ReportFormat::Csv) const {
    ReportPlan plan;
    plan.what = what;
    plan.format = format;
    plan.folder = folder;
    return plan;
  }
  // A mail channel as it is stored.
  std::string channel() {
    desk::ChannelWish wish;
    wish.channel.kind = ChannelKind::Mail;
    wish.channel.name = "Lead";
    wish.channel.to = {"lead@shop.example"};
    wish.channel.server = {"mail.example", 587, "starttls", "desk@shop.example", "desk@shop.example"};
    wish.password = Secret("canary-password");
    return must(desk.channels().save(std::move(wish)));
  }

  DeskBench desk;
  std::vector<AlertMessage> posted;
  Status answer;
  desk::ReportSchedule schedule{desk.parts(), [this](const AlertChannel&, const AlertMessage& message) {
                                  posted.push_back(message);
                                  return answer;
                                }};
  const std::string folder = desk.place("reports-out");
};

}  // namespace

TEST_CASE("Every planned report is written as a dated file in every format and can be opened") {
  PlanBench bench;
  for (const What what : {What::ResponseTimes, What::Deadlines, What::Person, What::AutomaticShare, What::Coverage, What::WeeklyCheck})
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Pdf}) {
      INFO(name(what) << ' ' << name(format));
      ReportPlan plan = bench.plan(what, format);
      if (what == What::Person) plan.person.value = "me";
      const auto run = must(bench.schedule.run(must(bench.schedule.save(plan))));
      CHECK(run.problem.empty());
      CHECK(run.file.starts_with(bench.folder + "/" + std::string(name(what)) + "-"));
      CHECK(run.file.ends_with("-2026-03-04." + std::string(name(format))));
      CHECK_FALSE(desk::damageOf(contentOf(run.file), run.file));
    }
  CHECK(must(bench.schedule.plans()).size() == 18);
}

TEST_CASE("A planned report says its span in the store's zone and in the desk's, and its headings in the language of the desk") {
  PlanBench bench;
  bench.schedule.setSay([](const std::string& english) { return english == "Automatic share per store" ? std::string("各店自动回复占比") : english; });
  bench.desk.clock.advance(kDay);  // whole days only: today is for the next one
  ReportPlan plan = bench.plan(What::AutomaticShare);
  plan.store.value = "shop";
  const auto run = must(bench.schedule.run(must(bench.schedule.save(plan))));
  const std::string text = contentOf(run.file);
  CHECK(text.find("各店自动回复占比") != std::string::npos);
  const std::string zone = systemTimeZone();
  const auto days = desk::daysOf(ReportPlan::Every::Week, bench.desk.clock.now(), zone);
  for (const Instant at : {days.from, days.to}) {
    const std::string own = localText(at, zone) + " (" + zone + ")", store = "America/Los_Angeles";
    const std::string both = zone == store ? own : localText(at, store) + " (" + store + ") · " + own;
    INFO(both);
    CHECK(text.find(both) != std::string::npos);
    CHECK(localText(at, zone).substr(11) == "00:00");
  }
  CHECK(text.find("\"shop\",1,0,") != std::string::npos);
}

TEST_CASE("A planned report runs when it is due, keeps its last result over a restart, and one that failed is tried again after an hour") {
  PlanBench bench;
  CHECK(must(bench.schedule.runWhenDue()) == 0);
  const auto id = must(bench.schedule.save(bench.plan(What::Coverage)));
  CHECK(must(bench.schedule.runWhenDue()) == 1);
  CHECK(must(bench.schedule.runWhenDue()) == 0);
  bench.desk.clock.advance(6 * kDay);
  CHECK(must(bench.schedule.runWhenDue()) == 0);
  bench.desk.clock.advance(kDay);
  fs::remove_all(bench.folder);
  CHECK(bench.schedule.runWhenDue().error().code == "report.folder");
  const auto failed = must(bench.schedule.plans()).front();
  CHECK_FALSE(failed.last->problem.empty());
  CHECK(failed.next == bench.desk.clock.now() + std::chrono::hours(1));
  CHECK(bench.desk.journal().back().kind == "report.failed");
  fs::create_directory(bench.folder);
  bench.desk.clock.advance(std::chrono::hours(1));
  CHECK(must(bench.schedule.runWhenDue()) == 1);
  CHECK(must(bench.schedule.plans()).front().last->problem.empty());
  must(bench.schedule.remove(id));
  CHECK(must(bench.schedule.plans()).empty());
  CHECK(bench.schedule.run(id).error().code == "report.plan");
}

TEST_CASE("A planned report goes out by a mail channel with its file, and a mail that fails is told while the file stays") {
  PlanBench bench;
  ReportPlan plan = bench.plan(What::ResponseTimes, ReportFormat::Pdf);
  plan.channel = bench.channel();
  plan.id = must(bench.schedule.save(plan));
  CHECK(must(bench.schedule.plans()).front().channel == "Lead");
  const auto run = must(bench.schedule.run(plan.id));
  CHECK(run.isMailed);
  REQUIRE(bench.posted.size() == 1);
  REQUIRE(bench.posted.front().files.size() == 1);
  CHECK(bench.posted.front().files.front().type == "application/pdf");
  CHECK(bench.posted.front().files.front().bytes == contentOf(run.file));
  bench.answer = fail(ErrorKind::Offline, "mail.offline", "The mail server does not answer.");
  CHECK(bench.schedule.run(plan.id).error().code == "mail.offline");
  const auto last = must(bench.schedule.plans()).front().last.value();
  CHECK(last.problem == "The mail server does not answer.");
  CHECK(fs::exists(last.file));
  CHECK_FALSE(last.isMailed);
}

TEST_CASE("A plan that cannot work is refused with what to correct") {
  PlanBench bench;
  ReportPlan plan = bench.plan(What::Person);
  CHECK(bench.schedule.save(plan).error().code == "report.person");
  plan = bench.plan(What::Coverage);
  plan.store.value = "nowhere";
  CHECK(bench.schedule.save(plan).error().code == "report.store");
  plan = bench.plan(What::Coverage);
  plan.channel = "nobody";
  CHECK(bench.schedule.save(plan).error().code == "report.channel");
  plan = bench.plan(What::Coverage);
  plan.folder = bench.desk.place("desk");
  CHECK_FALSE(bench.schedule.save(plan));
  plan.folder = "/nowhere/at/all";
  CHECK(bench.schedule.save(plan).error().code == "report.folder");
  CHECK(must(bench.schedule.plans()).empty());
}

TEST_CASE("A planned report crept an hour earlier with every run, and the spans of two of them overlapped") {
  const std::string zone = "America/Los_Angeles";
  const auto at = [](const char* iso) { return instant(iso); };
  // Ran at 15:20 of 4 March there; the clocks go forward in the night to 8 March.
  const auto day = desk::daysOf(Every::Day, at("2026-03-04T23:20:00Z"), zone);
  CHECK(day.from == at("2026-03-03T08:00:00Z"));
  CHECK(day.to == at("2026-03-04T08:00:00Z"));
  CHECK(desk::daysBefore(Every::Day, day, zone).from == at("2026-03-02T08:00:00Z"));
  CHECK(desk::daysBefore(Every::Day, day, zone).to == day.from);
  CHECK(desk::dueAfter(Every::Day, at("2026-03-04T23:20:00Z"), zone) == at("2026-03-05T08:00:00Z"));
  CHECK(desk::dueAfter(Every::Week, at("2026-03-04T23:20:00Z"), zone) == at("2026-03-11T07:00:00Z"));
  const auto week = desk::daysOf(Every::Week, at("2026-03-11T07:30:00Z"), zone);
  CHECK(week.from == at("2026-03-04T08:00:00Z"));
  CHECK(week.to == at("2026-03-11T07:00:00Z"));
  // Day by day, whatever the hour: each begins where the one before it ended.
  Instant run = at("2026-03-01T20:00:00Z");
  Instant until = desk::daysOf(Every::Day, run, zone).to;
  for (int i = 0; i < 12; ++i) {
    run = desk::dueAfter(Every::Day, run, zone) + std::chrono::minutes(37 * i);
    const auto next = desk::daysOf(Every::Day, run, zone);
    CHECK(next.from == until);
    until = next.to;
  }
}

TEST_CASE("A planned report on paper said minutes over lengths that name their unit") {
  PlanBench bench;
  const auto run = must(bench.schedule.run(must(bench.schedule.save(bench.plan(What::ResponseTimes)))));
  CHECK(contentOf(run.file).find("Median, minutes") != std::string::npos);  // a file to go on counting with
  const auto tables = desk::reportTables({}, desk::plainWords());
  CHECK(tables.front().columns[3] == "Median, minutes");
  CHECK(tables.front().heads()[3] == "Median");
}
