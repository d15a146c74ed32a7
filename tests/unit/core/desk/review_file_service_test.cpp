#include "core/desk/review_file_service.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/storage/connection.h"
#include "core/storage/durable_file.h"
#include "core/storage/passphrase_file.h"
#include "core/storage/review_file.h"
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
