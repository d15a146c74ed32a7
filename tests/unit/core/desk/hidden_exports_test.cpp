#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/desk/archive_schedule.h"
#include "core/desk/message_log_export.h"
#include "tests/unit/core/desk/two_stores.h"

using namespace inquiry;
using namespace inquiry::test;
using What = desk::ArchiveService::What;
using Format = desk::ArchiveService::Format;

namespace {

namespace fs = std::filesystem;

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t linesOf(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

// What one export says, with the rows its receipt counts.
struct Exported {
  std::string text;
  std::int64_t rows = 0;
};

Exported exported(TwoStores& desk, What what, Format format, const PersonId& who) {
  static int number = 0;
  desk.become(who);
  const auto receipt = must(desk.archive().exportTo(what, format, desk.place("out-" + std::to_string(++number)), {}));
  return {contentOf(receipt.file), receipt.rows};
}

// In any of the three files, as CSV and as JSON.
bool tells(const std::string& text, TwoStores& desk, const StoreId& store) {
  std::vector<std::string> words{"\"store\":\"" + store.value + '"', ",\"" + store.value + "\","};
  const std::string thread = std::to_string(desk.of(store).value), item = std::to_string(desk.outgoingOf(store).value);
  for (const auto& [kind, subject] : std::map<std::string, std::string>{{"store", store.value}, {"thread", thread}, {"outgoing", item}}) {
    words.push_back('"' + kind + "\",\"" + subject + '"');
    words.push_back("\"subject\":\"" + subject + "\",\"subjectKind\":\"" + kind + '"');
  }
  return std::any_of(words.begin(), words.end(), [&text](const std::string& word) { return text.find(word) != std::string::npos; });
}

}  // namespace

TEST_CASE("TM02: an export of conversations, messages or the journal leaves out stores that are hidden from whoever takes it") {
  TwoStores desk;
  for (const What what : {What::Threads, What::Messages, What::Journal})
    for (const Format format : {Format::Csv, Format::Jsonl}) {
      INFO(static_cast<int>(what) << " " << static_cast<int>(format));
      const Exported whole = exported(desk, what, format, kMe), part = exported(desk, what, format, kMo);
      CHECK(tells(whole.text, desk, kSeen));
      CHECK(tells(whole.text, desk, kHidden));
      CHECK(tells(part.text, desk, kSeen));
      CHECK_FALSE(tells(part.text, desk, kHidden));
      // The receipt counts what is in the file, and nothing else.
      CHECK(static_cast<std::size_t>(part.rows) == linesOf(part.text) - (format == Format::Csv ? 1 : 0));
      CHECK(part.rows < whole.rows);
    }
}

TEST_CASE("TM02: the log of messages leaves out stores that are hidden from whoever takes it") {
  TwoStores desk;
  desk.become(kMo);
  const auto receipt = must(desk::exportMessageLog(desk.parts(), Format::Jsonl, desk.place("log.jsonl"), {}));
  const std::string text = contentOf(receipt.file);
  CHECK(text.find("\"store\":\"shop\"") != std::string::npos);
  CHECK(text.find("\"store\":\"other\"") == std::string::npos);
  CHECK(static_cast<std::size_t>(receipt.rows) == linesOf(text));
}

TEST_CASE("TM02: the list of the journal leaves out hidden stores and is no shorter for it") {
  TwoStores desk;
  desk.become(kMe);
  const auto whole = must(desk.archive().journal({{}, "", 1000}));
  desk.become(kMo);
  const auto part = must(desk.archive().journal({{}, "", 1000}));
  const auto tellsOf = [&](const std::vector<JournalEntry>& rows, const StoreId& store) {
    return std::any_of(rows.begin(), rows.end(), [&](const JournalEntry& row) {
      return (row.subjectKind == SubjectKind::Store && row.subject == store.value) || (row.subjectKind == SubjectKind::Thread && row.subject == std::to_string(desk.of(store).value)) ||
             (row.subjectKind == SubjectKind::Outgoing && row.subject == std::to_string(desk.outgoingOf(store).value)) ||
             (row.subjectKind == SubjectKind::Setting && row.subject.ends_with("." + store.value));
    });
  };
  CHECK(tellsOf(whole, kHidden));
  CHECK(tellsOf(part, kSeen));
  CHECK_FALSE(tellsOf(part, kHidden));
  CHECK(must(desk.archive().journal({{}, "", 3})).size() == 3);
  CHECK(must(desk.archive().journal({desk.of(kHidden), "", 50})).empty());
}

TEST_CASE("TM02: a planned archive holds what whoever planned it may see, whoever sits at the desk by then") {
  TwoStores desk;
  desk::ArchiveSchedule schedule(desk.parts());
  desk::ArchivePlan plan;
  plan.folder = desk.place("archive");
  fs::create_directory(plan.folder);
  desk.become(kMo);
  must(schedule.setPlan(plan));
  desk.parts().me.become(PersonId{desk::ActingPerson::kNobody});
  REQUIRE(must(schedule.runWhenDue()));
  const auto run = must(schedule.lastRun()).value();
  CHECK(run.problem.empty());
  CHECK(run.messages > 0);
  for (const std::string& file : run.files) {
    CHECK(contentOf(file).find("\"store\":\"shop\"") != std::string::npos);
    CHECK(contentOf(file).find("\"store\":\"other\"") == std::string::npos);
  }
}

TEST_CASE("TM02: an archive planned by somebody who lost the right says so and writes nothing") {
  TwoStores desk;
  desk::ArchiveSchedule schedule(desk.parts());
  desk::ArchivePlan plan;
  plan.folder = desk.place("archive");
  fs::create_directory(plan.folder);
  desk.become(kMo);
  must(schedule.setPlan(plan));
  desk.become(kMe);
  must(desk.signIns().setRoles(kMo, {DeskRole::Agent, {}}));
  CHECK(schedule.run().error().code == "archive.planner");
  CHECK(fs::is_empty(plan.folder));
}
