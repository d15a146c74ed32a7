#include "core/sync/outbox_sender.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using Send = FakePlatform::Send;
using enum OutgoingState;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// A desk whose buyer waits in the threads t0, t1, ...
struct WaitingDesk : PracticeDesk {
  explicit WaitingDesk(int threads = 1) {
    round();
    for (int i = 0; i < threads; ++i) platform().buyerWrites("t" + std::to_string(i), "Hello?");
    round();
    clock.advance(seconds(30));
  }
  // The person who was asked looked on the platform's page: it is not there.
  void sayNotSent(OutgoingId id) {
    Outgoing found = item(id);
    OutboxLedger::Move move;
    move.to = Queued;
    REQUIRE(OutboxLedger(database(), clock, journal()).move(found, move));
  }
  // Rounds over the settle time and a little longer.
  void letSettle(Duration time = minutes(5)) {
    for (Duration passed{0}; passed < time; passed += seconds(10)) {
      clock.advance(seconds(10));
      round();
    }
  }
};

// A sender of its own, whose worker the test can give up in the middle of a call.
struct LoneSender {
  explicit LoneSender(WaitingDesk& theDesk) : desk(theDesk), sender({theDesk.database(), theDesk.clock, theDesk.journal(), gate}) {}
  DeliveryReport deliver() {
    FakeConnector connector(desk.platform(), desk.clock);
    const Store store = *desk.read([](storage::Connection& connection) { return storage::StoreRepository(connection).find(StoreId{"shop"}); });
    return sender.deliver(store, connector, {});
  }
  // The newest word of the outbox journal about an item.
  OutgoingState recorded(OutgoingId id) {
    const std::string clientId = desk.item(id).clientId;
    OutgoingState state = Draft;
    REQUIRE(desk.journal().replay([&](const storage::OutboxRecord& record) -> Status {
      const auto item = outgoingFromRecord(record.payload);
      if (item && item->clientId == clientId) state = item->state;
      return {};
    }));
    return state;
  }
  WaitingDesk& desk;
  ReleaseGate gate;
  OutboxSender sender;
};

OutgoingId readMark(WaitingDesk& desk, const std::string& thread) {
  return desk.answer(thread, "", "shop", [](Outgoing& item) { item.kind = OutgoingKind::MarkRead; });
}

}  // namespace

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

TEST_CASE("RP02: the network is cut after the request was written, 100 trials: 0 doubles, 0 lost, and none goes again without a person's word") {
  WaitingDesk desk(100);
  std::vector<OutgoingId> items;
  std::size_t reached = 0;
  for (int i = 0; i < 100; ++i) {
    // Half of them have arrived, half have not; every fifth shows up late.
    const bool arrives = i % 2 == 0;
    desk.platform().visibilityLag = i % 5 == 0 ? seconds(70) : seconds(0);
    desk.platform().sends.push_back(arrives ? Send::AcceptThenSilence : Send::Lost);
    reached += arrives ? 1 : 0;
    items.push_back(desk.answer("t" + std::to_string(i), "Answer " + std::to_string(i)));
    desk.round();
    CHECK(desk.state(items.back()) == Unknown);
  }
  CHECK(desk.platform().accepted().size() == reached);
  CHECK(desk.platform().sendCalls == 100);
  const int looksBefore = desk.platform().reconciles;
  desk.letSettle(minutes(1));
  CHECK(desk.platform().reconciles > looksBefore);
  CHECK(desk.platform().sendCalls == 100);  // inside the settle time nothing goes again
  desk.letSettle();
  CHECK(desk.platform().sendCalls == 100);
  std::size_t asked = 0;
  for (const OutgoingId id : items) {
    if (desk.state(id) != NeedsPerson) continue;
    ++asked;
    desk.sayNotSent(id);
  }
  CHECK(asked == 100 - reached);
  desk.letSettle(minutes(1));
  std::map<std::string, int> counts;
  for (const std::string& text : desk.platform().acceptedTexts()) ++counts[text];
  CHECK(counts.size() == 100);
  for (const auto& [text, count] : counts) CHECK(count == 1);
  for (const OutgoingId id : items) CHECK((desk.state(id) == Sent || desk.state(id) == Confirmed));
  CHECK(desk.number("SELECT count(*) FROM message WHERE direction = 2") == 100);
  CHECK(desk.number("SELECT count(*) FROM message WHERE direction = 2 AND author <> 2") == 0);
}

