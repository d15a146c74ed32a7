#include "core/storage/outbox_journal.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "core/domain/crash_point.h"
#include "core/storage/durable_file.h"
#include "core/storage/sealing.h"
#include "core/storage/snapshot.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const Secret kKey(std::string(32, 'k'));

std::unique_ptr<OutboxJournal> openJournal(const std::string& file) { return OutboxJournal::open(file, kKey).value(); }

std::vector<std::string> payloads(OutboxJournal& journal) {
  std::vector<std::string> found;
  REQUIRE(journal.replay([&](const OutboxRecord& record) -> Status {
    found.push_back(record.payload);
    return {};
  }));
  return found;
}

std::string bytesOf(const std::string& file) { return readWholeFile(file, 1 << 24).value(); }

struct Written {
  TemporaryFolder folder;
  std::string file = folder.file("outbox.journal");
  std::vector<std::string> texts;
  std::vector<std::size_t> ends;  // file size after each record
  std::string bytes;

  explicit Written(int records) {
    auto journal = openJournal(file);
    for (int i = 0; i < records; ++i) {
      texts.push_back("{\"text\":\"answer " + std::to_string(i) + "\"}");
      REQUIRE(journal->append("outgoing", texts.back()).value() == i + 1);
      ends.push_back(std::filesystem::file_size(file));
    }
    bytes = bytesOf(file);
  }
  // What stands in `changed`.
  OutboxScan scan(const std::string& changed, std::vector<std::string>& found) const {
    const Secret key = deriveKey(kKey, KeyPurpose::OutboxJournal);
    return scanOutbox(key, changed, [&](const OutboxRecord& record) -> Status {
             found.push_back(record.payload);
             return {};
           }).value();
  }
};

}  // namespace

TEST_CASE("what was appended is there after opening again, in order") {
  Written written(5);
  auto journal = openJournal(written.file);
  CHECK(journal->opening().records == 5);
  CHECK(journal->opening().damage.empty());
  CHECK(journal->lastSeq() == 5);
  CHECK(payloads(*journal) == written.texts);
  CHECK(journal->append("outgoing", "sixth").value() == 6);
  CHECK(openJournal(written.file)->lastSeq() == 6);
  struct stat found {};
  REQUIRE(::stat(written.file.c_str(), &found) == 0);
  CHECK((found.st_mode & 0777U) == 0600U);
  CHECK(written.bytes.find("answer") == std::string::npos);
}

