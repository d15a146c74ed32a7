#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/desk/archive_schedule.h"
#include "core/desk/file_exchange.h"
#include "tests/support/plain_pages.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using desk::ArchiveService;

namespace {

namespace fs = std::filesystem;
constexpr const char* kNeedles[] = {"anna@mail.example", "171 2345678", "4111 1111"};

struct HarvestBench {
  HarvestBench() {
    desk.question("t1", "Parcel lost! Write to anna@mail.example, call 0171 2345678, card 4111 1111 1111 1111");
    desk.question("t2", "anna@mail.example again, and nothing else");
  }
  void mustHideContacts(const std::string& file) {
    const std::string text = bytesOf(file);
    INFO(file);
    CHECK(!text.empty());
    for (const char* needle : kNeedles) {
      INFO(needle);
      CHECK(text.find(needle) == std::string::npos);
    }
  }
  DeskBench desk;
};

}  // namespace

TEST_CASE("CP09, CP05: no export in any form gives an address, a telephone or a card of a buyer") {
  HarvestBench at;
  using What = ArchiveService::What;
  using Format = ArchiveService::Format;
  for (const What what : {What::Threads, What::Messages, What::Journal})
    for (const Format format : {Format::Csv, Format::Jsonl}) {
      const std::string file = at.desk.place("export" + std::to_string(static_cast<int>(what)) + (format == Format::Csv ? ".csv" : ".jsonl"));
      must(at.desk.archive().exportTo(what, format, file, {}));
      at.mustHideContacts(file);
    }
  desk::FileExchange exchange(at.desk.parts());
  for (const Format format : {Format::Csv, Format::Jsonl}) {
    const std::string file = at.desk.place(format == Format::Csv ? "log.csv" : "log.json");
    must(exchange.exportLog(format, file));
    at.mustHideContacts(file);
  }
}

TEST_CASE("CP09, AR03: a planned archive holds the words without a buyer's contacts") {
  HarvestBench at;
  desk::ArchiveSchedule schedule(at.desk.parts());
  desk::ArchivePlan plan;
  plan.folder = at.desk.place("archives");
  fs::create_directories(plan.folder);
  must(schedule.setPlan(plan));
  const desk::ArchiveRun run = must(schedule.run());
  CHECK(run.problem.empty());
  CHECK(run.messages == 2);
  REQUIRE(!run.files.empty());
  bool hasWords = false;
  for (const std::string& file : run.files) {
    const std::string path = fs::path(file).is_absolute() ? file : plan.folder + "/" + file;
    at.mustHideContacts(path);
    hasWords = hasWords || bytesOf(path).find("Parcel lost!") != std::string::npos;
  }
  CHECK(hasWords);
}

TEST_CASE("CP06: the list of what was handed out names what is still there, the newest first") {
  HarvestBench at;
  desk::FileExchange exchange(at.desk.parts());
  CHECK(must(exchange.handedOut()).empty());
  const std::string first = at.desk.place("first.csv"), second = at.desk.place("second.csv");
  must(at.desk.archive().exportTo(ArchiveService::What::Messages, ArchiveService::Format::Csv, first, {}));
  must(at.desk.archive().exportTo(ArchiveService::What::Messages, ArchiveService::Format::Csv, second, {}));
  const auto files = must(exchange.handedOut());
  REQUIRE(files.size() == 2);
  CHECK(files.front().path == second);
  CHECK(files.front().kind == "export");
  fs::remove(second);
  REQUIRE(must(exchange.handedOut()).size() == 1);
  CHECK(must(exchange.handedOut()).front().path == first);
}
