#include "core/sync/outbox_sender.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/sync/waiting_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using Send = FakePlatform::Send;
using enum OutgoingState;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

TEST_CASE("An answer goes out once, ends the wait, is confirmed by the next pull and never doubled") {
  WaitingDesk desk;
  const OutgoingId id = desk.answer("t0", "It is on its way.");
  const StoreRound round = desk.round();
  CHECK(round.ok);
  CHECK(round.sent == 1);
  CHECK(desk.state(id) == Sent);
  CHECK(desk.thread("t0").status == ThreadStatus::Waiting);
  CHECK_FALSE(desk.thread("t0").needsReply);
  CHECK(desk.periods("t0")[0].end == WaitingEnd::Answer);
  CHECK(desk.periods("t0")[0].actor == "li.wen");
  desk.clock.advance(minutes(2));
  CHECK(desk.round().messages == 0);
  CHECK(desk.state(id) == Confirmed);
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"It is on its way."});
  const auto messages = desk.messages("t0");
  REQUIRE(messages.size() == 2);
  CHECK(messages[1].author == Author::Agent);
  CHECK(messages[1].authorName == "li.wen");
  CHECK(messages[1].delivery == Delivery::Confirmed);
}

TEST_CASE("An undone answer never leaves; a held one leaves when its window is over") {
  WaitingDesk desk(2);
  const auto hold = [&desk](Outgoing& item) {
    item.state = Held;
    item.releaseAt = desk.clock.now() + seconds(13);
  };
  const OutgoingId undone = desk.answer("t0", "too fast", "shop", hold);
  const OutgoingId kept = desk.answer("t1", "well thought", "shop", hold);
  desk.round();
  CHECK(desk.platform().sendCalls == 0);
  desk.write([&](storage::Connection& connection) {
    storage::OutgoingRepository::Move move;
    move.from = Held;
    move.to = Cancelled;
    return storage::OutgoingRepository(connection).move(undone, move);
  });
  desk.clock.advance(seconds(14));
  desk.round();
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"well thought"});
  CHECK(desk.state(undone) == Cancelled);
  CHECK(desk.state(kept) == Sent);
}

TEST_CASE("Head of line: the second answer of a thread waits for the first, other threads flow") {
  WaitingDesk desk(2);
  desk.platform().sends = {Send::AcceptThenSilence};
  desk.platform().visibilityLag = seconds(30);
  const OutgoingId first = desk.answer("t0", "first");
  const OutgoingId second = desk.answer("t0", "second");
  const OutgoingId other = desk.answer("t1", "other");
  desk.round();
  CHECK(desk.state(first) == Unknown);
  CHECK(desk.state(second) == Queued);
  CHECK(desk.state(other) == Sent);
  desk.letSettle(minutes(2));
  std::vector<std::string> inThread;
  for (const auto& each : desk.platform().accepted())
    if (each.thread == "t0") inThread.push_back(each.text);
  CHECK(inThread == std::vector<std::string>{"first", "second"});
}

TEST_CASE("RS06: thirty answers wait out an outage; the three whose deadline passed ask first, and go when a person says so") {
  WaitingDesk desk(30);
  desk.clock.advance(hours(20));
  // Three buyers have waited longer than the others.
  for (int i = 0; i < 3; ++i) {
    desk.platform().buyerWrites("t" + std::to_string(i), "Long waiting", desk.clock.now() - hours(23));
  }
  desk.round();
  std::vector<OutgoingId> items;
  desk.platform().pullError = Error{ErrorKind::Offline, "test.offline", "Offline.", {}};
  for (int i = 0; i < 30; ++i) items.push_back(desk.answer("t" + std::to_string(i), "Answer " + std::to_string(i)));
  CHECK_FALSE(desk.round().ok);
  desk.clock.advance(hours(2));
  desk.platform().pullError.reset();
  const StoreRound round = desk.round();
  CHECK(round.sent == 27);
  for (int i = 0; i < 30; ++i) CHECK(desk.state(items[static_cast<std::size_t>(i)]) == (i < 3 ? NeedsPerson : Sent));
  // Besides, each deadline that comes nearer is told.
  const auto notices = desk.alarm.notices();
  CHECK(std::count_if(notices.begin(), notices.end(), [](const AlarmNotice& notice) { return notice.kind == AlarmNotice::Kind::AnswerWaitsForPerson; }) == 3);
  CHECK(desk.item(items[0]).errorText.find("deadline") != std::string::npos);
  // The person read it again and says: send it.
  Outgoing item = desk.item(items[0]);
  OutboxLedger::Move move;
  move.to = Queued;
  REQUIRE(OutboxLedger(desk.database(), desk.clock, desk.journal()).move(item, move));
  desk.clock.advance(minutes(10));
  CHECK(desk.round().sent == 1);
  CHECK(desk.state(items[0]) == Sent);
}

TEST_CASE("RP01: a store that only shows messages makes no call, also when it became one while the answer waited") {
  WaitingDesk desk;
  const OutgoingId id = desk.answer("t0", "hello");
  desk.setMode("shop", StoreMode::DisplayOnly);
  CHECK(desk.round().sent == 0);
  CHECK(desk.state(id) == Refused);
  CHECK(desk.platform().sendCalls == 0);
  CHECK(desk.platform().ownReads == 0);
  CHECK_FALSE(desk.sync().markRead(StoreId{"shop"}, "t0"));
  CHECK(desk.platform().markReads == 0);
  desk.setMode("shop", StoreMode::Reply);
  const OutgoingId automatic = desk.answer("t0", "robot", "shop", [](Outgoing& item) { item.actor = "rule:greeting"; });
  desk.round();
  CHECK(desk.state(automatic) == Refused);
  CHECK(desk.platform().sendCalls == 0);
}

