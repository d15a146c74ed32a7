#include "core/storage/outgoing_repository.h"

#include <catch2/catch_test_macros.hpp>

#include "core/storage/thread_repository.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

using enum OutgoingState;
const StoreId kEbay{"ebay-us"};
Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }

Outgoing item(const std::string& clientId, ThreadId thread, OutgoingState state = Queued) {
  Outgoing made;
  made.clientId = clientId;
  made.store = kEbay;
  made.thread = thread;
  made.threadRemoteId = "t";
  made.text = "text of " + clientId;
  made.state = state;
  made.createdAt = at(0);
  return made;
}

std::vector<std::string> names(const std::vector<Outgoing>& items) {
  std::vector<std::string> list;
  for (const Outgoing& one : items) list.push_back(one.clientId);
  return list;
}

OutgoingRepository::Move moveTo(OutgoingState from, OutgoingState to) {
  OutgoingRepository::Move move;
  move.from = from;
  move.to = to;
  return move;
}

}  // namespace

TEST_CASE("RP02: everything about an outgoing message survives being stored") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("t");
  Outgoing made = item("c-1", thread, Held);
  made.kind = OutgoingKind::FirstContact;
  made.attachments = {{"label.pdf", "application/pdf", 1234, "files/1"}};
  made.actor = "me";
  made.templateId = "shipping-delay";
  made.overrideReason = "agreed by phone \"today\"";
  made.releaseAt = at(10);
  made.baseline = {"m-1", "m \"2\""};
  made.closeAfterSend = true;
  OutgoingRepository outbox(desk);
  const OutgoingId id = outbox.insert(made).value();
  const Outgoing stored = outbox.find(id).value().value();
  CHECK(stored.id == id);
  CHECK(stored.clientId == "c-1");
  CHECK(stored.store == kEbay);
  CHECK(stored.kind == OutgoingKind::FirstContact);
  CHECK(stored.attachments.at(0).localPath == "files/1");
  CHECK(stored.attachments.at(0).size == 1234);
  CHECK(stored.templateId == "shipping-delay");
  CHECK(stored.overrideReason == made.overrideReason);
  CHECK(stored.releaseAt == at(10));
  CHECK(stored.baseline == made.baseline);
  CHECK(stored.closeAfterSend);
  CHECK_FALSE(stored.errorKind);
  CHECK(outbox.findByClientId("c-1").value()->id == id);
  CHECK(outbox.insert(made).error().kind == ErrorKind::Conflict);
}

TEST_CASE("RP02: a state moves only as the domain allows and only from where it is") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const ThreadId thread = desk.thread("t");
  int number = 0;
  for (int from = 1; from <= 10; ++from)
    for (int to = 1; to <= 10; ++to) {
      const auto source = static_cast<OutgoingState>(from), target = static_cast<OutgoingState>(to);
      const OutgoingId id = outbox.insert(item("c-" + std::to_string(++number), thread, source)).value();
      const auto moved = outbox.move(id, moveTo(source, target));
      CHECK(moved.has_value() == mayMove(source, target));
      CHECK(outbox.find(id).value()->state == (moved ? target : source));
      if (!moved) CHECK(moved.error().code == "outbox.illegal_move");
    }
}

TEST_CASE("RP02: of two that move the same row, one wins") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const OutgoingId id = outbox.insert(item("c", desk.thread("t"))).value();
  auto sending = moveTo(Queued, Sending);
  sending.attempts = 1;
  sending.sendingAt = at(5);
  sending.baseline = std::vector<std::string>{"m-1"};
  StoredWorkspace::must(outbox.move(id, sending));
  const auto second = outbox.move(id, sending);
  REQUIRE_FALSE(second);
  CHECK(second.error().kind == ErrorKind::Conflict);
  CHECK(second.error().code == "outbox.moved");
  CHECK(outbox.move(OutgoingId{99}, sending).error().kind == ErrorKind::NotFound);
  auto unknown = moveTo(Sending, Unknown);
  unknown.error = Error{ErrorKind::Ambiguous, "x.y", "The answer was lost.", {}};
  StoredWorkspace::must(outbox.move(id, unknown));
  Outgoing stored = outbox.find(id).value().value();
  CHECK(stored.errorKind == ErrorKind::Ambiguous);
  CHECK(stored.errorCode == "x.y");
  CHECK(stored.attempts == 1);
  CHECK(stored.baseline == std::vector<std::string>{"m-1"});
  auto sent = moveTo(Unknown, Sent);
  sent.remoteId = "m-77";
  sent.sentAt = at(9);
  StoredWorkspace::must(outbox.move(id, sent));
  stored = outbox.find(id).value().value();
  CHECK_FALSE(stored.errorKind);
  CHECK(stored.errorCode.empty());
  CHECK(stored.remoteId == "m-77");
  CHECK(outbox.claimedRemoteIds(stored).value() == std::vector<std::string>{"m-77"});
  // The same message of the platform cannot be the answer to two rows.
  const OutgoingId other = outbox.insert(item("d", stored.thread, Unknown)).value();
  sent.from = Unknown;
  CHECK(outbox.move(other, sent).error().kind == ErrorKind::Conflict);
}

