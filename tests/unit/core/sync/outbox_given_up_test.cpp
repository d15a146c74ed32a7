#include "core/sync/outbox_sender.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/sync/waiting_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using Send = FakePlatform::Send;
using enum OutgoingState;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

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
