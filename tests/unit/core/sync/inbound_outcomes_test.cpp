// Copies, bounces and conversations that turn out to be one: what a page says of things that are stored already.
#include <catch2/catch_test_macros.hpp>

#include "core/storage/tag_repository.h"
#include "core/sync/inbound_steps.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::minutes;

namespace {

void store(PracticeDesk& desk, const InboundPage& page) {
  desk.write([&](storage::Connection& connection) -> Status {
    const auto shop = storage::StoreRepository(connection).find(StoreId{"shop"});
    const auto sla = loadSlaSettings(connection);
    const InboundContext context{**shop, *sla, {}, desk.clock.now(), InboundContext::Kind::Live};
    ChangeSet changes;
    const auto applied = InboundSteps(connection, context, changes).apply(page);
    return applied ? Status() : fail(applied.error());
  });
}

InboundMessage message(const std::string& thread, const std::string& id, const std::string& text, Instant sentAt, Direction direction = Direction::In) {
  InboundMessage made;
  made.threadRemoteId = thread;
  made.message.remoteId = id;
  made.message.direction = direction;
  made.message.author = direction == Direction::In ? Author::Buyer : Author::External;
  made.message.text = text;
  made.message.sentAt = sentAt;
  return made;
}

// A buyer, and an answer of ours that the platform took.
OutgoingId answered(PracticeDesk& desk) {
  desk.round();
  desk.platform().buyerWrites("t1", "Where is my parcel?");
  desk.round();
  const OutgoingId id = desk.answer("t1", "It left today.");
  desk.round();
  REQUIRE(desk.state(id) == OutgoingState::Sent);
  REQUIRE_FALSE(desk.thread("t1").needsReply);
  return id;
}

}  // namespace

TEST_CASE("the platform's copy of an answer confirms it and does not stand beside it") {
  PracticeDesk desk;
  const OutgoingId id = answered(desk);
  InboundPage page;
  page.messages = {message("t1", "copy-1", "It left  today.\n", desk.clock.now() + minutes(2), Direction::Out)};
  page.messages.front().isCopy = true;
  for (int k = 0; k < 2; ++k) {
    store(desk, page);
    CHECK(desk.messages("t1").size() == 2);
    CHECK(desk.messages("t1").back().delivery == Delivery::Confirmed);
    CHECK(desk.state(id) == OutgoingState::Confirmed);
  }
  // Of something nobody wrote here it is an answer given elsewhere.
  page.messages.front().message.remoteId = "copy-2";
  page.messages.front().message.text = "Another answer";
  store(desk, page);
  REQUIRE(desk.messages("t1").size() == 3);
  CHECK(desk.messages("t1").back().author == Author::External);
}

TEST_CASE("our side's own record of an answer says who wrote it and confirms nothing") {
  PracticeDesk desk;
  const OutgoingId id = answered(desk);
  InboundPage page;
  page.messages = {message("t1", desk.item(id).remoteId, "It left today.", desk.clock.now(), Direction::Out)};
  page.messages.front().isOwnRecord = true;
  store(desk, page);
  CHECK(desk.state(id) == OutgoingState::Sent);
  CHECK(desk.messages("t1").size() == 2);
  CHECK(desk.messages("t1").back().author == Author::Agent);
}

TEST_CASE("an answer that was not delivered gives the conversation back, and no later word confirms it") {
  PracticeDesk desk;
  const OutgoingId id = answered(desk);
  InboundPage page;
  page.deliveries = {{desk.item(id).remoteId, Delivery::Refused, "5.1.1 no such user"}, {"unknown", Delivery::Refused, ""}};
  store(desk, page);
  CHECK(desk.state(id) == OutgoingState::Refused);
  CHECK(desk.item(id).errorText.find("5.1.1") != std::string::npos);
  CHECK(desk.thread("t1").needsReply);
  CHECK(desk.thread("t1").status == ThreadStatus::Open);
  CHECK(desk.thread("t1").hasFailedSend);
  CHECK(desk.messages("t1").back().delivery == Delivery::Refused);
  page.deliveries = {{desk.item(id).remoteId, Delivery::Confirmed, ""}};
  store(desk, page);
  CHECK(desk.messages("t1").back().delivery == Delivery::Refused);
}

TEST_CASE("threads that turn out to be one wait as one, with the older clock, and later mails of both land in it") {
  PracticeDesk desk;
  desk.round();
  InboundPage first;
  first.messages = {message("a", "m1", "First", desk.clock.now() - minutes(60)), message("b", "m2", "Second", desk.clock.now() - minutes(30))};
  store(desk, first);
  REQUIRE(desk.number("SELECT count(*) FROM waiting_period WHERE ended_at IS NULL") == 2);
  InboundPage merged;
  merged.merges = {{"b", "a"}, {"unknown", "a"}};
  for (int k = 0; k < 2; ++k) {
    store(desk, merged);
    CHECK(desk.thread("b").id == desk.thread("a").id);
    CHECK(desk.messages("a").size() == 2);
    CHECK(desk.thread("a").unansweredCount == 2);
    CHECK(desk.thread("a").oldestUnansweredAt == first.messages.front().message.sentAt);
    CHECK(desk.number("SELECT count(*) FROM waiting_period WHERE ended_at IS NULL") == 1);
  }
  InboundPage later;
  later.messages = {message("b", "m3", "Third", desk.clock.now())};
  store(desk, later);
  CHECK(desk.messages("a").size() == 3);
}

TEST_CASE("a copy that found its conversation asks nobody to check it any more") {
  PracticeDesk desk;
  desk.round();
  InboundPage page;
  InboundThread copy;
  copy.remoteId = "copy:1";
  copy.marks = {"check", "junk"};
  page.threads = {copy};
  page.messages = {message("copy:1", "m2", "On its way", desk.clock.now()), message("a", "m1", "Where is it?", desk.clock.now() - minutes(30))};
  store(desk, page);
  InboundPage merged;
  merged.merges = {{"copy:1", "a"}};
  store(desk, merged);
  // Once more, as after clearing the cache: the copy is marked and finds its place again.
  store(desk, page);
  store(desk, merged);
  CHECK(desk.messages("a").size() == 2);
  CHECK(desk.number("SELECT count(*) FROM thread_tag k JOIN tag g ON k.tag = g.key WHERE g.name = 'check'") == 0);
}

TEST_CASE("words of the connector become tags of the thread") {
  PracticeDesk desk;
  desk.round();
  InboundPage page;
  InboundThread thread;
  thread.remoteId = "a";
  thread.marks = {"junk"};
  page.threads = {thread};
  page.messages = {message("a", "m1", "First", desk.clock.now())};
  store(desk, page);
  store(desk, page);
  CHECK(desk.thread("a").tags == std::vector<std::string>{"junk"});
}
