#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/storage/draft_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/sync/outgoing_record.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Outgoing later(DeskBench& desk, ThreadId thread, const std::string& text, Duration in, IfBuyerWrites ifWrites = IfBuyerWrites::Cancel) {
  desk::ReplyRequest request;
  request.thread = thread;
  request.text = text;
  request.sendAt = desk.clock.now() + in;
  request.ifBuyerWrites = ifWrites;
  auto sent = must(desk.reply().send(request));
  if (!sent.item) throw std::runtime_error("held back by a finding");
  return *sent.item;
}

// The program runs on, with a round every few minutes, as the window does.
void passTime(DeskBench& desk, Duration span) {
  for (Duration gone{0}; gone < span; gone += minutes(5)) {
    desk.clock.advance(minutes(5));
    desk.round();
  }
}

}  // namespace

TEST_CASE("An answer for later leaves at its time, not before, and over a restart") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing item = later(desk, id, "Good evening.", hours(2));
  CHECK(item.state == OutgoingState::Held);
  passTime(desk, minutes(60));
  desk.restart();
  CHECK(desk.item(item.id).sendAt == item.sendAt);
  passTime(desk, minutes(55));
  CHECK(desk.platform().sendCalls == 0);
  CHECK(must(desk.inbox().counts()).outbox == 1);
  passTime(desk, minutes(5));
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Good evening."});
  CHECK_FALSE(desk.row(id).needsReply);
}

TEST_CASE("A time that has passed, or lies years ahead, is refused and the draft stays") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  must(desk.reply().saveDraft(id, "Good evening.", {}));
  desk::ReplyRequest request;
  request.thread = id;
  request.text = "Good evening.";
  request.sendAt = desk.clock.now();
  CHECK(desk.reply().send(request).error().code == "reply.send_at_past");
  request.sendAt = desk.clock.now() + hours(24 * 400);
  CHECK(desk.reply().send(request).error().kind == ErrorKind::InvalidInput);
  CHECK(must(desk.inbox().thread(id)).draft->text == "Good evening.");
}

TEST_CASE("A buyer who writes before the time turns the answer into a draft again and somebody is told") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Where is it?");
  const Outgoing item = later(desk, id, "It is on its way.", hours(2));
  desk.clock.advance(minutes(30));
  desk.question("t1", "Never mind, it came!");
  CHECK(desk.item(item.id).state == OutgoingState::Cancelled);
  const auto detail = must(desk.inbox().thread(id));
  REQUIRE(detail.draft);
  CHECK(detail.draft->text == "It is on its way.");
  CHECK(detail.thread.hasDraft);
  const auto open = must(desk.alerts().open());
  REQUIRE(open.size() == 1);
  CHECK(open[0].thread == id);
  CHECK(open[0].code == "outbox.buyer_wrote");
  CHECK(desk.alarms.notices().size() == 1);
  passTime(desk, hours(3));
  CHECK(desk.platform().sendCalls == 0);
}

TEST_CASE("An answer that shall leave whatever the buyer writes leaves at its time") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Where is it?");
  const Outgoing item = later(desk, id, "The shop is closed on Sunday.", hours(2), IfBuyerWrites::Send);
  passTime(desk, minutes(30));
  desk.question("t1", "Hello??");
  CHECK(desk.item(item.id).state == OutgoingState::Held);
  passTime(desk, minutes(95));
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"The shop is closed on Sunday."});
  CHECK(must(desk.alerts().open()).empty());
}

TEST_CASE("Another answer written meanwhile neither sends the one for later early nor cancels it") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Where is it?");
  const Outgoing item = later(desk, id, "Did it arrive?", hours(2));
  desk.answer(id, "On its way.");
  CHECK(desk.round().sent == 1);
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"On its way."});
  CHECK(desk.item(item.id).state == OutgoingState::Held);
  passTime(desk, minutes(125));
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"On its way.", "Did it arrive?"});
}

TEST_CASE("A desk that was not running at the time asks a person when it is more than 15 minutes late, and sends below that") {
  for (const bool isLate : {false, true}) {
    DeskBench desk;
    const ThreadId id = desk.question("t1", "Hello?");
    const Outgoing item = later(desk, id, "Good evening.", hours(2));
    desk.clock.advance(hours(2) + (isLate ? minutes(16) : minutes(14)));
    desk.restart();
    CHECK(desk.round().sent == (isLate ? 0 : 1));
    CHECK(desk.item(item.id).state == (isLate ? OutgoingState::NeedsPerson : OutgoingState::Sent));
    if (!isLate) continue;
    CHECK(must(desk.alerts().open()).front().code == "outbox.missed_time");
    // A person's word holds, however long the way out takes.
    desk.clock.advance(hours(1));
    must(desk.reply().retry(item.id));
    desk.clock.advance(hours(1));
    CHECK(desk.round().sent == 1);
  }
}

