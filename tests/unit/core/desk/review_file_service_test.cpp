#include "core/desk/review_file_service.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/desk/sign_in_service.h"
#include "core/storage/connection.h"
#include "core/storage/durable_file.h"
#include "core/storage/passphrase_file.h"
#include "core/storage/review_file.h"
#include "core/storage/review_room.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using evidence::Redaction;

namespace {

constexpr storage::PassphraseCost kQuick{1, 8ULL * 1024 * 1024};
constexpr std::string_view kPassphrase = "for the reviewer";

// Two conversations; the first goes to a reviewer.
struct ReviewBench {
  ReviewBench() {
    chosen = desk.question("t1", "Where is my lamp? Write to maria.q@example.com");
    desk.question("t2", "Another matter altogether");
  }
  desk::ReviewReceipt pack(Redaction redaction = Redaction::Contacts) {
    desk::ReviewWish wish;
    wish.threads = {chosen};
    wish.redaction = redaction;
    wish.reason = "appraisal";
    wish.file = desk.place("a.iqreview");
    wish.passphrase = Secret(std::string(kPassphrase));
    return must(service.pack(wish));
  }
  Status unpack(const std::string& passphrase = std::string(kPassphrase)) { return storage::unpackReview(desk.place("a.iqreview"), desk.place("opened"), Secret(passphrase), desk.clock); }
  std::unique_ptr<storage::WorkspaceStorage> opened() {
    must(unpack());
    return must(storage::WorkspaceStorage::open(desk.place("opened"), desk.clock, [](const storage::KeySlots& slots) { return slots.unlockWithPassphrase(Secret(std::string(kPassphrase))); }));
  }

  DeskBench desk;
  desk::ReviewFileService service{desk.parts(), kQuick};
  ThreadId chosen;
};

std::int64_t countOf(storage::Database& database, std::string_view sql) {
  auto reader = must(database.read());
  return must(storage::firstRow<std::int64_t>(reader->connection(), sql, [](storage::Row row) { return row.integer(0); })).value_or(-1);
}

// Every cell of every table, those the search index keeps its words in among them, in which the bytes stand.
std::vector<std::string> placesOf(storage::Database& database, std::string_view bytes) {
  auto reader = must(database.read());
  auto columns = must(reader->connection().prepare(
      "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'"));
  std::vector<std::string> found;
  while (must(columns.step())) {
    const std::string table = columns.row().text(0), column = columns.row().text(1);
    const std::string sql = "SELECT count(*) FROM \"" + table + "\" WHERE instr(CAST(\"" + column + "\" AS BLOB), CAST(?1 AS BLOB)) > 0";
    const auto count = must(storage::firstRow<std::int64_t>(reader->connection(), sql, [](storage::Row row) { return row.integer(0); }, bytes));
    if (count.value_or(0) > 0) found.push_back(table + '.' + column);
  }
  return found;
}

}  // namespace

TEST_CASE("RS01: a reviewer's file opens with the chosen conversation only, its contacts masked, and takes no writes") {
  ReviewBench bench;
  const auto receipt = bench.pack();
  CHECK(receipt.threads == 1);
  CHECK(receipt.messages == 1);
  const auto opened = bench.opened();
  CHECK(countOf(opened->database(), "SELECT count(*) FROM thread") == 1);
  CHECK(countOf(opened->database(), "SELECT count(*) FROM message WHERE text LIKE '%lamp%'") == 1);
  CHECK(countOf(opened->database(), "SELECT count(*) FROM message WHERE text LIKE '%maria.q%'") == 0);
  CHECK(countOf(opened->database(), "SELECT count(*) FROM message_search WHERE message_search MATCH 'lamp'") == 1);
  CHECK(countOf(opened->database(), "SELECT count(*) FROM store WHERE mode <> 1 OR endpoints <> '{}'") == 0);
  CHECK(opened->database().isReadOnly());
  const auto written = opened->database().writes().write(storage::WritePriority::User, [](storage::Connection&, ChangeSet&) { return Status(); });
  REQUIRE_FALSE(written);
  CHECK(written.error().code == "storage.review_file");
}

TEST_CASE("RS01: what a level of redaction takes out stands nowhere in the unpacked database") {
  struct Level {
    Redaction redaction;
    bool tellsContact, tellsBuyer;
  };
  for (const Level& level : {Level{Redaction::None, true, true}, Level{Redaction::Contacts, false, true}, Level{Redaction::Buyer, false, false}}) {
    INFO(evidence::name(level.redaction));
    ReviewBench bench;
    bench.pack(level.redaction);
    const auto opened = bench.opened();
    CHECK(placesOf(opened->database(), "maria.q").empty() != level.tellsContact);
    CHECK(placesOf(opened->database(), "buyer-of-t1").empty() != level.tellsBuyer);
    CHECK(placesOf(opened->database(), "Another matter").empty());
    CHECK(placesOf(opened->database(), "buyer-of-t2").empty());
    CHECK(placesOf(opened->database(), "127.0.0.1").empty());
    CHECK_FALSE(placesOf(opened->database(), "Where is my lamp").empty());
  }
}

