#include "core/storage/database.h"

#include <catch2/catch_test_macros.hpp>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <thread>

#include "core/storage/migrations.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

Database::Options optionsFor(const std::string& file, char key = 'k') {
  Database::Options options;
  options.file = file;
  options.key = Secret(std::string(32, key));
  options.mayCreate = true;
  return options;
}

std::int64_t count(Connection& connection, std::string_view sql) {
  return firstRow<std::int64_t>(connection, sql, [](Row row) { return row.integer(0); }).value().value_or(-1);
}

// A table of the test's own, because the schema is not what is tested here.
void makeTable(Database& database) {
  REQUIRE(database.writes().write(WritePriority::User, [](Connection& connection, ChangeSet&) {
    return connection.script("CREATE TABLE probe(value INTEGER) STRICT");
  }));
}

}  // namespace

TEST_CASE("a database is created once, for its owner alone, and opens again") {
  TemporaryFolder folder;
  const std::string file = folder.file("desk.db");
  {
    auto database = Database::open(optionsFor(file)).value();
    CHECK_FALSE(database->isReadOnly());
    makeTable(*database);
    for (const char* name : {"desk.db", "desk.db-wal", "desk.db-shm"}) {
      struct stat found {};
      REQUIRE(::stat(folder.file(name).c_str(), &found) == 0);
      CHECK((found.st_mode & 0777U) == 0600U);
    }
  }
  auto options = optionsFor(file);
  options.mayCreate = false;
  auto database = Database::open(std::move(options)).value();
  CHECK(count(database->read().value()->connection(), "SELECT count(*) FROM probe") == 0);
}

TEST_CASE("without a file nothing is created unless asked for") {
  TemporaryFolder folder;
  auto options = optionsFor(folder.file("desk.db"));
  options.mayCreate = false;
  CHECK(Database::open(std::move(options)).error().kind == ErrorKind::NotFound);
  CHECK_FALSE(std::filesystem::exists(folder.file("desk.db")));
}

TEST_CASE("CP10, F9: a wrong key opens nothing and changes nothing") {
  TemporaryFolder folder;
  const std::string file = folder.file("desk.db");
  { makeTable(*Database::open(optionsFor(file)).value()); }
  const auto size = std::filesystem::file_size(file);
  auto wrong = Database::open(optionsFor(file, 'x'));
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().kind == ErrorKind::Locked);
  CHECK(std::filesystem::file_size(file) == size);
  CHECK(count(Database::open(optionsFor(file)).value()->read().value()->connection(), "SELECT count(*) FROM probe") == 0);
}

TEST_CASE("an unencrypted file is refused") {
  TemporaryFolder folder;
  const std::string file = folder.file("desk.db");
  std::ofstream(file, std::ios::binary) << std::string("SQLite format 3\0", 16) << std::string(4080, '\0');
  auto refused = Database::open(optionsFor(file));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "storage.not_encrypted");
}

TEST_CASE("CP10: what is written is unreadable in the files") {
  TemporaryFolder folder;
  auto database = Database::open(optionsFor(folder.file("desk.db"))).value();
  REQUIRE(database->writes().write(WritePriority::User, [](Connection& connection, ChangeSet&) {
    return connection.script("CREATE TABLE probe(value TEXT); INSERT INTO probe VALUES('canary-of-the-test')");
  }));
  for (const char* name : {"desk.db", "desk.db-wal"}) {
    std::ifstream in(folder.file(name), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    CHECK(bytes.size() > 1000);
    CHECK(bytes.find("canary") == std::string::npos);
  }
}

TEST_CASE("F11: a file of a newer version opens for reading only") {
  TemporaryFolder folder;
  const std::string file = folder.file("desk.db");
  {
    auto database = Database::open(optionsFor(file)).value();
    makeTable(*database);
    REQUIRE(database->writes().write(WritePriority::User, [](Connection& connection, ChangeSet&) {
      return connection.script("PRAGMA user_version=" + std::to_string(newestSchemaVersion() + 1));
    }));
  }
  auto database = Database::open(optionsFor(file)).value();
  CHECK(database->isReadOnly());
  CHECK(count(database->read().value()->connection(), "SELECT count(*) FROM probe") == 0);
  const auto refused = database->writes().write(WritePriority::User, [](Connection&, ChangeSet&) -> Status { return {}; });
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "storage.newer_schema");
}

TEST_CASE("a reader cannot write and does not see half a transaction") {
  TemporaryFolder folder;
  auto database = Database::open(optionsFor(folder.file("desk.db"))).value();
  makeTable(*database);
  auto reader = database->read().value();
  CHECK_FALSE(reader->connection().script("INSERT INTO probe VALUES(1)"));
  std::int64_t during = -1;
  REQUIRE(database->writes().write(WritePriority::User, [&](Connection& connection, ChangeSet&) {
    auto done = connection.script("INSERT INTO probe VALUES(1)");
    during = count(reader->connection(), "SELECT count(*) FROM probe");
    return done;
  }));
  CHECK(during == 0);
  CHECK(count(reader->connection(), "SELECT count(*) FROM probe") == 1);
}

TEST_CASE("the ninth reader waits for one of the eight") {
  TemporaryFolder folder;
  auto database = Database::open(optionsFor(folder.file("desk.db"))).value();
  makeTable(*database);
  std::vector<std::unique_ptr<Reader>> readers;
  for (int i = 0; i < 8; ++i) readers.push_back(database->read().value());
  std::atomic<bool> isServed{false};
  std::jthread ninth([&] {
    auto reader = database->read();
    isServed = reader.has_value();
  });
  CHECK_FALSE(isServed);
  readers.pop_back();
  ninth.join();
  CHECK(isServed);
}

TEST_CASE("reliability 18: only the writer moves the log, and it does so when it is idle") {
  TemporaryFolder folder;
  auto database = Database::open(optionsFor(folder.file("desk.db"))).value();
  makeTable(*database);
  CHECK(count(database->read().value()->connection(), "PRAGMA wal_autocheckpoint") == 0);
  CHECK(count(database->read().value()->connection(), "PRAGMA query_only") == 1);
  REQUIRE(database->writes().write(WritePriority::User, [](Connection& connection, ChangeSet&) -> Status {
    CHECK(count(connection, "PRAGMA wal_autocheckpoint") == 0);
    CHECK(count(connection, "PRAGMA synchronous") == 2);
    CHECK(count(connection, "PRAGMA foreign_keys") == 1);
    CHECK(count(connection, "PRAGMA trusted_schema") == 0);
    CHECK(count(connection, "PRAGMA cell_size_check") == 1);
    return {};
  }));
}

TEST_CASE("imports are committed without waiting for the disk, everything else with it") {
  TemporaryFolder folder;
  auto database = Database::open(optionsFor(folder.file("desk.db"))).value();
  const auto levelOf = [&](WritePriority priority) {
    std::int64_t level = -1;
    REQUIRE(database->writes().write(priority, [&](Connection& connection, ChangeSet&) -> Status {
      level = count(connection, "PRAGMA synchronous");
      return {};
    }));
    return level;
  };
  CHECK(levelOf(WritePriority::Import) == 1);
  CHECK(levelOf(WritePriority::Send) == 2);
  CHECK(levelOf(WritePriority::Import) == 1);
  CHECK(levelOf(WritePriority::Sync) == 2);
  CHECK(levelOf(WritePriority::User) == 2);
}
