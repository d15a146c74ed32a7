#include "core/sync/outbox_recovery.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using Send = FakePlatform::Send;
using enum OutgoingState;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

struct WaitingDesk : PracticeDesk {
  WaitingDesk() {
    round();
    platform().buyerWrites("t0", "Hello?");
    round();
    clock.advance(seconds(30));
  }
  // The program ends at a chosen place of an attempt: the journal has `recorded`, the row stands at `stored`.
  OutgoingId killed(OutgoingState stored, const std::function<void(Outgoing&)>& recorded) {
    const OutgoingId id = answer("t0", "It is on its way.");
    Outgoing row = item(id);
    if (stored == Sending) {
      OutboxLedger::Move move;
      move.to = Sending;
      move.attempts = 1;
      move.sendingAt = clock.now();
      if (!OutboxLedger(database(), clock, journal()).move(row, move)) throw std::runtime_error("move");
    }
    Outgoing ahead = row;
    recorded(ahead);
    if (!recordOutgoing(journal(), ahead)) throw std::runtime_error("journal");
    restart();
    return id;
  }
  void settle() {
    for (int i = 0; i < 20; ++i) {
      clock.advance(seconds(20));
      round();
    }
  }
};

}  // namespace

TEST_CASE("Killed between journal and row of `sending`: nobody can know that nothing had left, it is looked up and then a person decides") {
  WaitingDesk desk;
  const OutgoingId id = desk.killed(Queued, [&desk](Outgoing& item) {
    item.state = Sending;
    item.attempts = 1;
    item.sendingAt = desk.clock.now();
  });
  desk.round();
  CHECK(desk.state(id) == Unknown);
  CHECK(desk.platform().sendCalls == 0);
  desk.settle();
  CHECK(desk.state(id) == NeedsPerson);
  CHECK(desk.platform().reconciles > 0);
  CHECK(desk.platform().sendCalls == 0);
}

TEST_CASE("Killed while the platform had the message: found, not sent again") {
  WaitingDesk desk;
  desk.platform().answeredElsewhere("t0", "It is on its way.", desk.clock.now() + seconds(1));  // ours, as the platform shows it
  const OutgoingId id = desk.killed(Sending, [](Outgoing&) {});
  desk.clock.advance(seconds(10));
  desk.settle();
  CHECK(desk.platform().sendCalls == 0);
  CHECK(desk.item(id).remoteId == "m-2");
  const auto messages = desk.messages("t0");
  REQUIRE(messages.size() == 2);
  CHECK(messages[1].author == Author::Agent);
}

TEST_CASE("Killed between journal and row of `sent`: the journal's word counts, nothing is asked") {
  WaitingDesk desk;
  const OutgoingId id = desk.killed(Sending, [&desk](Outgoing& item) {
    item.state = Sent;
    item.remoteId = "m-77";
    item.sentAt = desk.clock.now();
  });
  REQUIRE(desk.sync().recover());
  CHECK(desk.state(id) == Sent);
  CHECK(desk.item(id).remoteId == "m-77");
  CHECK_FALSE(desk.thread("t0").needsReply);
  CHECK(desk.platform().reconciles == 0);
}

TEST_CASE("A database from before the answer: what left is looked up, what had not left is shown to a person") {
  WaitingDesk desk;
  Outgoing lost;
  lost.clientId = "from-the-journal";
  lost.store.value = "shop";
  lost.thread.value = 4711;  // as it was numbered in the lost database
  lost.threadRemoteId = "t0";
  lost.text = "Sent, says only the journal";
  lost.actor = "li.wen";
  lost.createdAt = desk.clock.now();
  lost.sendingAt = desk.clock.now();
  lost.attempts = 1;
  lost.state = Sending;
  REQUIRE(recordOutgoing(desk.journal(), lost));
  Outgoing queued = lost;
  queued.clientId = "queued";
  queued.state = Queued;
  queued.attempts = 0;
  REQUIRE(recordOutgoing(desk.journal(), queued));
  Outgoing homeless = lost;
  homeless.clientId = "homeless";
  homeless.threadRemoteId = "gone";
  REQUIRE(recordOutgoing(desk.journal(), homeless));
  const auto report = OutboxRecovery(desk.database(), desk.clock, desk.journal()).run().value();
  CHECK(report.restored == 2);
  CHECK(report.homeless == 1);
  CHECK(desk.number("SELECT count(*) FROM outgoing WHERE client_id = 'from-the-journal' AND state = 8") == 1);
  CHECK(desk.number("SELECT count(*) FROM outgoing WHERE client_id = 'queued' AND state = 9 AND error_code = 'outbox.restored'") == 1);
  CHECK(desk.thread("t0").hasFailedSend);
  CHECK(desk.platform().sendCalls == 0);
}

