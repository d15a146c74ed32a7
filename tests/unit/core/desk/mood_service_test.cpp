#include "core/desk/mood_service.h"

#include <catch2/catch_test_macros.hpp>

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
