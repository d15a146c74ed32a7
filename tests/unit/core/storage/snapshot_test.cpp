#include "core/storage/snapshot.h"

#include <catch2/catch_test_macros.hpp>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "core/domain/crash_point.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const std::string kKey(32, 'k');

struct Place {
  TemporaryFolder folder;
  std::string database = folder.file("desk.db");
  Snapshots snapshots{folder.file("snapshots"), database, Secret(kKey)};
  std::unique_ptr<Connection> connection = Connection::open(database, Access::ReadWrite, kKey, Connection::Create::IfMissing).value();

  Place() {
    REQUIRE(connection->script("CREATE TABLE page(id INTEGER PRIMARY KEY, text TEXT); CREATE VIRTUAL TABLE page_search USING fts5(text, tokenize='desk')"));
    add(200);
  }
  void add(int rows) {
    for (int i = 0; i < rows; ++i) REQUIRE(execute(*connection, "INSERT INTO page(text) VALUES(?)", "row " + std::to_string(i) + std::string(200, 'x')));
  }
};

std::int64_t rowsOf(const std::string& file) {
  auto connection = Connection::open(file, Access::ReadOnly, kKey).value();
  return firstRow<std::int64_t>(*connection, "SELECT count(*) FROM page", [](Row row) { return row.integer(0); }).value().value_or(-1);
}

}  // namespace

TEST_CASE("a snapshot holds all rows, keeps the key and is readable by its owner alone") {
  Place place;
  const auto snapshot = place.snapshots.take().value();
  CHECK(snapshot.rows() == RowCounts{{"page", 200}});
  CHECK(rowsOf(snapshot.file()) == 200);
  CHECK_FALSE(Connection::open(snapshot.file(), Access::ReadOnly, std::string(32, 'x')));
  struct stat found {};
  REQUIRE(::stat(snapshot.file().c_str(), &found) == 0);
  CHECK((found.st_mode & 0777U) == 0600U);
}

TEST_CASE("the newest three stay") {
  Place place;
  for (int i = 0; i < 5; ++i) {
    place.add(1);
    REQUIRE(place.snapshots.take());
  }
  const auto files = place.snapshots.list();
  REQUIRE(files.size() == 3);
  CHECK(rowsOf(files[0]) == 205);
  CHECK(rowsOf(files[2]) == 203);
}

TEST_CASE("a snapshot is taken while others write") {
  Place place;
  std::atomic<bool> isDone{false};
  std::jthread writer([&] {
    auto other = Connection::open(place.database, Access::ReadWrite, kKey).value();
    while (!isDone) static_cast<void>(execute(*other, "INSERT INTO page(text) VALUES('more')"));
  });
  const auto first = place.snapshots.take();
  const auto second = place.snapshots.take();
  isDone = true;
  writer.join();
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->rows().at("page") >= 200);
  CHECK(second->rows().at("page") >= first->rows().at("page"));
}

TEST_CASE("a damaged database yields no snapshot, and the old ones stay") {
  Place place;
  REQUIRE(place.snapshots.take());
  place.connection.reset();
  {
    std::fstream file(place.database, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096 * 5 + 100);
    file.write("damage", 6);
  }
  const auto refused = place.snapshots.take();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::Corrupt);
  CHECK(place.snapshots.list().size() == 1);
}

TEST_CASE("a snapshot is restored and what stood there is kept") {
  Place place;
  const auto snapshot = place.snapshots.take().value();
  place.add(50);
  place.connection.reset();
  const auto aside = place.snapshots.restore(snapshot.file()).value();
  CHECK(rowsOf(place.database) == 200);
  CHECK(rowsOf(aside) == 250);
}

TEST_CASE("F7: a damaged snapshot is not restored") {
  Place place;
  const auto snapshot = place.snapshots.take().value();
  {
    std::fstream file(snapshot.file(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096 * 3 + 9);
    file.put('!');
  }
  place.connection.reset();
  CHECK(place.snapshots.restore(snapshot.file()).error().kind == ErrorKind::Corrupt);
  CHECK(rowsOf(place.database) == 200);
}

#ifdef INQUIRY_CRASH_POINTS
TEST_CASE("F2: a kill while taking a snapshot leaves whole ones only") {
  int kills = 0;
  for (const char* point : {"snapshot.before_copy", "snapshot.copied", "snapshot.verified", "file.before_rename", "file.renamed", "snapshot.named"}) {
    Place place;
    REQUIRE(place.snapshots.take());
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      ::setenv("ID_CRASH_AT", point, 1);
      Snapshots snapshots(place.folder.file("snapshots"), place.database, Secret(kKey));
      ::_exit(snapshots.take() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == kCrashPointExitCode));
    ++kills;
    for (const auto& file : place.snapshots.list()) CHECK(rowsOf(file) == 200);
    REQUIRE(place.snapshots.take());
  }
  WARN("F2 snapshots: " << kills << " kills, 0 half snapshots");
}
#endif
