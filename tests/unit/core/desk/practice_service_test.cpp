#include "core/desk/practice_service.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const PersonId kMe{"me"};

}  // namespace

TEST_CASE("TM08: twenty replies of somebody in practice: the platform gets none, the coach sees twenty") {
  DeskBench desk;
  std::vector<ThreadId> threads;
  for (int i = 0; i < 20; ++i) threads.push_back(desk.question("t" + std::to_string(i), "Where is my parcel?"));
  must(desk.practice().setPractising(kMe, true));
  CHECK(must(desk.practice().isPractising()));
  for (int i = 0; i < 20; ++i) {
    desk::ReplyRequest request;
    request.thread = threads[static_cast<std::size_t>(i)];
    request.text = "Practice answer " + std::to_string(i);
    request.hold = desk::ReplyRequest::Hold::None;
    const auto result = must(desk.reply().send(request));
    CHECK(result.isPractice);
    CHECK_FALSE(result.item);
  }
  for (int i = 0; i < 3; ++i) {
    desk.clock.advance(std::chrono::minutes(5));
    desk.round();
  }
  CHECK(desk.platform().sendCalls == 0);
  CHECK(desk.platform().accepted().empty());
  CHECK(must(desk.reply().outbox()).empty());
  const auto seen = must(desk.practice().replies(100));
  REQUIRE(seen.size() == 20);
  CHECK(seen.front().text == "Practice answer 19");
  CHECK(seen.front().person == kMe);
  // Nobody answered the buyer: the thread still waits.
  CHECK(desk.row(threads[0]).needsReply);
}

TEST_CASE("TM08: the coach comments, and what was forbidden is forbidden in practice as well") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "Where is my parcel?");
  must(desk.practice().setPractising(kMe, true));
  desk::ReplyRequest request;
  request.thread = thread;
  request.text = std::string(5000, 'x');
  const auto blocked = must(desk.reply().send(request));
  CHECK(blocked.check.blocked());
  CHECK_FALSE(blocked.isPractice);
  request.text = "It is on its way.";
  REQUIRE(must(desk.reply().send(request)).isPractice);
  const auto reply = must(desk.practice().replies(10)).front();
  CHECK(desk.practice().comment(reply.id, "  ").error().code == "practice.comment");
  must(desk.practice().comment(reply.id, "Add the tracking number."));
  CHECK(must(desk.practice().replies(10)).front().comment == "Add the tracking number.");
  CHECK(desk.practice().comment(reply.id + 1, "?").error().kind == ErrorKind::NotFound);
}

TEST_CASE("TM08: nothing else of a person in practice reaches a platform, and afterwards everything does") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "Where is my parcel?");
  const Outgoing held = desk.answer(thread, "It is on its way.", desk::ReplyRequest::Hold::UndoWindow);
  must(desk.practice().setPractising(kMe, true));
  CHECK(desk.reply().sendNow(held.id).error().code == "practice.on");
  must(desk.practice().setPractising(kMe, false));
  must(desk.reply().sendNow(held.id));
  desk.round();
  CHECK(desk.platform().accepted().size() == 1);
  CHECK(desk.practice().setPractising(PersonId{"nobody"}, true).error().code == "person.not_found");
}
