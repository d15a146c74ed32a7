#include "core/desk/archive_schedule.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "core/desk/csv.h"
#include "core/desk/export_check.h"
#include "core/desk/message_log_export.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using desk::ArchivePlan;
using desk::ArchiveSchedule;
using Format = desk::ArchiveService::Format;

namespace {

namespace fs = std::filesystem;
constexpr Duration kDay = std::chrono::hours(24);

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct ScheduleBench {
  ScheduleBench() {
    desk.question("t1", "包裹还没到, call +1 415 555 0132\nsecond line, with \"quotes\"");
    fs::create_directory(folder);
  }
  ArchivePlan plan(ArchivePlan::Every every = ArchivePlan::Every::Week, Format format = Format::Jsonl, int kept = 8) const { return {every, folder, format, kept}; }

  DeskBench desk;
  ArchiveSchedule schedule{desk.parts()};
  const std::string folder = desk.place("archive");
};

}  // namespace

TEST_CASE("AR03: a weekly run writes dated files, reads them back and says when the next one comes") {
  ScheduleBench bench;
  CHECK_FALSE(must(bench.schedule.nextRun()));
  CHECK_FALSE(must(bench.schedule.runWhenDue()));
  must(bench.schedule.setPlan(bench.plan()));
  CHECK(must(bench.schedule.runWhenDue()));
  CHECK(fs::exists(bench.folder + "/messages-2026-03-04.jsonl"));
  CHECK(fs::exists(bench.folder + "/threads-2026-03-04.jsonl.manifest.json"));
  const auto run = must(bench.schedule.lastRun()).value();
  CHECK(run.problem.empty());
  CHECK(run.messages == 1);
  CHECK(run.files.size() == 2);
  CHECK(contentOf(run.files[1]).find("555 0132") == std::string::npos);
  CHECK_FALSE(must(bench.schedule.runWhenDue()));
  bench.desk.clock.advance(6 * kDay);
  CHECK_FALSE(must(bench.schedule.runWhenDue()));
  bench.desk.clock.advance(kDay);
  CHECK(must(bench.schedule.runWhenDue()));
  CHECK(fs::exists(bench.folder + "/messages-2026-03-11.jsonl"));
  CHECK(bench.desk.journal().back().kind == "archive.written");
}

TEST_CASE("AR03: what was written can be imported elsewhere") {
  ScheduleBench bench;
  must(bench.schedule.setPlan(bench.plan()));
  must(bench.schedule.run());
  fs::create_directory(bench.desk.place("in"));
  fs::copy_file(bench.folder + "/threads-2026-03-04.jsonl", bench.desk.place("in/threads.jsonl"));
  fs::copy_file(bench.folder + "/messages-2026-03-04.jsonl", bench.desk.place("in/messages.jsonl"));
  DeskBench other;
  const auto receipt = must(other.archive().importFolder(bench.desk.place("in"), {}));
  CHECK(receipt.messages == 1);
  CHECK(receipt.problems.empty());
}

TEST_CASE("AR03: only the newest stay, and nothing else of the folder is touched") {
  ScheduleBench bench;
  std::ofstream(bench.folder + "/messages-of-mine.jsonl") << "mine";
  must(bench.schedule.setPlan(bench.plan(ArchivePlan::Every::Day, Format::Csv, 2)));
  for (int i = 0; i < 4; ++i) {
    CHECK(must(bench.schedule.runWhenDue()));
    bench.desk.clock.advance(kDay);
  }
  CHECK_FALSE(fs::exists(bench.folder + "/messages-2026-03-05.csv"));
  CHECK_FALSE(fs::exists(bench.folder + "/threads-2026-03-05.csv.manifest.json"));
  CHECK(fs::exists(bench.folder + "/messages-2026-03-06.csv"));
  CHECK(fs::exists(bench.folder + "/messages-2026-03-07.csv"));
  CHECK(contentOf(bench.folder + "/messages-of-mine.jsonl") == "mine");
}

TEST_CASE("AR03: a run that fails says why, keeps the older files and is tried again within the hour") {
  ScheduleBench bench;
  must(bench.schedule.setPlan(bench.plan(ArchivePlan::Every::Week, Format::Jsonl, 1)));
  must(bench.schedule.run());
  bench.desk.clock.advance(8 * kDay);
  fs::rename(bench.folder, bench.folder + "-unplugged");
  CHECK(bench.schedule.runWhenDue().error().code == "archive.folder");
  CHECK_FALSE(must(bench.schedule.lastRun())->problem.empty());
  CHECK(bench.desk.journal().back().kind == "archive.failed");
  CHECK_FALSE(must(bench.schedule.runWhenDue()));
  fs::rename(bench.folder + "-unplugged", bench.folder);
  CHECK(fs::exists(bench.folder + "/messages-2026-03-04.jsonl"));
  bench.desk.clock.advance(std::chrono::hours(2));
  CHECK(must(bench.schedule.runWhenDue()));
  CHECK_FALSE(fs::exists(bench.folder + "/messages-2026-03-04.jsonl"));
}

