#include <catch2/catch_test_macros.hpp>

#include "core/storage/message_repository.h"
#include "core/storage/tag_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("The page that says no answer is needed is asked of the connector, and nothing is loaded from it") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  CHECK(must(desk.inbox().noAnswerNeededPage(id)) == "https://shop.example/no-answer/t1");
  CHECK(desk.inbox().noAnswerNeededPage(ThreadId{99999}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A report of what was not understood names the shape of those mails only, newest first") {
  DeskBench desk;
  desk.question("t1", "Hello?");
  CHECK(must(desk.inbox().unmatchedReport(StoreId{"shop"})).empty());
  const auto before = must(desk.archive().supportBundle(desk.place("before.tar.gz"))).rows;
  const auto notice = [&](const std::string& name, const std::string& original, bool isUnmatched) {
    desk.clock.advance(std::chrono::minutes(1));
    desk.write([&](storage::Connection& connection) -> Status {
      ThreadFacts facts;
      facts.remoteId = name;
      facts.kind = ThreadKind::Notice;
      const auto thread = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      if (!thread) return fail(thread.error());
      Message message;
      message.thread = thread->id;
      message.remoteId = "m-" + name;
      message.author = Author::Platform;
      message.sentAt = desk.clock.now();
      message.text = "Secret words";
      if (const auto stored = storage::MessageRepository(connection).upsert(StoreId{"shop"}, message, original, desk.clock.now()); !stored) return fail(stored.error());
      if (auto done = storage::ThreadRepository(connection).refreshFromMessages(thread->id); !done) return done;
      if (!isUnmatched) return {};
      const auto tagged = storage::TagRepository(connection).add(thread->id, TagName{"check"});
      return tagged ? Status() : fail(tagged.error());
    });
  };
  notice("n1", "12345", true);
  notice("n2", "understood", false);
  notice("n3", "1234567", true);
  CHECK(must(desk.inbox().unmatchedReport(StoreId{"shop"})) == "mail of 7 bytes\n\nmail of 5 bytes\n");
  CHECK(must(desk.inbox().unmatchedReport(StoreId{"shop"}, 1)) == "mail of 7 bytes\n");
  // It travels with what is sent to support anyway.
  CHECK(must(desk.archive().supportBundle(desk.place("after.tar.gz"))).rows == before + 1);
}
