#include "core/storage/journal.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

JournalEntry entry(const std::string& kind, const std::string& subject, const std::string& payload = "{}") {
  JournalEntry made;
  made.at = StoredWorkspace::at(1);
  made.actor = "me";
  made.kind = kind;
  made.subjectKind = SubjectKind::Thread;
  made.subject = subject;
  made.payload = payload;
  return made;
}

void fill(StoredWorkspace& desk) {
  for (int i = 0; i < 20; ++i)
    StoredWorkspace::must(Journal::append(desk, entry("thread.tagged", std::to_string(i % 3), R"({"add":["returns"]})")));
}

// Somebody with the key and a tool of his own.
void tamper(StoredWorkspace& desk, const std::string& sql) {
  StoredWorkspace::must(desk.connection->script("DROP TRIGGER journal_keeps_rows; DROP TRIGGER journal_keeps_all; PRAGMA foreign_keys=OFF;"));
  StoredWorkspace::must(desk.connection->script(sql));
}

}  // namespace

TEST_CASE("TM06: every row tells who, what, when, and is chained to the one before") {
  StoredWorkspace desk;
  fill(desk);
  const auto rows = Journal::list(desk, 0, 100).value();
  REQUIRE(rows.size() == 20);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i].deviceSeq == static_cast<std::int64_t>(i) + 1);
    CHECK(rows[i].device == Journal::device(desk).value());
    CHECK(rows[i].hash.size() == 32);
    CHECK(rows[i].previousHash == (i == 0 ? std::string() : rows[i - 1].hash));
  }
  const auto verdict = Journal::verify(desk).value();
  CHECK(verdict.rows == 20);
  CHECK_FALSE(verdict.firstWrong);
}

TEST_CASE("TM06: what was done to a thread is found by the thread, newest first") {
  StoredWorkspace desk;
  fill(desk);
  StoredWorkspace::must(Journal::append(desk, entry(std::string(Journal::kArrived), "1")));
  const auto rows = Journal::ofSubject(desk, SubjectKind::Thread, "1", 4).value();
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].seq > rows[3].seq);
  for (const JournalEntry& row : rows) CHECK(row.kind == "thread.tagged");
  CHECK(Journal::ofSubject(desk, SubjectKind::Thread, "1", 100, rows[3].seq).value().size() == 3);
}

TEST_CASE("TM06: asking for a thread's journal does not read every arrival of the workspace") {
  StoredWorkspace desk;
  fill(desk);
  for (int i = 0; i < 200; ++i) StoredWorkspace::must(Journal::append(desk, entry(std::string(Journal::kArrived), std::to_string(i))));
  const auto all = Journal::newest(desk, "", "", 100).value();
  const auto ofOne = Journal::newest(desk, "", "1", 100).value();
  CHECK(all.size() == 20);
  REQUIRE_FALSE(ofOne.empty());
  for (const JournalEntry& row : ofOne) CHECK(row.subject == "1");
  CHECK(Journal::newest(desk, "thread.tagged", "1", 2).value().size() == 2);
  CHECK(Journal::newest(desk, "no.such", "1", 2).value().empty());
}

TEST_CASE("an altered value is named, whichever column it stands in") {
  const std::vector<std::string> columns{"seq = 1000", "device = 'other'", "device_seq = 1000", "at = at + 1", "actor = 'somebody'",
                                         "kind = 'thread.closed'", "subject_kind = 4", "subject = '99'", "payload = '{\"add\":[]}'",
                                         "previous_hash = zeroblob(32)", "hash = zeroblob(32)", "previous_hash = x''"};
  for (const std::string& column : columns)
    for (const int row : {1, 7, 20}) {
      if (row == 1 && column == "previous_hash = x''") continue;  // that is what stands there
      StoredWorkspace desk;
      fill(desk);
      tamper(desk, "UPDATE journal SET " + column + " WHERE seq = " + std::to_string(row));
      const auto verdict = Journal::verify(desk).value();
      INFO(column << " in row " << row);
      REQUIRE(verdict.firstWrong);
      // A row moved away by its number is missed where it stood.
      CHECK(*verdict.firstWrong >= row);
      CHECK((*verdict.firstWrong <= row + 1 || *verdict.firstWrong == 1000));
      CHECK_FALSE(verdict.reason.empty());
    }
}

TEST_CASE("a removed, added or exchanged row is named") {
  for (const char* sql : {"DELETE FROM journal WHERE seq = 1", "DELETE FROM journal WHERE seq = 7", "DELETE FROM journal WHERE seq = 20",
                          "DELETE FROM journal WHERE seq > 15", "DELETE FROM journal",
                          "INSERT INTO journal SELECT 21, device, 21, at, actor, kind, subject_kind, subject, payload, hash, zeroblob(32) FROM "
                          "journal WHERE seq = 20",
                          "UPDATE journal SET seq = 100 WHERE seq = 5; UPDATE journal SET seq = 5 WHERE seq = 6; UPDATE journal SET seq = 6 "
                          "WHERE seq = 100"}) {
    StoredWorkspace desk;
    fill(desk);
    tamper(desk, sql);
    INFO(sql);
    CHECK(Journal::verify(desk).value().firstWrong);
  }
}

TEST_CASE("the journal refuses to be changed") {
  StoredWorkspace desk;
  fill(desk);
  CHECK_FALSE(desk.connection->script("UPDATE journal SET actor = 'x' WHERE seq = 3"));
  CHECK_FALSE(desk.connection->script("DELETE FROM journal WHERE seq = 3"));
  CHECK_FALSE(Journal::verify(desk).value().firstWrong);
}

TEST_CASE("a rolled-back change leaves no hole in the chain") {
  StoredWorkspace desk;
  fill(desk);
  {
    auto transaction = Transaction::begin(desk).value();
    StoredWorkspace::must(Journal::append(desk, entry("thread.closed", "1")));
  }
  StoredWorkspace::must(Journal::append(desk, entry("thread.closed", "2")));
  const auto verdict = Journal::verify(desk).value();
  CHECK(verdict.rows == 21);
  CHECK_FALSE(verdict.firstWrong);
}

TEST_CASE("a batch and single rows make one chain; an unfinished batch shows") {
  StoredWorkspace desk;
  fill(desk);
  {
    auto batch = JournalBatch::start(desk).value();
    for (int i = 0; i < 100; ++i) StoredWorkspace::must(batch.append(entry(std::string(Journal::kArrived), "5")));
    StoredWorkspace::must(batch.finish());
  }
  StoredWorkspace::must(Journal::append(desk, entry("thread.closed", "1")));
  CHECK_FALSE(Journal::verify(desk).value().firstWrong);
  auto batch = JournalBatch::start(desk).value();
  StoredWorkspace::must(batch.append(entry("thread.closed", "2")));
  CHECK(Journal::verify(desk).value().firstWrong);
}

TEST_CASE("a row needs a kind and an object") {
  StoredWorkspace desk;
  for (const auto& [kind, payload] : {std::pair("", "{}"), {"thread.closed", ""}, {"thread.closed", "[]"}, {"thread.closed", "{broken"}})
    CHECK(Journal::append(desk, entry(kind, "1", payload)).error().kind == ErrorKind::InvalidInput);
  CHECK(desk.number("SELECT count(*) FROM journal") == 0);
}
