#include "core/storage/migrations.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

#include "core/domain/crash_point.h"
#include "core/storage/outgoing_repository.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const std::string kKey(32, 'k');

constexpr std::array<Migration, 3> kSteps{
    Migration{1, "first", "CREATE TABLE a(x INTEGER); INSERT INTO a VALUES(1);"},
    Migration{2, "second", "CREATE TABLE b(x INTEGER); INSERT INTO b SELECT x + 1 FROM a;"},
    Migration{3, "third", "ALTER TABLE b ADD COLUMN y TEXT; UPDATE b SET y = 'done';"},
};

std::unique_ptr<Connection> open(const std::string& file) {
  return Connection::open(file, Access::ReadWrite, kKey, Connection::Create::IfMissing).value();
}

std::int64_t count(Connection& connection, std::string_view sql) {
  return firstRow<std::int64_t>(connection, sql, [](Row row) { return row.integer(0); }).value().value_or(-1);
}

}  // namespace

TEST_CASE("the embedded migrations count from one without gaps and build a database") {
  int expected = 1;
  for (const Migration& step : embeddedMigrations()) {
    CHECK(step.version == expected++);
    CHECK_FALSE(step.title.empty());
  }
  TemporaryFolder folder;
  auto connection = open(folder.file("desk.db"));
  REQUIRE(migrate(*connection));
  CHECK(schemaVersion(*connection) == newestSchemaVersion());
  REQUIRE(migrate(*connection));
}

TEST_CASE("migrations go forward from wherever the file stands") {
  TemporaryFolder folder;
  auto connection = open(folder.file("desk.db"));
  REQUIRE(migrate(*connection, std::span(kSteps).first(1)));
  CHECK(schemaVersion(*connection) == 1);
  REQUIRE(migrate(*connection, kSteps));
  CHECK(schemaVersion(*connection) == 3);
  CHECK(count(*connection, "SELECT count(*) FROM b WHERE x = 2 AND y = 'done'") == 1);
}

TEST_CASE("F11: an older program refuses a newer file") {
  TemporaryFolder folder;
  auto connection = open(folder.file("desk.db"));
  REQUIRE(migrate(*connection, kSteps));
  const auto refused = migrate(*connection, std::span(kSteps).first(2));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "storage.newer_schema");
}

TEST_CASE("a failing step leaves the version before it") {
  TemporaryFolder folder;
  auto connection = open(folder.file("desk.db"));
  const std::array<Migration, 2> broken{kSteps[0], Migration{2, "broken", "CREATE TABLE b(x INTEGER); INSERT INTO nowhere VALUES(1);"}};
  const auto failed = migrate(*connection, broken);
  REQUIRE_FALSE(failed);
  CHECK(failed.error().text.find("Step 2") != std::string::npos);
  CHECK(schemaVersion(*connection) == 1);
  CHECK(count(*connection, "SELECT count(*) FROM sqlite_master WHERE name = 'b'") == 0);
}

TEST_CASE("another program's database is left alone") {
  TemporaryFolder folder;
  auto connection = open(folder.file("desk.db"));
  REQUIRE(connection->script("CREATE TABLE theirs(x)"));
  CHECK(migrate(*connection, kSteps).error().code == "storage.foreign_file");
  REQUIRE(connection->script("PRAGMA application_id=42"));
  CHECK(migrate(*connection, kSteps).error().code == "storage.foreign_file");
}

#ifdef INQUIRY_CRASH_POINTS
TEST_CASE("F11: a kill at any place of any step leaves the old or the new schema, never between") {
  int kills = 0;
  for (const char* point : {"migration.applied", "migration.before_commit", "migration.committed"}) {
    for (int hit = 1; hit <= 3; ++hit) {
      TemporaryFolder folder;
      const std::string file = folder.file("desk.db");
      const pid_t child = ::fork();
      REQUIRE(child >= 0);
      if (child == 0) {
        ::setenv("ID_CRASH_AT", (std::string(point) + ":" + std::to_string(hit)).c_str(), 1);
        auto connection = open(file);
        ::_exit(migrate(*connection, kSteps) ? 0 : 1);
      }
      int status = 0;
      ::waitpid(child, &status, 0);
      REQUIRE(WIFEXITED(status));
      CHECK(WEXITSTATUS(status) == kCrashPointExitCode);
      ++kills;
      auto connection = open(file);
      const int version = schemaVersion(*connection).value();
      INFO(point << ":" << hit << " left version " << version);
      CHECK(version == (std::string(point) == "migration.committed" ? hit : hit - 1));
      CHECK(count(*connection, "SELECT count(*) FROM sqlite_master WHERE name = 'a'") == (version >= 1 ? 1 : 0));
      CHECK(count(*connection, "SELECT count(*) FROM sqlite_master WHERE name = 'b'") == (version >= 2 ? 1 : 0));
      REQUIRE(migrate(*connection, kSteps));
      CHECK(count(*connection, "SELECT count(*) FROM b WHERE x = 2 AND y = 'done'") == 1);
      CHECK(count(*connection, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1);
    }
  }
  WARN("F11: " << kills << " kills, 0 schemas between two versions");
}
#endif

TEST_CASE("F11: an answer that waited in a file of version 1 waits on, without a chosen time, and alerts and watches begin empty") {
  TemporaryFolder folder;
  auto connection = open(folder.file("desk.db"));
  REQUIRE(migrate(*connection, embeddedMigrations().first(1)));
  REQUIRE(connection->script(
      "INSERT INTO store (key, id, marketplace, site, name, time_zone, mode, added_at) VALUES (1, 'shop', 2, 'EBAY_US', 'Shop', 'UTC', 2, 0);"
      "INSERT INTO thread (id, store, remote_id, kind) VALUES (7, 1, 't-7', 2);"
      "INSERT INTO outgoing (id, client_id, store, thread, thread_remote_id, kind, text, attachments, actor, template, override_reason, state, attempts, "
      "created_at, release_at, baseline, remote_id, error_text, close_after_send) "
      "VALUES (3, 'c-3', 1, 7, 't-7', 1, 'Good morning', '[]', 'me', '', '', 2, 0, 1000, 14000, '[]', '', '', 0);"));
  REQUIRE(migrate(*connection));
  const auto item = OutgoingRepository(*connection).find(OutgoingId{3}).value();
  REQUIRE(item);
  CHECK(item->state == OutgoingState::Held);
  CHECK(item->releaseAt == Instant::fromMillis(14000));
  CHECK_FALSE(item->sendAt);
  CHECK_FALSE(item->buyerWroteAt);
  CHECK(OutgoingRepository(*connection).noteBuyerWrote(ThreadId{7}, Instant::fromMillis(2000)).value().empty());
  CHECK(OutgoingRepository(*connection).releasable(Instant::fromMillis(14000), 10).value().size() == 1);
  CHECK(count(*connection, "SELECT (SELECT count(*) FROM alert) + (SELECT count(*) FROM watch)") == 0);
}