TEST_CASE("RP02: a row waits behind the older ones of its thread") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const ThreadId one = desk.thread("1"), two = desk.thread("2"), three = desk.thread("3");
  const OutgoingId first = outbox.insert(item("1a", one)).value();
  REQUIRE(outbox.insert(item("1b", one)));
  REQUIRE(outbox.insert(item("2a", two, Unknown)));
  REQUIRE(outbox.insert(item("2b", two)));
  Outgoing later = item("3a", three);
  later.notBefore = at(100);
  REQUIRE(outbox.insert(later));
  REQUIRE(outbox.insert(item("3b", three)));
  CHECK(names(outbox.due(kEbay, at(1), 10).value()) == std::vector<std::string>{"1a"});
  CHECK(outbox.nextWake().value() == Instant::fromMillis(0));
  CHECK(names(outbox.due(kEbay, at(100), 10).value()) == std::vector<std::string>{"1a", "3a"});
  CHECK(outbox.due(StoreId{"ml-mx"}, at(100), 10).value().empty());
  StoredWorkspace::must(outbox.move(first, moveTo(Queued, Sending)));
  CHECK(outbox.due(kEbay, at(1), 10).value().empty());
  StoredWorkspace::must(outbox.move(first, moveTo(Sending, Sent)));
  CHECK(names(outbox.due(kEbay, at(1), 10).value()) == std::vector<std::string>{"1b"});
}

TEST_CASE("held rows come out when their time is over, and only they can still be changed") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const ThreadId thread = desk.thread("t");
  Outgoing held = item("held", thread, Held);
  held.releaseAt = at(10);
  const OutgoingId id = outbox.insert(held).value();
  CHECK(outbox.releasable(at(9), 10).value().empty());
  CHECK(outbox.nextWake().value() == at(10));
  StoredWorkspace::must(outbox.edit(id, "better", {}));
  CHECK(names(outbox.releasable(at(10), 10).value()) == std::vector<std::string>{"held"});
  StoredWorkspace::must(outbox.move(id, moveTo(Held, Queued)));
  CHECK(outbox.edit(id, "too late", {}).error().kind == ErrorKind::Conflict);
  CHECK(outbox.find(id).value()->text == "better");
  CHECK(outbox.unsentCounts().value().at(kEbay) == 1);
  CHECK(outbox.openCounts().value().at(Queued) == 1);
  CHECK(outbox.list({Queued, Held}, 10).value().size() == 1);
  CHECK(outbox.list({Sent}, 10).value().empty());
  CHECK(outbox.ofThread(thread).value().size() == 1);
}

TEST_CASE("A read mark held up the answer behind it") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const ThreadId one = desk.thread("1"), two = desk.thread("2");
  Outgoing mark = item("mark", one, NeedsPerson);
  mark.kind = OutgoingKind::MarkRead;
  REQUIRE(outbox.insert(mark));
  REQUIRE(outbox.insert(item("answer", one)));
  REQUIRE(outbox.insert(item("unclear", two, Unknown)));
  mark.clientId = "later mark";
  mark.thread = two;
  mark.state = Queued;
  REQUIRE(outbox.insert(mark));
  mark.clientId = "mark of one";
  mark.thread = one;
  REQUIRE(outbox.insert(mark));
  REQUIRE(outbox.insert(item("third", desk.thread("3"))));
  CHECK(names(outbox.due(kEbay, at(1), 10).value()) == std::vector<std::string>{"answer", "third", "later mark", "mark of one"});
}

TEST_CASE("A read mark was counted as an answer that waits") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const ThreadId thread = desk.thread("t");
  for (const OutgoingState state : {Queued, Unknown, Refused, NeedsPerson}) {
    Outgoing mark = item("mark-" + std::string(name(state)), thread, state);
    mark.kind = OutgoingKind::MarkRead;
    REQUIRE(outbox.insert(mark));
  }
  CHECK(outbox.unsentCounts().value().empty());
  CHECK(outbox.openCounts().value().empty());
  StoredWorkspace::must(ThreadRepository(desk).refreshMarks(thread));
  CHECK_FALSE(ThreadRepository(desk).find(thread).value()->hasFailedSend);
  REQUIRE(outbox.insert(item("answer", thread, Refused)));
  StoredWorkspace::must(ThreadRepository(desk).refreshMarks(thread));
  CHECK(outbox.openCounts().value() == std::map<OutgoingState, std::int64_t>{{Refused, 1}});
  CHECK(ThreadRepository(desk).find(thread).value()->hasFailedSend);
}

TEST_CASE("A look-up in a split thread took what an answer of the other part had claimed") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const ThreadId whole = desk.thread("t"), part = desk.thread("t\x1fpart"), other = desk.thread("u");
  Outgoing sent = item("first", whole, Sent);
  sent.remoteId = "m-1";
  REQUIRE(outbox.insert(sent));
  Outgoing elsewhere = item("elsewhere", other, Sent);
  elsewhere.threadRemoteId = "u";
  elsewhere.remoteId = "m-2";
  REQUIRE(outbox.insert(elsewhere));
  CHECK(outbox.claimedRemoteIds(item("second", part, Unknown)).value() == std::vector<std::string>{"m-1"});
}

TEST_CASE("Listing the open items walked through the whole outbox") {
  StoredWorkspace desk;
  OutgoingRepository outbox(desk);
  const ThreadId thread = desk.thread("t");
  for (int i = 0; i < 20; ++i) REQUIRE(outbox.insert(item("c-" + std::to_string(i), thread, i % 2 == 0 ? Sent : Queued)));
  const auto items = outbox.list({Queued, Held}, 3).value();
  CHECK(names(items) == std::vector<std::string>{"c-19", "c-17", "c-15"});
  const std::string plan = firstRow<std::string>(static_cast<Connection&>(desk), "EXPLAIN QUERY PLAN " + OutgoingRepository::listSql({Queued, Held}),
                                                 [](Row row) { return row.text(3); }, std::int64_t{3}).value().value();
  CHECK(plan.find("outgoing_state (state=?)") != std::string::npos);
}
