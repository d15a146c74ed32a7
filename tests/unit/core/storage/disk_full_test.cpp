#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>
#include <filesystem>
#include <sys/mount.h>
#include <unistd.h>

#include "core/storage/workspace_stamp.h"
#include "core/storage/workspace_storage.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

constexpr PassphraseCost kQuick{1, 8ULL * 1024 * 1024};

// A disk of its own for as long as it lives; isThere() is false where mounting is not allowed.
class SmallDisk {
 public:
  explicit SmallDisk(int megabytes) {
    const std::string size = "mode=0700,size=" + std::to_string(megabytes) + "m";
    m_isThere = ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, size.c_str()) == 0;
  }
  ~SmallDisk() {
    if (m_isThere) ::umount2(m_folder.path().c_str(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  bool isThere() const { return m_isThere; }
  std::string file(const std::string& name) const { return m_folder.file(name); }
  // Leaves `left` bytes free.
  void fillUpTo(std::int64_t left) {
    const auto free = static_cast<std::int64_t>(std::filesystem::space(m_folder.path()).available);
    const int out = ::open(file("filler").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (free > left) REQUIRE(::posix_fallocate(out, 0, free - left) == 0);
    ::close(out);
  }
  void empty() { std::filesystem::remove(file("filler")); }

 private:
  TemporaryFolder m_folder;
  bool m_isThere = false;
};

Status writeRow(WorkspaceStorage& storage, WritePriority priority, const std::string& key, std::size_t bytes) {
  return storage.database().writes().write(priority, [key, value = std::string(bytes, 'v')](Connection& connection, ChangeSet&) {
    return execute(connection, "INSERT INTO setting(key, value) VALUES(?, ?)", key, value);
  });
}

// As a send does it: journal, then database.
Status send(WorkspaceStorage& storage, int number) {
  const auto seq = storage.outboxJournal().append("outgoing", std::to_string(number));
  if (!seq) return fail(seq.error());
  return writeRow(storage, WritePriority::Send, "send." + std::to_string(number), 500);
}

std::int64_t rows(WorkspaceStorage& storage, const std::string& prefix) {
  auto reader = storage.database().read().value();
  return firstRow<std::int64_t>(reader->connection(), "SELECT count(*) FROM setting WHERE key LIKE ? || '.%'", [](Row row) { return row.integer(0); }, prefix)
      .value()
      .value_or(-1);
}

Result<Secret> withPassphrase(const KeySlots& slots) { return slots.unlockWithPassphrase(Secret("correct horse")); }

}  // namespace

TEST_CASE("F6: on a full disk syncing stops, sends go on from the reserve, and it recovers by itself") {
  SmallDisk disk(80);
  if (!disk.isThere()) SKIP("mounting a small disk needs more rights than this user has");
  SystemClock clock;
  const std::string folder = disk.file("desk");
  std::int64_t acknowledged = 0, sent = 0;
  {
    auto storage = std::move(WorkspaceStorage::create(folder, clock, {Secret("correct horse"), nullptr, kQuick}).value().storage);
    CHECK(storage->database().writes().diskState() == DiskState::Ok);
    disk.fillUpTo(2 << 20);
    // An import runs into the full disk.
    Status imported;
    for (int i = 0; i < 2000 && imported; ++i) {
      imported = writeRow(*storage, WritePriority::Import, "import." + std::to_string(i), 20'000);
      if (imported) ++acknowledged;
    }
    REQUIRE_FALSE(imported);
    CHECK(imported.error().kind == ErrorKind::DiskFull);
    CHECK(storage->database().writes().diskState() == DiskState::Reserve);
    for (int i = 0; i < 300; ++i)
      if (send(*storage, i)) ++sent;
    CHECK(sent == 300);
    CHECK_FALSE(writeRow(*storage, WritePriority::Sync, "sync.0", 100));
    // Space returns.
    disk.empty();
    const auto emptied = clock.steady();
    while (!writeRow(*storage, WritePriority::Sync, "sync.1", 100) && clock.steady() - emptied < Duration(5000)) {
    }
    const auto healed = clock.steady() - emptied;
    CHECK(storage->database().writes().diskState() == DiskState::Ok);
    CHECK(rows(*storage, "import") == acknowledged);
    CHECK(rows(*storage, "send") == sent);
    WARN("F6: " << acknowledged << " imports and " << sent << " sends acknowledged around the full disk, 0 lost, healed " << healed.count() << " ms after space returned");
  }
  auto storage = WorkspaceStorage::open(folder, clock, withPassphrase).value();
  CHECK(rows(*storage, "import") == acknowledged);
  CHECK(rows(*storage, "send") == sent);
}

TEST_CASE("F6: at 200 levels of a filling disk no acknowledged write is lost") {
  SmallDisk disk(80);
  if (!disk.isThere()) SKIP("mounting a small disk needs more rights than this user has");
  SystemClock clock;
  const std::string folder = disk.file("desk");
  { static_cast<void>(WorkspaceStorage::create(folder, clock, {Secret("correct horse"), nullptr, kQuick}).value()); }
  int acknowledged = 0, refused = 0, otherErrors = 0, unopened = 0;
  for (int point = 0; point < 200; ++point) {
    disk.fillUpTo(point * 8192);
    {
      auto storage = WorkspaceStorage::open(folder, clock, withPassphrase);
      if (!storage) {
        ++unopened;
        INFO(storage.error().text);
        CHECK(storage.error().kind == ErrorKind::DiskFull);
      } else {
        for (int i = 0; i < 3; ++i) {
          const auto done = writeRow(**storage, WritePriority::User, "row." + std::to_string(acknowledged), 3000);
          if (done)
            ++acknowledged;
          else if (done.error().kind == ErrorKind::DiskFull)
            ++refused;
          else
            ++otherErrors;
        }
      }
    }
    disk.empty();
    // One opening with room fills the reserve again.
    CHECK(WorkspaceStorage::open(folder, clock, withPassphrase));
  }
  auto storage = WorkspaceStorage::open(folder, clock, withPassphrase).value();
  CHECK(rows(*storage, "row") == acknowledged);
  CHECK(otherErrors == 0);
  CHECK(unopened == 0);
  WARN("F6: 200 levels, " << acknowledged << " writes acknowledged and found again, " << refused << " refused as disk full, " << unopened
                          << " openings refused, " << otherErrors << " other errors");
}