TEST_CASE("The same words twice are two answers: a look-up counts, it does not compare texts alone") {
  WaitingDesk desk;
  const OutgoingId first = desk.answer("t0", "ok");
  desk.round();
  desk.clock.advance(seconds(5));
  desk.platform().sends = {Send::Lost};
  const OutgoingId second = desk.answer("t0", "ok");
  desk.round();
  CHECK(desk.state(second) == Unknown);
  desk.letSettle();
  // The first one's "ok" is not taken for the second one's.
  CHECK(desk.state(second) == NeedsPerson);
  CHECK(desk.platform().acceptedTexts().size() == 1);
  desk.sayNotSent(second);
  desk.round();
  CHECK(desk.platform().acceptedTexts().size() == 2);
  CHECK(desk.item(first).remoteId != desk.item(second).remoteId);
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

TEST_CASE("F16, F17: taken without an id, seen late, or never seen") {
  WaitingDesk desk(3);
  desk.platform().sends = {Send::AcceptWithoutId};
  const OutgoingId withoutId = desk.answer("t0", "no id");
  desk.round();
  desk.platform().visibilityLag = seconds(90);
  desk.platform().sends = {Send::AcceptThenSilence};
  const OutgoingId late = desk.answer("t1", "late");
  desk.round();
  desk.letSettle();
  CHECK(desk.item(withoutId).remoteId != "");
  CHECK(desk.item(late).remoteId != "");
  CHECK(desk.platform().acceptedTexts().size() == 2);
  // Taken and never shown: no second one leaves, a person is asked once.
  desk.platform().visibilityLag = seconds(0);
  desk.platform().sends.assign(20, Send::AcceptInvisible);
  const OutgoingId never = desk.answer("t2", "never");
  desk.letSettle(minutes(20));
  CHECK(desk.state(never) == NeedsPerson);
  CHECK(desk.item(never).attempts == 1);
  CHECK(desk.item(never).errorText.find("does not show it") != std::string::npos);
  CHECK(std::ranges::count(desk.platform().acceptedTexts(), "never") == 1);
  CHECK(desk.alarm.notices().size() == 1);
}

TEST_CASE("F17: where the platform itself keeps a second one out, what never arrived goes again by itself, at most three times") {
  SECTION("a key of ours") {
    WaitingDesk desk;
    desk.platform().capabilities.sendClass = SendClass::Key;
    desk.platform().sends = {Send::Lost};
    const OutgoingId id = desk.answer("t0", "hello");
    desk.letSettle();
    CHECK((desk.state(id) == Sent || desk.state(id) == Confirmed));
    CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"hello"});
    desk.platform().sends.assign(20, Send::Lost);
    const OutgoingId lost = desk.answer("t0", "again");
    desk.letSettle(minutes(20));
    CHECK(desk.state(lost) == NeedsPerson);
    CHECK(desk.item(lost).attempts == 3);
  }
  SECTION("a question that takes one answer") {
    WaitingDesk desk;
    for (ChannelCapabilities& channel : desk.platform().capabilities.channels) channel.answersOnce = true;
    desk.platform().sends = {Send::Lost};
    const OutgoingId id = desk.answer("t0", "hello");
    desk.letSettle();
    CHECK((desk.state(id) == Sent || desk.state(id) == Confirmed));
    CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"hello"});
  }
}

TEST_CASE("A platform that cannot tell, or cannot be read back, asks a person and never sends again by itself") {
  SECTION("class C") {
    WaitingDesk desk;
    desk.platform().capabilities.sendClass = SendClass::AskPerson;
    desk.platform().sends = {Send::AcceptThenSilence};
    const OutgoingId id = desk.answer("t0", "hello");
    desk.round();
    CHECK(desk.state(id) == NeedsPerson);
    desk.letSettle();
    CHECK(desk.platform().sendCalls == 1);
    CHECK(desk.platform().reconciles == 0);
    CHECK(desk.alarm.notices().size() == 1);
  }
  SECTION("blind") {
    WaitingDesk desk;
    desk.platform().isBlind = true;
    desk.platform().sends = {Send::AcceptThenSilence};
    const OutgoingId id = desk.answer("t0", "hello");
    desk.letSettle();
    CHECK(desk.state(id) == NeedsPerson);
    CHECK(desk.platform().sendCalls == 1);
  }
  SECTION("a conversation that cannot be reached is no proof of anything") {
    WaitingDesk desk;
    desk.platform().sends = {Send::AcceptThenSilence};
    const OutgoingId id = desk.answer("t0", "hello");
    desk.round();
    desk.platform().isDeaf = true;
    desk.letSettle(minutes(20));
    CHECK(desk.state(id) == Unknown);
    CHECK(desk.platform().sendCalls == 1);
    desk.platform().isDeaf = false;
    desk.letSettle(minutes(3));
    CHECK(desk.item(id).remoteId != "");
    CHECK(desk.platform().sendCalls == 1);
  }
}

