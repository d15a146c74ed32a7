#include "core/storage/import_writer.h"

#include <catch2/catch_test_macros.hpp>

#include "core/storage/journal.h"
#include "core/storage/search_index.h"
#include "core/storage/thread_merge.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }

struct History {
  std::vector<Thread> threads;
  std::vector<ImportedMessage> messages;
};

History history(int threads, int messagesEach) {
  History made;
  for (int t = 0; t < threads; ++t) {
    Thread thread;
    thread.store.value = t % 2 == 0 ? "ebay-us" : "ml-mx";
    thread.remoteId = "t-" + std::to_string(t);
    thread.buyerName = "Buyer";
    thread.subject = "Subject";
    thread.isHistory = true;
    thread.tags = {"returns", "own tag"};
    thread.status = ThreadStatus::Closed;
    thread.createdAt = at(t);
    made.threads.push_back(thread);
  }
  for (int m = 0; m < messagesEach; ++m)
    for (int t = 0; t < threads; ++t) {
      ImportedMessage imported;
      imported.store.value = t % 2 == 0 ? "ebay-us" : "ml-mx";
      imported.threadRemoteId = "t-" + std::to_string(t);
      imported.message = StoredWorkspace::message({}, "m-" + std::to_string(t) + "-" + std::to_string(m), m * 3600 + t,
                                                  "text " + std::to_string(m));
      if (m % 2 == 1) {
        imported.message.direction = Direction::Out;
        imported.message.author = Author::Agent;
      }
      made.messages.push_back(imported);
    }
  return made;
}

std::string dump(StoredWorkspace& desk) {
  std::string all;
  for (const char* sql : {"SELECT group_concat(id || store || remote_id || status || message_count || excerpt || coalesce(last_message_at, '-') || "
                          "unread || needs_reply || coalesce(due_at, '-'), ' ') FROM thread",
                          "SELECT group_concat(id || thread || remote_id || text || revision, ' ') FROM message",
                          "SELECT group_concat(thread || tag, ' ') FROM thread_tag", "SELECT count(*) FROM journal",
                          "SELECT count(*) FROM message_revision", "SELECT group_concat(name || value) FROM counter"})
    all += firstRow<std::string>(*desk.connection, sql, [](Row row) { return row.text(0); }).value().value() + "\n";
  return all;
}

}  // namespace

TEST_CASE("CH07: importing the same twice changes nothing") {
  StoredWorkspace desk;
  const History made = history(20, 5);
  const auto first = ImportWriter(desk, "import", at(0)).write(made.threads, made.messages).value();
  CHECK(first.threads.fresh == 20);
  CHECK(first.messages.fresh == 100);
  CHECK(first.orphans.empty());
  const std::string before = dump(desk);
  const auto second = ImportWriter(desk, "import", at(99)).write(made.threads, made.messages).value();
  CHECK(second.threads.unchanged == 20);
  CHECK(second.messages.unchanged == 100);
  CHECK(second.messages.fresh == 0);
  CHECK(dump(desk) == before);
}

TEST_CASE("what the bulk path stores equals what the careful path stores") {
  StoredWorkspace bulk, careful;
  const History made = history(7, 6);
  ImportWriter writer(bulk, "import", at(0));
  REQUIRE(writer.write(made.threads, {}));
  for (std::size_t i = 0; i < made.messages.size(); i += 5)
    REQUIRE(writer.write({}, std::span(made.messages).subspan(i, std::min<std::size_t>(5, made.messages.size() - i))));
  for (const Thread& thread : made.threads) {
    ThreadFacts facts;
    facts.remoteId = thread.remoteId;
    facts.createdAt = thread.createdAt;
    REQUIRE(ThreadRepository(careful).upsertInbound(thread.store, facts));
  }
  for (const ImportedMessage& imported : made.messages) {
    Message message = imported.message;
    message.thread = ThreadRepository(careful).findByRemote(imported.store, imported.threadRemoteId).value().value();
    careful.add(message, imported.store.value);
  }
  const char* sql = "SELECT group_concat(id || message_count || excerpt || last_message_at, ' ') FROM (SELECT * FROM thread ORDER BY id)";
  const auto text = [sql](StoredWorkspace& desk) { return firstRow<std::string>(*desk.connection, sql, [](Row row) { return row.text(0); }).value().value(); };
  CHECK(text(bulk) == text(careful));
  CHECK(bulk.number("SELECT sum(id) FROM message") == careful.number("SELECT sum(id) FROM message"));
}

