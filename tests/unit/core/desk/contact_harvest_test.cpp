#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/desk/archive_schedule.h"
#include "core/desk/file_exchange.h"
#include "core/desk/json_values.h"
#include "core/desk/masked_journal.h"
#include "core/desk/retention_service.h"
#include "core/storage/thread_repository.h"
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
    // What we wrote quotes the buyer, who is called by the address, too.
    desk.platform().answeredElsewhere("t1", "We write to anna@mail.example and call 0171 2345678 tomorrow");
    desk.round();
    ThreadFacts facts;
    facts.remoteId = "t2";
    facts.kind = ThreadKind::OrderMessage;
    facts.buyerKey = facts.buyerName = "anna@mail.example";
    desk.write([&](storage::Connection& connection) -> Status {
      const auto stored = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      return stored ? Status() : fail(stored.error());
    });
    LegalHold hold;
    hold.store = StoreId{"shop"};
    hold.target = std::to_string(desk.thread("t1").value);
    hold.reason = "anna@mail.example, 0171 2345678, went to court";
    must(desk::RetentionService(desk.parts()).hold(hold));
  }
  void mustHideContacts(const std::string& what, const std::string& text) {
    INFO(what);
    CHECK(!text.empty());
    for (const char* needle : kNeedles) {
      INFO(needle);
      CHECK(text.find(needle) == std::string::npos);
    }
  }
  void mustHideContacts(const std::string& file) { mustHideContacts(file, bytesOf(file)); }
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

TEST_CASE("CP09: what we wrote leaves masked too, with the rest of its words") {
  HarvestBench at;
  const std::string file = at.desk.place("messages.jsonl");
  must(at.desk.archive().exportTo(ArchiveService::What::Messages, ArchiveService::Format::Jsonl, file, {}));
  CHECK(bytesOf(file).find("We write to a•••@••• and call •••78 tomorrow") != std::string::npos);
  CHECK(must(at.desk.inbox().thread(at.desk.thread("t1"))).messages.back().text == "We write to anna@mail.example and call 0171 2345678 tomorrow");
}

TEST_CASE("CP09: no list, search, journal or outbox of the desk gives an address, a telephone or a card") {
  HarvestBench at;
  ThreadQuery query;
  query.view = ThreadView::All;
  query.now = at.desk.clock.now();
  const std::string threads = desk::toJson(must(at.desk.inbox().threads(query)), query.now).dump();
  at.mustHideContacts("threads", threads);
  CHECK(threads.find(R"("name":"a•••@•••")") != std::string::npos);
  for (const char* words : {"anna", "2345678", "again"})
    at.mustHideContacts(words, desk::toJson(must(at.desk.inbox().search(words, desk::InboxService::Order::Newest, 50))).dump());
  std::string journal;
  for (const JournalEntry& entry : at.desk.journal()) journal += desk::toJson(desk::maskedEntry(entry)).dump();
  at.mustHideContacts("journal", journal);
  CHECK(journal.find("went to court") != std::string::npos);
  Outgoing refused;
  refused.errorKind = ErrorKind::Refused;
  refused.errorText = "550 <anna@mail.example>: no such mailbox";
  at.mustHideContacts("outbox", desk::toJson(refused).dump());
}

TEST_CASE("CP09: hashes and ids of the journal stay whole when its words are masked") {
  JournalEntry entry;
  entry.subject = "112-1234567-7654321";
  entry.payload = R"({"orderId":"112-1234567-7654321","reason":"call 0171 2345678","sha256":"0171234567801712345678017123456780171234567801712345678017123456"})";
  const JournalEntry masked = desk::maskedEntry(entry);
  CHECK(masked.subject == entry.subject);
  CHECK(masked.payload.find("112-1234567-7654321") != std::string::npos);
  CHECK(masked.payload.find("0171234567801712345678") != std::string::npos);
  CHECK(masked.payload.find("2345678\",") == std::string::npos);
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
  CHECK(run.messages == 3);
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
