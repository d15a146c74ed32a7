#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "core/storage/message_repository.h"
#include "core/storage/workspace_backup.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

std::size_t snapshots(DeskBench& desk) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(desk.place("desk")))
    if (entry.path().string().find("snapshot") != std::string::npos && entry.is_regular_file()) ++count;
  return count;
}

Result<Secret> passphrase(const storage::KeySlots& slots) { return slots.unlockWithPassphrase(Secret("correct horse")); }

}  // namespace

TEST_CASE("RS07: a running desk copies its database once a day and proves the copy") {
  DeskBench desk;
  desk.question("t1", "Hello?");
  must(desk.archive().keepUp());
  const std::size_t first = snapshots(desk);
  CHECK(first > 0);
  CHECK_FALSE(must(desk.archive().snapshotWhenDue()));
  desk.clock.advance(hours(23));
  must(desk.archive().keepUp());
  CHECK(snapshots(desk) == first);
  desk.clock.advance(hours(1) + minutes(1));
  CHECK(must(desk.archive().snapshotWhenDue()));
  CHECK(snapshots(desk) > first);
  desk.restart();
  CHECK_FALSE(must(desk.archive().snapshotWhenDue()));
}

TEST_CASE("RS07: a restored backup has equal counts and equal texts") {
  DeskBench desk;
  for (int i = 0; i < 40; ++i) desk.platform().buyerWrites("t" + std::to_string(i % 7), "Message " + std::to_string(i));
  desk.round();
  desk.answer(desk.thread("t3"), "An answer.");
  desk.round();
  const std::string file = desk.place("desk.backup");
  const auto receipt = must(desk.archive().backup(file));
  CHECK(receipt.verified);
  CHECK((receipt.threads == 7 && receipt.messages == 41));
  CHECK(receipt.bytes == static_cast<std::int64_t>(std::filesystem::file_size(file)));
  const auto restored = storage::restoreBackup(file, desk.place("copy"), desk.clock, passphrase);
  REQUIRE(restored);
  CHECK(restored->rows.at("message") == 41);
  auto copy = must(storage::WorkspaceStorage::open(desk.place("copy"), desk.clock, passphrase));
  const auto texts = [](storage::Database& database) {
    auto reader = must(database.read());
    std::vector<std::string> all;
    for (std::int64_t id = 1; id <= 7; ++id)
      for (const Message& message : must(storage::MessageRepository(reader->connection()).page(ThreadId{id}, 100))) all.push_back(message.remoteId + message.text);
    return all;
  };
  CHECK(texts(copy->database()).size() == 41);
  CHECK(texts(copy->database()) == texts(desk.database()));
  // A database from a backup may have been overtaken: nothing is sent before a person looked.
  CHECK_FALSE(copy->opening().reconcile.empty());
}

TEST_CASE("RS07: a backup with one byte changed is refused and leaves no workspace behind") {
  DeskBench desk;
  desk.question("t1", "Hello?");
  const std::string file = desk.place("desk.backup");
  REQUIRE(desk.archive().backup(file));
  {
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekg(static_cast<std::streamoff>(std::filesystem::file_size(file) / 2));
    const char was = static_cast<char>(bytes.get());
    bytes.seekp(static_cast<std::streamoff>(std::filesystem::file_size(file) / 2));
    bytes.put(static_cast<char>(was ^ 1));
  }
  CHECK_FALSE(storage::restoreBackup(file, desk.place("copy"), desk.clock, passphrase));
  CHECK_FALSE(std::filesystem::exists(desk.place("copy") + "/inquirydesk.db"));
}

TEST_CASE("A backup that is cancelled leaves no file, and a check that is cancelled says so") {
  // The window said "Stopped." while the backup went on and its file appeared minutes later.
  DeskBench desk;
  const std::string file = desk.place("stopped.inquirydesk");
  const auto cancelled = desk.archive().backup(file, [](std::int64_t, std::int64_t) { return false; });
  REQUIRE_FALSE(cancelled);
  CHECK(cancelled.error().code == "backup.cancelled");
  CHECK_FALSE(std::filesystem::exists(file));
  CHECK_FALSE(std::filesystem::exists(file + ".new"));
  for (const JournalEntry& entry : desk.journal()) CHECK(entry.kind != "archive.backed_up");
  int asked = 0;
  CHECK(desk.archive().doctor(desk::ArchiveService::Reads::None, [&](std::int64_t, std::int64_t) { return ++asked < 3; }).error().code == "doctor.cancelled");
  CHECK(must(desk.archive().backup(file, [](std::int64_t, std::int64_t) { return true; })).verified);
}