TEST_CASE("An answer for later that was offline at its time asks a person, and so does one that the buyer overtook then") {
  DeskBench desk;
  const ThreadId late = desk.question("t1", "Hello?"), overtaken = desk.question("t2", "Hello?");
  const Outgoing first = later(desk, late, "One", hours(1)), second = later(desk, overtaken, "Two", hours(1));
  desk.platform().sends = {FakePlatform::Send::NotSent};
  desk.clock.advance(hours(1));
  desk.round();
  REQUIRE(desk.item(first.id).state == OutgoingState::Queued);
  REQUIRE(desk.item(second.id).state == OutgoingState::Queued);
  desk.clock.advance(minutes(5));
  desk.question("t2", "Forget it.");
  CHECK(desk.item(second.id).state == OutgoingState::NeedsPerson);
  CHECK(desk.item(first.id).state == OutgoingState::Sent);
}

TEST_CASE("Another time holds, taking it back gives a draft, sending now ends the wait: the row decides at release") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?"), other = desk.question("t2", "Hello?");
  const Outgoing item = later(desk, id, "Good evening.", hours(1));
  must(desk.reply().reschedule(item.id, desk.clock.now() + hours(3)));
  CHECK(desk.reply().reschedule(item.id, desk.clock.now()).error().kind == ErrorKind::InvalidInput);
  passTime(desk, hours(2));
  CHECK(desk.platform().sendCalls == 0);
  must(desk.reply().saveDraft(id, "A new thought.", {}));
  CHECK(must(desk.reply().undoSend(item.id)).text == "A new thought.\n\nGood evening.");
  CHECK(desk.reply().reschedule(item.id, desk.clock.now() + hours(1)).error().kind == ErrorKind::Conflict);
  const Outgoing again = later(desk, id, "Good night.", hours(4));
  const Outgoing at = later(desk, other, "Now, please.", hours(4));
  must(desk.reply().sendNow(at.id));
  passTime(desk, hours(2));
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Now, please."});
  must(desk.reply().cancel(again.id));
  passTime(desk, hours(4));
  CHECK(desk.platform().sendCalls == 1);
  CHECK_FALSE(must(desk.inbox().thread(id)).draft);
}

TEST_CASE("An answer put off between the look at the outbox and its release left at once") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  const Outgoing item = later(desk, id, "Good evening.", hours(1));
  const Instant due = desk.clock.now() + hours(1);
  must(desk.reply().reschedule(item.id, due + hours(1)));
  desk.write([&](storage::Connection& connection) -> Status {
    storage::OutgoingRepository::Move move;
    move.from = OutgoingState::Held;
    move.to = OutgoingState::Queued;
    move.ifReleasableAt = due;
    const Status released = storage::OutgoingRepository(connection).move(item.id, move);
    CHECK(released.error().kind == ErrorKind::Conflict);
    move.ifReleasableAt = due + hours(1);
    CHECK(must(storage::OutgoingRepository(connection).noteBuyerWrote(id, due)) == std::vector<OutgoingId>{item.id});
    CHECK(storage::OutgoingRepository(connection).move(item.id, move).error().kind == ErrorKind::Conflict);
    return {};
  });
}

TEST_CASE("A program that ends between outbox journal and row loses neither the draft nor the new time") {
  DeskBench desk;
  const ThreadId back = desk.question("t1", "Hello?"), put = desk.question("t2", "Hello?");
  const Outgoing first = later(desk, back, "Back to me.", hours(2)), second = later(desk, put, "Later still.", hours(2));
  Outgoing taken = first, moved = second;
  taken.state = OutgoingState::Cancelled;
  moved.sendAt = moved.releaseAt = *second.sendAt + hours(2);
  must(recordOutgoing(desk.parts().outboxJournal, taken));
  must(recordOutgoing(desk.parts().outboxJournal, moved));
  desk.restart();
  desk.round();
  CHECK(desk.item(first.id).state == OutgoingState::Cancelled);
  CHECK(must(desk.inbox().thread(back)).draft->text == "Back to me.");
  CHECK(desk.item(second.id).sendAt == moved.sendAt);
  passTime(desk, hours(3));
  CHECK(desk.platform().sendCalls == 0);
  passTime(desk, hours(1));
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"Later still."});
}