TEST_CASE("F21: a wall clock set forward does not shorten the settle time, one set back does not stop the look-ups") {
  struct TwoClocks final : Clock {
    Instant wall = at("2026-03-04T09:00:00Z");
    Duration monotonic = hours(5);
    Instant now() const override { return wall; }
    Duration steady() const override { return monotonic; }
    void pass(Duration by) {
      wall = wall + by;
      monotonic += by;
    }
  } clock;
  WaitingDesk desk;
  const ReleaseGate gate;
  OutboxSender sender({desk.database(), clock, desk.journal(), gate});
  FakePlatform shop(clock);
  shop.capabilities = PracticeDesk::usual();
  FakeConnector connector(shop, clock);
  const Store store = *desk.read([](storage::Connection& connection) { return storage::StoreRepository(connection).find(StoreId{"shop"}); });
  const OutgoingId id = desk.answer("t0", "hello");
  shop.sends = {Send::Lost};
  static_cast<void>(sender.deliver(store, connector, {}));
  CHECK(desk.state(id) == Unknown);
  clock.wall = clock.wall + hours(36);
  clock.pass(seconds(30));
  static_cast<void>(sender.deliver(store, connector, {}));
  CHECK(desk.state(id) == Unknown);
  CHECK(shop.sendCalls == 1);
  clock.wall = clock.wall - hours(72);
  for (int i = 0; i < 30; ++i) {
    clock.pass(seconds(20));
    static_cast<void>(sender.deliver(store, connector, {}));
  }
  CHECK(shop.reconciles > 1);
  CHECK(shop.sendCalls == 1);
  CHECK(desk.state(id) == NeedsPerson);
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

TEST_CASE("A platform clock ahead of ours does not make an answer look older than the question") {
  WaitingDesk desk;
  desk.platform().buyerWrites("t0", "From the future", desk.clock.now() + hours(3));
  desk.round();
  desk.answer("t0", "answer");
  desk.round();
  CHECK_FALSE(desk.thread("t0").needsReply);
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

TEST_CASE("The platform's word for a send that was given up was thrown away") {
  WaitingDesk desk;
  LoneSender lone(desk);
  desk.platform().isBlind = true;  // no look-up would ever find it
  OutgoingId id;
  SECTION("unknown") {
    desk.platform().beforeSend = [&] { REQUIRE(lone.sender.doubt(StoreId{"shop"})); };
    id = desk.answer("t0", "hello");
    CHECK(lone.deliver().sent == 1);
  }
  SECTION("a person was asked") {
    desk.platform().beforeSend = [&] {
      REQUIRE(lone.sender.doubt(StoreId{"shop"}));
      Outgoing item = desk.item(id);
      OutboxLedger::Move move;
      move.to = NeedsPerson;
      REQUIRE(OutboxLedger(desk.database(), desk.clock, desk.journal()).move(item, move));
    };
    id = desk.answer("t0", "hello");
    CHECK(lone.deliver().sent == 1);
  }
  SECTION("a person said: send it again") {
    desk.platform().beforeSend = [&] {
      REQUIRE(lone.sender.doubt(StoreId{"shop"}));
      desk.sayNotSent(id);
    };
    id = desk.answer("t0", "hello");
    CHECK(lone.deliver().sent == 1);
    desk.platform().beforeSend = {};
    static_cast<void>(lone.deliver());
  }
  CHECK(desk.state(id) == Sent);
  CHECK(desk.item(id).remoteId != "");
  CHECK(lone.recorded(id) == Sent);
  CHECK_FALSE(desk.thread("t0").needsReply);
  CHECK(desk.platform().acceptedTexts() == std::vector<std::string>{"hello"});
}

TEST_CASE("The outbox journal claimed a move that somebody else was faster with") {
  WaitingDesk desk;
  LoneSender lone(desk);
  desk.platform().beforeSend = [&] { REQUIRE(lone.sender.doubt(StoreId{"shop"})); };
  desk.platform().sends = {Send::Refuse};
  const OutgoingId id = desk.answer("t0", "hello");
  CHECK(lone.deliver().status);
  CHECK(desk.state(id) == Unknown);
  CHECK(lone.recorded(id) == Unknown);
}

TEST_CASE("The settle time ran while files were still being uploaded") {
  WaitingDesk desk;
  LoneSender lone(desk);
  desk.platform().beforeSend = [&] { desk.clock.advance(minutes(3)); };
  desk.platform().sends = {Send::AcceptThenSilence};
  desk.platform().visibilityLag = seconds(60);
  const OutgoingId id = desk.answer("t0", "with pictures");
  const Instant begun = desk.clock.now();
  static_cast<void>(lone.deliver());
  desk.platform().beforeSend = {};
  SECTION("in one run") {}
  SECTION("over a restart") { desk.restart(); }
  desk.clock.advance(seconds(6));
  desk.round();
  CHECK(desk.state(id) == Unknown);
  // Messages of the platform are compared with where the attempt began.
  CHECK(desk.item(id).sendingAt == begun);
  desk.letSettle();
  CHECK(desk.item(id).remoteId != "");
}

TEST_CASE("An answer that cannot be handed over was tried every 15 seconds for ever") {
  WaitingDesk desk;
  LoneSender lone(desk);
  const OutgoingId id = desk.answer("t0", "with a huge picture");
  SECTION("a fault of this answer: the pause grows, then a person is asked, who may simply send it again") {
    desk.platform().sends.assign(100, Send::Unusable);
    for (int i = 0; i < 5; ++i) {
      CHECK(lone.deliver().status);
      CHECK(*desk.item(id).notBefore - desk.clock.now() == seconds(15 << i));
      desk.clock.advance(minutes(15));
    }
    for (int i = 0; i < 20; ++i) {
      static_cast<void>(lone.deliver());
      desk.clock.advance(minutes(15));
    }
    CHECK(desk.platform().sendCalls == 10);
    CHECK(desk.state(id) == NeedsPerson);
    CHECK(desk.item(id).attempts == 0);
    CHECK_FALSE(desk.item(id).sendingAt);  // nothing of it has left
  }
  SECTION("no network: never a person, and never long after it is back") {
    desk.platform().sends.assign(100, Send::NotSent);
    for (int i = 0; i < 30; ++i) {
      static_cast<void>(lone.deliver());
      CHECK(*desk.item(id).notBefore - desk.clock.now() <= minutes(1));
      desk.clock.advance(minutes(1));
    }
    CHECK(desk.state(id) == Queued);
    CHECK(desk.platform().sendCalls == 30);
  }
}

TEST_CASE("A read mark that failed held up the answer behind it, and was tried for ever") {
  WaitingDesk desk;
  for (const auto& [kind, calls] : {std::pair{ErrorKind::Ambiguous, 3}, std::pair{ErrorKind::MissingGrant, 3}, std::pair{ErrorKind::Malformed, 3}}) {
    desk.platform().markReads = 0;
    desk.platform().markError = Error{kind, "test.mark", "The platform takes no read marks.", {}};
    const OutgoingId mark = readMark(desk, "t0"), another = readMark(desk, "t0");
    const OutgoingId answer = desk.answer("t0", "hello");
    const StoreRound round = desk.round();
    CHECK(round.ok);
    CHECK(round.sent == 1);
    CHECK(desk.state(answer) == Sent);
    desk.letSettle();
    CHECK(desk.state(mark) == Cancelled);
    CHECK(desk.state(another) == Cancelled);
    CHECK(desk.platform().markReads == 2 * calls);
    CHECK_FALSE(desk.thread("t0").hasFailedSend);
  }
  CHECK(desk.alarm.notices().empty());
  CHECK(desk.number("SELECT count(*) FROM journal WHERE kind = 'outgoing.cancelled'") == 6);
  desk.platform().markError.reset();
  const OutgoingId mark = readMark(desk, "t0");
  CHECK(desk.round().sent == 0);  // no answer
  CHECK(desk.state(mark) == Sent);
}

TEST_CASE("A message claimed by another answer was looked up for ever") {
  WaitingDesk desk;
  desk.platform().sends = {Send::AcceptThenSilence};
  const OutgoingId id = desk.answer("t0", "ok");
  desk.round();
  REQUIRE(desk.state(id) == Unknown);
  // Another row holds the same message under another name of the conversation.
  const std::string taken = desk.platform().accepted().front().remoteId;
  desk.answer("t0", "ok", "shop", [&](Outgoing& item) {
    item.threadRemoteId = "t0-as-it-was-called";
    item.state = Sent;
    item.remoteId = taken;
  });
  desk.letSettle(minutes(10));
  CHECK(desk.state(id) == NeedsPerson);
  CHECK(desk.platform().sendCalls == 1);
}