TEST_CASE("payloads may be any bytes of any length") {
  TemporaryFolder folder;
  auto journal = openJournal(folder.file("outbox.journal"));
  std::vector<std::string> texts{"", std::string("\0\x91REC\0", 6), std::string(300'000, 'x')};
  for (const auto& text : texts) REQUIRE(journal->append("any", text));
  CHECK(payloads(*journal) == texts);
}

TEST_CASE("a torn last append is cut off and the journal goes on") {
  Written written(4);
  for (std::size_t cut = written.ends[2]; cut < written.ends[3]; cut += 5) {
    REQUIRE(replaceFile(written.file, written.bytes.substr(0, cut)));
    auto journal = openJournal(written.file);
    CHECK(journal->opening().damage.empty());
    CHECK(journal->opening().tornBytes == static_cast<std::int64_t>(cut - written.ends[2]));
    CHECK(payloads(*journal).size() == 3);
    REQUIRE(journal->append("outgoing", "again").value() == 4);
    CHECK(payloads(*openJournal(written.file)).back() == "again");
  }
  // A power cut that left the length but not the blocks.
  std::string zeroed = written.bytes;
  std::fill(zeroed.begin() + static_cast<std::ptrdiff_t>(written.ends[2]) + 80, zeroed.end(), '\0');
  std::vector<std::string> found;
  const auto scan = written.scan(zeroed, found);
  CHECK(scan.damage.empty());
  CHECK(scan.tornBytes > 0);
  CHECK(found.size() == 3);
}

TEST_CASE("F7: a flipped bit of the journal is always told and costs one record at most") {
  Written written(8);
  int flips = 0, silent = 0, wrong = 0, lostMore = 0;
  for (std::size_t bit = 0; bit < written.bytes.size() * 8; bit += 3) {
    std::string changed = written.bytes;
    changed[bit / 8] = static_cast<char>(static_cast<unsigned char>(changed[bit / 8]) ^ (1U << (bit % 8)));
    std::vector<std::string> found;
    const auto scan = written.scan(changed, found);
    ++flips;
    if (scan.damage.empty()) ++silent;
    for (const auto& text : found)
      if (std::find(written.texts.begin(), written.texts.end(), text) == written.texts.end()) ++wrong;
    if (found.size() < 7) ++lostMore;
  }
  CHECK(silent == 0);
  CHECK(wrong == 0);
  CHECK(lostMore == 0);
  WARN("F7 outbox journal: " << flips << " flipped bits, " << silent << " unnoticed, " << wrong << " wrong records, " << lostMore
                             << " times more than one record lost");
}

TEST_CASE("F7: removed, repeated, swapped and zeroed records are told") {
  Written written(6);
  const auto part = [&](int record) {
    const std::size_t from = record == 0 ? 56 : written.ends[static_cast<std::size_t>(record) - 1];
    return written.bytes.substr(from, written.ends[static_cast<std::size_t>(record)] - from);
  };
  const std::string head = written.bytes.substr(0, 56);
  const auto damaged = [&](const std::string& bytes) {
    std::vector<std::string> found;
    return !written.scan(bytes, found).damage.empty();
  };
  CHECK_FALSE(damaged(head + part(0) + part(1) + part(2)));
  CHECK(damaged(head + part(0) + part(2)));
  CHECK(damaged(head + part(1) + part(2)));
  CHECK(damaged(head + part(0) + part(0) + part(1)));
  CHECK(damaged(head + part(1) + part(0)));
  CHECK(damaged(head + part(0) + std::string(part(1).size(), '\0') + part(2)));
  CHECK(damaged(part(0) + part(1)));
  CHECK(damaged(std::string("not a journal at all, but long enough to hold a head of a file or record")));
}

TEST_CASE("damage is told at every start and appending goes on behind it") {
  Written written(3);
  std::string changed = written.bytes;
  changed[written.ends[1] + 100] = static_cast<char>(changed[written.ends[1] + 100] ^ 4);
  REQUIRE(replaceFile(written.file, changed));
  {
    auto journal = openJournal(written.file);
    CHECK(journal->opening().damage.size() == 1);
    CHECK(journal->append("outgoing", "behind").value() == 4);
  }
  auto journal = openJournal(written.file);
  CHECK(journal->opening().damage.size() == 1);
  CHECK(payloads(*journal) == std::vector<std::string>{written.texts[0], written.texts[1], "behind"});
}

TEST_CASE("the journal of another workspace is damage, not data") {
  Written written(3);
  auto journal = OutboxJournal::open(written.file, Secret(std::string(32, 'x'))).value();
  CHECK(journal->opening().damage.size() == 3);
  CHECK(payloads(*journal).empty());
}

TEST_CASE("the journal starts anew after a verified snapshot and keeps what is asked for") {
  Written written(5);
  const std::string database = written.folder.file("desk.db");
  { REQUIRE(Connection::open(database, Access::ReadWrite, kKey.reveal(), Connection::Create::IfMissing).value()->script("CREATE TABLE t(x)")); }
  const auto proof = Snapshots(written.folder.file("snapshots"), database, kKey.clone()).take().value();
  auto journal = openJournal(written.file);
  REQUIRE(journal->startAnew(proof, [&](const OutboxRecord& record) { return record.payload == written.texts[3]; }));
  CHECK(payloads(*journal) == std::vector<std::string>{written.texts[3]});
  CHECK(journal->append("outgoing", "next").value() == 7);
  auto again = openJournal(written.file);
  CHECK(again->opening().damage.empty());
  CHECK(payloads(*again) == std::vector<std::string>{written.texts[3], "next"});
}

TEST_CASE("many threads append at once") {
  TemporaryFolder folder;
  auto journal = openJournal(folder.file("outbox.journal"));
  std::vector<std::jthread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) static_cast<void>(journal->append("outgoing", std::to_string(i)));
    });
  threads.clear();
  CHECK(payloads(*journal).size() == 200);
  CHECK(openJournal(folder.file("outbox.journal"))->opening().damage.empty());
}

#ifdef INQUIRY_CRASH_POINTS
TEST_CASE("F2: a kill around an append keeps every acknowledged record") {
  int kills = 0;
  for (const char* point : {"outbox_journal.before_append", "outbox_journal.before_fsync", "outbox_journal.appended"}) {
    for (int hit = 1; hit <= 3; ++hit) {
      TemporaryFolder folder;
      const std::string file = folder.file("outbox.journal"), acknowledged = folder.file("acknowledged");
      const pid_t child = ::fork();
      REQUIRE(child >= 0);
      if (child == 0) {
        ::setenv("ID_CRASH_AT", (std::string(point) + ":" + std::to_string(hit)).c_str(), 1);
        auto journal = openJournal(file);
        for (int i = 0; i < 5; ++i)
          if (journal->append("outgoing", std::to_string(i)) && !replaceFile(acknowledged, std::to_string(i + 1))) ::_exit(1);
        ::_exit(0);
      }
      int status = 0;
      ::waitpid(child, &status, 0);
      REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == kCrashPointExitCode));
      ++kills;
      const auto count = readWholeFile(acknowledged, 100);
      auto journal = openJournal(file);
      CHECK(journal->opening().damage.empty());
      CHECK(payloads(*journal).size() >= (count ? std::stoul(*count) : 0));
      CHECK(payloads(*journal).size() <= (count ? std::stoul(*count) : 0) + 1);
    }
  }
  WARN("F2 outbox journal: " << kills << " kills, 0 acknowledged records lost");
}
#endif