TEST_CASE("AR03: reading back finds a cut, a turned bit and a lost row, in both formats") {
  ScheduleBench bench;
  for (const Format format : {Format::Jsonl, Format::Csv}) {
    const std::string file = bench.desk.place(format == Format::Csv ? "m.csv" : "m.jsonl");
    const auto receipt = must(bench.desk.archive().exportTo(desk::ArchiveService::What::Messages, format, file, {}));
    CHECK(desk::checkExport(receipt, format));
    const std::string sound = contentOf(file);
    std::string turned = sound;
    turned[turned.size() / 2] = static_cast<char>(turned[turned.size() / 2] ^ 1);
    for (const std::string& bytes : {sound.substr(0, sound.size() - 3), turned, std::string()}) {
      std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
      CHECK(desk::checkExport(receipt, format).error().code == "export.unreadable");
    }
    auto other = receipt;
    ++other.rows;
    std::ofstream(file, std::ios::binary | std::ios::trunc) << sound;
    CHECK(desk::checkExport(other, format).error().code == "export.unreadable");
    fs::remove(file);
    CHECK_FALSE(desk::checkExport(receipt, format));
  }
}

TEST_CASE("AR03: a plan needs a folder that can be written, outside of the workspace") {
  ScheduleBench bench;
  auto plan = bench.plan();
  plan.folder = bench.desk.place("nowhere");
  CHECK(bench.schedule.setPlan(plan).error().code == "archive.folder");
  plan.folder = bench.desk.place("desk");
  CHECK(bench.schedule.setPlan(plan).error().code == "target.workspace");
  plan = bench.plan();
  plan.kept = 0;
  CHECK(bench.schedule.setPlan(plan).error().code == "archive.kept");
  CHECK(bench.schedule.run().error().code == "archive.no_plan");
  must(bench.schedule.setPlan(bench.plan()));
  CHECK(must(bench.schedule.plan()) == bench.plan());
}

TEST_CASE("AR04: the log tells the stages of every message and not a word of it") {
  ScheduleBench bench;
  const ThreadId thread = bench.desk.thread("t1");
  bench.desk.clock.advance(std::chrono::minutes(90));
  bench.desk.answer(thread, "It arrives on Friday.");
  bench.desk.round();
  bench.desk.round();
  const auto receipt = must(desk::exportMessageLog(bench.desk.parts(), Format::Jsonl, bench.desk.place("log.jsonl")));
  CHECK(receipt.rows == 2);
  std::ifstream in(receipt.file);
  std::string line;
  std::getline(in, line);
  const auto question = nlohmann::json::parse(line);
  CHECK(question["direction"] == "in");
  CHECK(question["sent_at"] == "2026-03-04T08:00:00.000Z");
  CHECK(question["arrived_at"] == "2026-03-04T08:00:00.000Z");
  CHECK(question["waited_since"] == "2026-03-04T08:00:00.000Z");
  CHECK(question["wait_ended_at"] == "2026-03-04T09:30:00.000Z");
  CHECK(question["wait_ended_by"] == "answer");
  CHECK(question["waited_ms"] == 90 * 60'000);
  CHECK(question["written_at"].is_null());
  std::getline(in, line);
  const auto answer = nlohmann::json::parse(line);
  CHECK(answer["direction"] == "out");
  CHECK(answer["person"] == "me");
  CHECK(answer["written_at"] == "2026-03-04T09:30:00.000Z");
  CHECK(answer["accepted_at"] == "2026-03-04T09:30:00.000Z");
  const std::string all = contentOf(receipt.file);
  for (const char* words : {"Friday", "包裹", "555"}) CHECK(all.find(words) == std::string::npos);
}

TEST_CASE("AR04: the log opens in a spreadsheet: UTF-8 mark, one head, as many fields in every row") {
  ScheduleBench bench;
  const auto receipt = must(desk::exportMessageLog(bench.desk.parts(), Format::Csv, bench.desk.place("log.csv")));
  const std::string bytes = contentOf(receipt.file);
  CHECK(bytes.starts_with("\xEF\xBB\xBFid,thread,store,"));
  const auto rows = must(desk::parseCsv(bytes));
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].fields.size() == rows[1].fields.size());
  CHECK(desk::checkExport(receipt, Format::Csv));
}
