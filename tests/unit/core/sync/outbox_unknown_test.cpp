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

TEST_CASE("A platform clock ahead of ours does not make an answer look older than the question") {
  WaitingDesk desk;
  desk.platform().buyerWrites("t0", "From the future", desk.clock.now() + hours(3));
  desk.round();
  desk.answer("t0", "answer");
  desk.round();
  CHECK_FALSE(desk.thread("t0").needsReply);
}