TEST_CASE("A database copy in which a sent answer is still queued does not send it again") {
  WaitingDesk desk;
  const OutgoingId id = desk.answer("t0", "Once only");
  desk.round();
  REQUIRE(desk.state(id) == Sent);
  const std::string remoteId = desk.item(id).remoteId;
  // As an older copy has it.
  desk.write([&](storage::Connection& connection) -> Status {
    if (auto done = storage::execute(connection, "UPDATE outgoing SET state = 3, attempts = 0, remote_id = '', sent_at = NULL WHERE id = ?1", id); !done) return done;
    return storage::execute(connection, "DELETE FROM setting WHERE key = 'outbox.replayed'");
  });
  desk.restart();
  desk.settle();
  CHECK(desk.platform().sendCalls == 1);
  CHECK(desk.item(id).remoteId == remoteId);
}

TEST_CASE("Recovery of a quiet outbox changes nothing, however often it runs") {
  WaitingDesk desk;
  desk.answer("t0", "hello");
  desk.round();
  const std::int64_t rows = desk.number("SELECT count(*) FROM journal");
  for (int i = 0; i < 3; ++i) {
    desk.restart();
    REQUIRE(desk.sync().recover());
  }
  CHECK(desk.number("SELECT count(*) FROM journal") == rows);
}

TEST_CASE("A read mark that a put-back database lost came back as an empty answer for a person") {
  WaitingDesk desk;
  Outgoing mark;
  mark.clientId = "mark";
  mark.store.value = "shop";
  mark.thread = desk.thread("t0").id;
  mark.threadRemoteId = "t0";
  mark.kind = OutgoingKind::MarkRead;
  mark.actor = "li.wen";
  mark.createdAt = desk.clock.now();
  mark.state = Queued;
  REQUIRE(recordOutgoing(desk.journal(), mark));
  const OutgoingId begun = desk.answer("t0", "", "shop", [](Outgoing& item) {
    item.kind = OutgoingKind::MarkRead;
    item.state = Sending;
    item.attempts = 1;
  });
  const auto report = OutboxRecovery(desk.database(), desk.clock, desk.journal()).run().value();
  CHECK(report.restored == 0);
  CHECK(report.uncertain == 0);
  CHECK(desk.number("SELECT count(*) FROM outgoing") == 1);
  desk.settle();
  CHECK(desk.state(begun) == Sent);
  CHECK(desk.platform().markReads == 1);
}

TEST_CASE("An item survives its record byte for byte, and foreign bytes are no item") {
  Outgoing item;
  item.clientId = "c";
  item.store.value = "shop";
  item.thread.value = 5;
  item.threadRemoteId = "t";
  item.kind = OutgoingKind::FirstContact;
  item.text = "Grüße 你好";
  item.attachments = {{"a.png", "image/png", 12, "files/1"}};
  item.actor = "li.wen";
  item.state = Unknown;
  item.attempts = 2;
  item.createdAt = at("2026-03-04T08:00:00Z");
  item.sendingAt = at("2026-03-04T08:00:05Z");
  item.baseline = {"m-1", "m-2"};
  item.errorKind = ErrorKind::Ambiguous;
  item.errorText = "unclear";
  item.closeAfterSend = true;
  const auto read = outgoingFromRecord(toRecord(item));
  REQUIRE(read);
  CHECK(toRecord(*read) == toRecord(item));
  CHECK(read->baseline == item.baseline);
  CHECK_FALSE(outgoingFromRecord("{\"clientId\":3}"));
  CHECK_FALSE(outgoingFromRecord("\x80"));
}