TEST_CASE("ON03: 1,000 answers in a dry run make no call") {
  WaitingDesk desk(50);
  for (int i = 0; i < 1000; ++i) desk.answer("t" + std::to_string(i % 50), "Would be sent " + std::to_string(i));
  const ReleaseGate dry(ReleaseGate::Run::Dry);
  OutboxSender sender({desk.database(), desk.clock, desk.journal(), dry});
  FakeConnector connector(desk.platform(), desk.clock);
  const Store store = *desk.read([](storage::Connection& connection) { return storage::StoreRepository(connection).find(StoreId{"shop"}); });
  CHECK(sender.deliver(store, connector, {}).sent == 0);
  CHECK(desk.platform().sendCalls == 0);
  CHECK(desk.number("SELECT count(*) FROM outgoing WHERE state = 7 AND error_text LIKE '%dry run%' AND error_code = 'outbox.dry_run'") == 1000);
}

TEST_CASE("What a rule forbids is refused at release, with the rule's sentence") {
  WaitingDesk desk(2);
  const OutgoingId tooLong = desk.answer("t0", std::string(2001, 'a'));
  desk.platform().blockSending("t1", "blocked_by_mediation");
  const OutgoingId blocked = desk.answer("t1", "hello");
  desk.round();
  CHECK(desk.state(tooLong) == Refused);
  CHECK(desk.state(blocked) == Refused);
  CHECK(desk.item(blocked).errorText.find("blocked_by_mediation") != std::string::npos);
  CHECK(desk.item(blocked).errorCode == "outbox.blocked");
  CHECK(desk.item(tooLong).errorCode.starts_with("outbox.finding:"));
  CHECK(desk.platform().sendCalls == 0);
  CHECK(desk.number("SELECT count(*) FROM thread WHERE has_failed_send = 1") == 2);
}

TEST_CASE("F14: a pause the platform named holds the answer, nothing is asked before it is over") {
  WaitingDesk desk;
  const Instant until = desk.clock.now() + minutes(10);
  desk.platform().throttle = until;
  desk.platform().sends = {Send::Throttle};
  const OutgoingId id = desk.answer("t0", "hello");
  desk.round();
  CHECK(desk.state(id) == Queued);
  CHECK(desk.item(id).notBefore == until);
  CHECK(desk.item(id).attempts == 0);
  desk.clock.advance(minutes(9));
  desk.round();
  CHECK(desk.platform().sendCalls == 1);
  desk.clock.advance(minutes(2));
  CHECK(desk.round().sent == 1);
}

TEST_CASE("F15: a sign-in that is gone keeps every answer queued") {
  WaitingDesk desk(3);
  desk.platform().sends = {Send::Unauthorised};
  for (int i = 0; i < 3; ++i) desk.answer("t" + std::to_string(i), "hello");
  const StoreRound round = desk.round();
  REQUIRE(round.error);
  CHECK(round.error->kind == ErrorKind::Unauthorised);
  CHECK(desk.platform().sendCalls == 1);  // the others are not tried in vain
  CHECK(desk.number("SELECT count(*) FROM outgoing WHERE state = 3") == 3);
  desk.clock.advance(hours(1));
  CHECK(desk.round().sent == 3);
}

TEST_CASE("Close and send closes the thread with the answer, unless the buyer wrote again meanwhile") {
  WaitingDesk desk(2);
  const auto close = [](Outgoing& item) { item.closeAfterSend = true; };
  desk.answer("t0", "solved", "shop", close);
  desk.platform().sends = {Send::Accept, Send::AcceptThenSilence};
  desk.answer("t1", "solved", "shop", close);
  desk.round();
  CHECK(desk.thread("t0").status == ThreadStatus::Closed);
  desk.clock.advance(seconds(20));
  desk.platform().buyerWrites("t1", "One more question");
  desk.letSettle(minutes(3));
  CHECK(desk.thread("t1").needsReply);
  CHECK(desk.thread("t1").status == ThreadStatus::Open);
}

TEST_CASE("A moderated answer keeps the platform's reason") {
  WaitingDesk desk;
  desk.platform().sends = {Send::Moderate};
  desk.answer("t0", "call me");
  desk.round();
  const auto messages = desk.messages("t0");
  CHECK(messages.back().delivery == Delivery::Moderated);
  CHECK(messages.back().moderation == "PERSONAL_DATA");
}

TEST_CASE("One store's failures never hold up another") {
  PracticeDesk desk({"broken", "fine"});
  for (const char* store : {"broken", "fine"}) desk.platform(store).buyerWrites("t", "Hello?");
  REQUIRE(desk.sync().syncOnce({}));
  desk.platform("broken").sends.assign(50, Send::NotSent);
  const OutgoingId stuck = desk.answer("t", "hello", "broken");
  const OutgoingId sent = desk.answer("t", "hello", "fine");
  const auto rounds = desk.sync().syncOnce({}).value();
  REQUIRE(rounds.size() == 2);
  CHECK_FALSE(rounds[0].ok);
  CHECK(rounds[1].ok);
  CHECK(desk.state(stuck) == Queued);
  CHECK(desk.state(sent) == Sent);
}