TEST_CASE("RS01: a reviewer's file lies in a folder of its own while it is read, and that is gone afterwards") {
  ReviewBench bench;
  bench.pack();
  const Secret passphrase{std::string(kPassphrase)};
  std::string folder;
  {
    const auto room = must(storage::ReviewRoom::open(bench.desk.place("a.iqreview"), passphrase, bench.desk.clock));
    folder = std::filesystem::path(room->workspace()).parent_path().string();
    CHECK(std::filesystem::status(folder).permissions() == std::filesystem::perms::owner_all);
    // The room of somebody who still reads stays when another is opened.
    CHECK(must(storage::ReviewRoom::open(bench.desk.place("a.iqreview"), passphrase, bench.desk.clock))->workspace() != room->workspace());
    CHECK(std::filesystem::exists(room->workspace()));
  }
  CHECK_FALSE(std::filesystem::exists(folder));
  const auto none = storage::ReviewRoom::open(bench.desk.place("b.iqreview"), passphrase, bench.desk.clock);
  REQUIRE_FALSE(none);
  CHECK(none.error().kind == ErrorKind::NotFound);
}

TEST_CASE("RS01: a reviewer's file that a killed program left unpacked goes when the next one opens") {
  ReviewBench bench;
  bench.pack();
  const std::string left = (std::filesystem::temp_directory_path() / "inquirydesk-review-killed").string();
  std::filesystem::create_directory(left);
  must(storage::writeNewFile(left + "/open.lock", ""));
  must(storage::ReviewRoom::open(bench.desk.place("a.iqreview"), Secret(std::string(kPassphrase)), bench.desk.clock));
  CHECK_FALSE(std::filesystem::exists(left));
}

TEST_CASE("RS01: a wrong passphrase opens no reviewer's file and leaves nothing behind") {
  ReviewBench bench;
  bench.pack();
  const auto wrong = bench.unpack("for somebody else");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().code == "sealed.closed");
  CHECK_FALSE(std::filesystem::exists(bench.desk.place("opened")));
  CHECK_FALSE(std::filesystem::exists(bench.desk.place("opened") + ".part"));
}

TEST_CASE("RS01: a file locked with a passphrase is refused whichever of its bytes was changed") {
  const TemporaryFolder folder;
  const Secret passphrase{std::string(kPassphrase)};
  must(storage::writeNewFile(folder.file("plain"), "what a reviewer reads"));
  must(storage::sealFile(folder.file("plain"), folder.file("sealed"), passphrase, kQuick));
  const std::string sealed = must(storage::readWholeFile(folder.file("sealed"), 1 << 20));
  for (std::size_t at = 0; at < sealed.size(); ++at) {
    INFO("byte " << at);
    std::string altered = sealed;
    altered[at] = static_cast<char>(altered[at] ^ 1);
    must(storage::replaceFile(folder.file("altered"), altered));
    CHECK_FALSE(storage::unsealFile(folder.file("altered"), folder.file("out"), passphrase));
    CHECK_FALSE(std::filesystem::exists(folder.file("out")));
  }
  must(storage::unsealFile(folder.file("sealed"), folder.file("out"), passphrase));
  CHECK(must(storage::readWholeFile(folder.file("out"), 1 << 20)) == "what a reviewer reads");
}

TEST_CASE("RS01: nobody without the right to take something out makes a reviewer's file") {
  ReviewBench bench;
  const PersonId me{"me"}, li{"li"};
  desk::SignInService signIns(bench.desk.parts(), {1, 8ULL * 1024 * 1024});
  must(bench.desk.triage().addPerson({li, "Li", {}}));
  must(signIns.setPassword(me, {}, Secret("owner of all")));
  must(signIns.setRoles(li, {DeskRole::Agent, {}}));
  must(signIns.setPassword(li, {}, Secret("chosen for li")));
  must(signIns.signIn(li, Secret("chosen for li"), "test"));
  desk::ReviewWish wish;
  wish.threads = {bench.chosen};
  wish.file = bench.desk.place("a.iqreview");
  wish.passphrase = Secret(std::string(kPassphrase));
  const auto refused = bench.service.pack(wish);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::Refused);
  CHECK_FALSE(std::filesystem::exists(wish.file));
}

TEST_CASE("RS01: the figures of a reviewer's file were worked out for ever and stood at nothing") {
  ReviewBench bench;
  bench.desk.answer(bench.chosen, "On its way.");
  bench.desk.round();
  bench.pack();
  const auto opened = bench.opened();
  REQUIRE(opened->database().isReadOnly());
  CHECK(countOf(opened->database(), "SELECT count(*) FROM fact_touch") == 0);
  CHECK(countOf(opened->database(), "SELECT count(*) FROM wait_fact") == 1);
  CHECK(countOf(opened->database(), "SELECT count(*) FROM wait_fact WHERE ended_at IS NOT NULL AND due_at IS NOT NULL") == 1);
}