TEST_CASE("every imported message has its journal row, by thread and hash of its text") {
  StoredWorkspace desk;
  const History made = history(3, 4);
  REQUIRE(ImportWriter(desk, "import", at(0)).write(made.threads, made.messages));
  CHECK(desk.number("SELECT count(*) FROM journal WHERE kind = 'message.arrived'") == 12);
  CHECK(desk.number("SELECT count(*) FROM journal WHERE payload LIKE '%text 0%'") == 0);
  CHECK(Journal::list(desk, 0, 1).value()[0].payload.find(Journal::textHash("text 0")) != std::string::npos);
  CHECK_FALSE(Journal::verify(desk).value().firstWrong);
}

TEST_CASE("a changed text is an update, a message without its thread an orphan") {
  StoredWorkspace desk;
  History made = history(2, 2);
  REQUIRE(ImportWriter(desk, "import", at(0)).write(made.threads, made.messages));
  made.messages[0].message.text = "corrected";
  made.messages[1].threadRemoteId = "unheard-of";
  made.messages[1].message.remoteId = "new";
  const auto again = ImportWriter(desk, "import", at(1)).write(made.threads, made.messages).value();
  CHECK(again.messages.updated == 1);
  CHECK(again.orphans == std::vector<std::size_t>{1});
  CHECK(again.messages.unchanged == 2);
  CHECK(desk.number("SELECT count(*) FROM message WHERE text = 'corrected' AND revision = 2") == 1);
}

TEST_CASE("history that comes later goes into threads that live, merged ones included") {
  StoredWorkspace desk;
  const ThreadId target = desk.thread("target");
  const ThreadId merged = desk.thread("merged");
  desk.add(StoredWorkspace::message(target, "live", 900'000, "newest"));
  REQUIRE(ThreadMerge(desk).merge(merged, target));
  History made;
  for (const char* thread : {"target", "merged"}) {
    ImportedMessage imported;
    imported.store.value = "ebay-us";
    imported.threadRemoteId = thread;
    imported.message = StoredWorkspace::message({}, std::string("old-") + thread, 5, "long ago");
    made.messages.push_back(imported);
  }
  const auto outcome = ImportWriter(desk, "import", at(0)).write({}, made.messages).value();
  CHECK(outcome.messages.fresh == 2);
  const Thread stored = ThreadRepository(desk).find(target).value().value();
  CHECK(stored.messageCount == 3);
  CHECK(stored.excerpt == "newest");
  CHECK(stored.lastMessageAt == at(900'000));
}

TEST_CASE("a thousand messages of one second find their numbers") {
  StoredWorkspace desk;
  History made = history(1, 1);
  made.messages.clear();
  for (int i = 0; i < 1000; ++i) {
    ImportedMessage imported;
    imported.store.value = "ebay-us";
    imported.threadRemoteId = "t-0";
    imported.message = StoredWorkspace::message({}, "m-" + std::to_string(i), 7);
    made.messages.push_back(imported);
  }
  ImportWriter writer(desk, "import", at(0));
  CHECK(writer.write(made.threads, std::span(made.messages).first(600)).value().messages.fresh == 600);
  CHECK(writer.write({}, std::span(made.messages).subspan(600)).value().messages.fresh == 400);
  CHECK(desk.number("SELECT count(DISTINCT id) FROM message") == 1000);
}

TEST_CASE("an import whose messages know only their day gets numbers in a row, over several batches and a second run") {
  StoredWorkspace desk;
  History made = history(1, 900);
  for (auto& imported : made.messages) imported.message.sentAt = at(0);
  const std::span<const ImportedMessage> all(made.messages);
  ImportWriter writer(*desk.connection, "me", at(1));
  REQUIRE(writer.write(made.threads, all.first(300)));
  REQUIRE(writer.write({}, all.subspan(300, 300)));
  ImportWriter second(*desk.connection, "me", at(1));
  REQUIRE(second.write({}, all.subspan(600)));
  const auto count = firstRow<std::int64_t>(*desk.connection, "SELECT count(*) FROM message", [](Row row) { return row.integer(0); }).value().value();
  const auto span = firstRow<std::int64_t>(*desk.connection, "SELECT max(id) - min(id) FROM message", [](Row row) { return row.integer(0); }).value().value();
  CHECK(count == 900);
  CHECK(span == 899);
}
