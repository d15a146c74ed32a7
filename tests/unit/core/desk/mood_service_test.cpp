#include "core/desk/mood_service.h"

#include <catch2/catch_test_macros.hpp>

#include "core/storage/mood_repository.h"
#include "core/sync/mood_fill.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using language::Emotion;

namespace {

std::int64_t storedMoods(DeskBench& desk) {
  auto reader = must(desk.database().read());
  return must(storage::firstRow<std::int64_t>(reader->connection(), "SELECT count(*) FROM message_mood", [](storage::Row row) { return row.integer(0); })).value_or(-1);
}

}  // namespace

TEST_CASE("IN10: the mood of a message is read when it arrives, kept, and marks its thread until it is answered") {
  DeskBench desk;
  const ThreadId angry = desk.question("t1", "This is a scam! I will call my lawyer!!!");
  const ThreadId calm = desk.question("t2", "Which battery does this lamp need?");
  CHECK(storedMoods(desk) == 2);
  const auto detail = must(desk.inbox().thread(angry));
  const auto moods = must(desk.moods().of(angry, detail.messages));
  REQUIRE(moods.size() == 1);
  CHECK(moods.begin()->second == Emotion::Angry);
  CHECK(must(desk.moods().angryAmong({angry, calm})) == std::set<ThreadId>{angry});
  desk.answer(angry, "We are very sorry.");
  desk.round();
  desk.round();
  CHECK(must(desk.moods().angryAmong({angry, calm})).empty());
}

TEST_CASE("IN10: what a buyer changes is read anew, and one message is read once however often it comes") {
  DeskBench desk;
  const std::string remote = desk.platform().buyerWrites("t1", "This is a scam!");
  desk.round();
  const ThreadId thread = desk.thread("t1");
  REQUIRE(must(desk.moods().angryAmong({thread})).size() == 1);
  desk.round();
  CHECK(storedMoods(desk) == 1);
  desk.platform().edit(remote, "Where is my parcel, please?");
  desk.round();
  CHECK(must(desk.moods().angryAmong({thread})).empty());
}

TEST_CASE("IN10: the hint can be switched off") {
  DeskBench desk;
  const ThreadId angry = desk.question("t1", "This is a scam!");
  CHECK(desk.moods().isOn());
  must(desk.moods().setOn(false));
  CHECK_FALSE(desk.moods().isOn());
  CHECK(must(desk.moods().angryAmong({angry})).empty());
  CHECK(must(desk.moods().of(angry, must(desk.inbox().thread(angry)).messages)).empty());
  must(desk.moods().setOn(true));
  CHECK(must(desk.moods().angryAmong({angry})).size() == 1);
}

TEST_CASE("IN10: messages that came without a mood are read in the background, in steps that a stop ends and the next run goes on from") {
  DeskBench desk;
  std::vector<ThreadId> angry;
  for (int i = 0; i < 450; ++i) desk.platform().buyerWrites("t" + std::to_string(i), i % 100 == 7 ? "This is a scam! I will call my lawyer!" : "Where is my parcel?");
  desk.round();
  for (int i = 7; i < 450; i += 100) angry.push_back(desk.thread("t" + std::to_string(i)));
  // As a database is that is older than the moods.
  desk.write([](storage::Connection& connection) { return storage::execute(connection, "DELETE FROM message_mood"); });
  CHECK(must(desk.moods().angryAmong(angry)).empty());
  std::stop_source stopped;
  stopped.request_stop();
  must(fillMoods(desk.database(), stopped.get_token()));
  CHECK(storedMoods(desk) == 0);
  must(fillMoods(desk.database(), {}));
  CHECK(storedMoods(desk) == 450);
  CHECK(must(desk.moods().angryAmong(angry)).size() == angry.size());
  // All are done: what is taken away by hand is not looked for again, until messages are stored without a mood.
  desk.write([](storage::Connection& connection) { return storage::execute(connection, "DELETE FROM message_mood WHERE mood = 4"); });
  must(fillMoods(desk.database(), {}));
  CHECK(must(desk.moods().angryAmong(angry)).empty());
  desk.write([](storage::Connection& connection) { return storage::MoodRepository(connection).fillAgain(); });
  must(fillMoods(desk.database(), {}));
  CHECK(must(desk.moods().angryAmong(angry)).size() == angry.size());
}

TEST_CASE("IN10: a list, a search and a saved view can be asked for angry buyers only") {
  DeskBench desk;
  const ThreadId angry = desk.question("t1", "This is a scam! I will call my lawyer!!!");
  desk.question("t2", "Which battery does this lamp need?");
  for (const ThreadView view : {ThreadView::NeedsReply, ThreadView::All}) {
    ThreadQuery query;
    query.view = view;
    query.isAngry = true;
    query.now = desk.clock.now();
    const auto page = must(desk.inbox().threads(query));
    REQUIRE(page.threads.size() == 1);
    CHECK(page.threads.front().id == angry);
    CHECK(page.total == 1);
    CHECK(must(desk.inbox().threadIds(query)) == std::vector{angry});
  }
  const auto hits = must(desk.inbox().search("is:angry", desk::InboxService::Order::Newest, 10)).hits;
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().thread == angry);
}
