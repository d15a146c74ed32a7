#include "core/sync/inbound_steps.h"

#include <catch2/catch_test_macros.hpp>

#include "core/sla/clock_proof.h"
#include "core/storage/journal.h"
#include "core/storage/setting_repository.h"
#include "core/storage/watermark_repository.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

std::size_t arrivedCount(const PracticeDesk& desk) {
  std::size_t count = 0;
  for (const ChangeSet& changes : desk.announced) count += changes.arrived.size();
  return count;
}

}  // namespace

TEST_CASE("A first message makes a thread that waits, and a later one alarms") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t1", "Where is my parcel? It should have been here last week already.");
  const StoreRound round = desk.round();
  CHECK(round.ok);
  CHECK(round.threads == 1);
  CHECK(round.messages == 1);
  const Thread thread = desk.thread("t1");
  CHECK(thread.needsReply);
  CHECK(thread.unread);
  CHECK(thread.unansweredCount == 1);
  CHECK(thread.dueAt == desk.clock.now() + hours(24));
  CHECK(thread.language == "en");
  CHECK(thread.excerpt.starts_with("Where is my parcel?"));
  CHECK(arrivedCount(desk) == 1);
}

TEST_CASE("CH07: 10,000 messages with 5 % duplicates, shuffled pages and five restarts are exactly 10,000 rows") {
  PracticeDesk desk;
  FakePlatform& shop = desk.platform();
  shop.duplicateShare = 0.05;
  shop.shufflesPages = true;
  shop.pageSize = 100;
  int written = 0;
  const auto write = [&](int upTo) {
    for (; written < upTo; ++written)
      shop.buyerWrites("t" + std::to_string(written % 700), "Message " + std::to_string(written), desk.clock.now() - minutes(written % 50));
  };
  for (int part = 1; part <= 5; ++part) {
    write(part * 2000);
    shop.failAfterPages = 3 * part;  // the pull is cut in the middle
    CHECK_FALSE(desk.round().ok);
    desk.restart();
    shop.failAfterPages = -1;
    desk.clock.advance(minutes(2));
    if (part % 2 == 0) CHECK(desk.round().ok);
  }
  CHECK(desk.round().ok);
  CHECK(desk.number("SELECT count(*) FROM message") == 10'000);
  CHECK(desk.number("SELECT count(*) FROM thread") == 700);
  CHECK(desk.number("SELECT count(*) FROM message m JOIN thread t ON t.id = m.thread WHERE t.message_count > 0") == 10'000);
  CHECK(desk.number("SELECT sum(message_count) FROM thread") == 10'000);
  CHECK(desk.number("SELECT count(*) FROM search_backlog") == 0);
  const StoreRound again = desk.round();
  CHECK(again.messages == 0);
  CHECK(again.updated == 0);
  const auto verdict = desk.read([](storage::Connection& connection) { return storage::Journal::verify(connection); });
  CHECK_FALSE(verdict.firstWrong);
  CHECK(desk.number("SELECT count(*) FROM journal WHERE kind = 'message.arrived'") == 10'000);
}

TEST_CASE("CH06: notices stand apart: no wait, no alarm") {
  PracticeDesk desk;
  desk.round();
  for (int i = 0; i < 20; ++i) {
    desk.platform().notice("n" + std::to_string(i), "Your performance of last week");
    desk.platform().buyerWrites("t" + std::to_string(i), "Hello");
  }
  desk.round();
  CHECK(desk.number("SELECT count(*) FROM thread WHERE lane = 6") == 20);
  CHECK(desk.number("SELECT count(*) FROM thread WHERE lane = 1") == 20);
  CHECK(desk.number("SELECT count(*) FROM waiting_period") == 20);
  CHECK_FALSE(desk.thread("n3").needsReply);
  CHECK_FALSE(desk.thread("n3").dueAt);
  CHECK(arrivedCount(desk) == 20);
  CHECK(desk.thread("n3").unread);
}

TEST_CASE("An answer seen from elsewhere ends the wait as such, an automatic one does not") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t1", "Hello?");
  desk.round();
  desk.clock.advance(minutes(1));
  desk.platform().automaticAnswer("t1", "We are away.");
  desk.round();
  CHECK(desk.thread("t1").needsReply);
  CHECK(desk.thread("t1").status == ThreadStatus::Open);
  desk.clock.advance(minutes(10));
  desk.platform().answeredElsewhere("t1", "It is on its way.");
  desk.round();
  const Thread thread = desk.thread("t1");
  CHECK_FALSE(thread.needsReply);
  CHECK_FALSE(thread.dueAt);
  CHECK(thread.status == ThreadStatus::Waiting);
  const auto periods = desk.periods("t1");
  REQUIRE(periods.size() == 1);
  CHECK(periods[0].end == WaitingEnd::AnsweredElsewhere);
  CHECK(periods[0].endedAt == desk.clock.now());
  CHECK(periods[0].clocks[0].metAt == desk.clock.now());
  CHECK(desk.messages("t1").back().author == Author::External);
}

TEST_CASE("A new buyer message opens a closed, waiting or snoozed thread again") {
  for (const ThreadStatus status : {ThreadStatus::Closed, ThreadStatus::Waiting, ThreadStatus::Snoozed}) {
    PracticeDesk desk;
    desk.round();
    desk.platform().buyerWrites("t1", "Hello?");
    desk.platform().answeredElsewhere("t1", "Yes.", desk.clock.now() + seconds(1));
    desk.round();
    const ThreadId id = desk.thread("t1").id;
    desk.write([&](storage::Connection& connection) {
      storage::ThreadRepository threads(connection);
      return status == ThreadStatus::Snoozed ? threads.snooze(id, desk.clock.now() + hours(48)) : threads.setStatus(id, status);
    });
    desk.clock.advance(hours(1));
    desk.platform().buyerWrites("t1", "One more thing");
    desk.round();
    CHECK(desk.thread("t1").status == ThreadStatus::Open);
    CHECK(desk.thread("t1").needsReply);
    CHECK(desk.thread("t1").oldestUnansweredAt == desk.clock.now());
    CHECK_FALSE(desk.thread("t1").snoozedUntil);
  }
}

TEST_CASE("SL06: what a person called answered stays so until the buyer writes again") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t1", "Thanks!");
  desk.round();
  desk.clock.advance(minutes(5));
  const ThreadId id = desk.thread("t1").id;
  desk.write([&](storage::Connection& connection) -> Status {
    const auto ended = storage::WaitingPeriodRepository(connection).end(id, desk.clock.now(), WaitingEnd::NoReplyNeeded, "li.wen", "thanks only");
    if (!ended) return fail(ended.error());
    return storage::ThreadRepository(connection).setReplyState(id, {});
  });
  desk.platform().edit("m-1", "Thanks a lot!");
  desk.round();
  CHECK_FALSE(desk.thread("t1").needsReply);
  desk.clock.advance(hours(2));
  desk.platform().buyerWrites("t1", "But one question");
  desk.round();
  CHECK(desk.thread("t1").needsReply);
  CHECK(desk.thread("t1").dueAt == desk.clock.now() + hours(24));
  CHECK(desk.thread("t1").unansweredCount == 1);
}

TEST_CASE("SL04, F19: an older unanswered message that comes late moves the deadline forward") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t1", "Second", at("2026-03-04T07:30:00Z"));
  desk.round();
  desk.platform().buyerWrites("t1", "First", at("2026-03-04T06:10:00Z"));
  desk.round();
  CHECK(desk.thread("t1").oldestUnansweredAt == at("2026-03-04T06:10:00Z"));
  CHECK(desk.thread("t1").dueAt == at("2026-03-05T06:10:00Z"));
  CHECK(desk.thread("t1").unansweredCount == 2);
  const auto periods = desk.periods("t1");
  REQUIRE(periods.size() == 1);
  CHECK(periods[0].clocks.size() == 2);
  CHECK(periods[0].clocks[0].proof.find("2026-03-04T06:10:00.000Z") != std::string::npos);
}

TEST_CASE("F19: a message from before an answer that comes days late waits, and stays waiting") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t1", "Hello?");
  desk.round();
  const ThreadId id = desk.thread("t1").id;
  desk.clock.advance(minutes(30));
  desk.write([&](storage::Connection& connection) -> Status {
    const auto ended = storage::WaitingPeriodRepository(connection).end(id, desk.clock.now(), WaitingEnd::Close, "li.wen", "");
    if (!ended) return fail(ended.error());
    if (auto done = storage::ThreadRepository(connection).setStatus(id, ThreadStatus::Closed); !done) return done;
    return storage::ThreadRepository(connection).setReplyState(id, {});
  });
  desk.clock.advance(hours(48));
  desk.platform().buyerWrites("t1", "Sent before you closed", at("2026-03-04T08:10:00Z"));
  desk.round();
  CHECK(desk.thread("t1").needsReply);
  CHECK(desk.thread("t1").status == ThreadStatus::Open);
  desk.platform().edit("m-2", "Sent before you closed!");
  desk.round();
  CHECK(desk.thread("t1").needsReply);
  CHECK(desk.thread("t1").unansweredCount == 1);
}

TEST_CASE("F18, F19: edits are revisions, deletions are marks, and nothing is stored twice") {
  PracticeDesk desk;
  desk.round();
  const std::string first = desk.platform().buyerWrites("t1", "Hello");
  desk.clock.advance(seconds(10));
  const std::string second = desk.platform().buyerWrites("t1", "Hello");  // the same words in another message
  desk.round();
  desk.platform().edit(first, "Hello there");
  const StoreRound round = desk.round();
  CHECK(round.messages == 0);
  CHECK(round.updated == 1);
  auto messages = desk.messages("t1");
  REQUIRE(messages.size() == 2);
  CHECK(messages[0].text == "Hello there");
  CHECK(messages[0].edited);
  CHECK(messages[0].revision == 2);
  desk.platform().remove(first);
  desk.round();
  messages = desk.messages("t1");
  CHECK(messages[0].deleted);
  CHECK(messages[0].text == "Hello there");
  CHECK(desk.thread("t1").unansweredCount == 1);
  desk.platform().remove(second);
  desk.round();
  CHECK_FALSE(desk.thread("t1").needsReply);
  CHECK(desk.periods("t1")[0].end == WaitingEnd::Withdrawn);
}

TEST_CASE("A conversation closed at the platform is closed here; a block shows the platform's word") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t1", "Hello");
  desk.round();
  desk.platform().closeRemotely("t1");
  desk.platform().blockSending("t1", "blocked_by_mediation");
  desk.round();
  const Thread thread = desk.thread("t1");
  CHECK(thread.status == ThreadStatus::Closed);
  CHECK_FALSE(thread.needsReply);
  CHECK(thread.sendBlocked);
  CHECK(thread.sendBlockedReason == "blocked_by_mediation");
}

TEST_CASE("ON05: the first import of 20,000 old mails alarms nobody, sends nothing and turns nothing red") {
  PracticeDesk desk;
  desk.platform().pageSize = 500;
  for (int i = 0; i < 20'000; ++i) {
    const Instant sentAt = desk.clock.now() - hours(48) - minutes(i % 5000);
    desk.platform().buyerWrites("t" + std::to_string(i / 4), "Old mail " + std::to_string(i), sentAt);
  }
  const StoreRound round = desk.round();
  CHECK(round.ok);
  CHECK(round.messages == 20'000);
  CHECK(arrivedCount(desk) == 0);
  CHECK(desk.alarm.notices().empty());
  CHECK(desk.platform().sendCalls == 0);
  CHECK(desk.platform().writes == 0);
  CHECK(desk.number("SELECT count(*) FROM thread WHERE due_at IS NOT NULL") == 0);
  // Nobody has opened what waits; that is bold, not red.
  CHECK(desk.number("SELECT count(*) FROM thread WHERE unread <> needs_reply") == 0);
  CHECK(desk.number("SELECT count(*) FROM thread WHERE is_history = 0") == 0);
  CHECK(desk.number("SELECT count(*) FROM clock") == 0);
  desk.platform().buyerWrites("t7", "And now?");
  desk.round();
  CHECK(arrivedCount(desk) == 1);
  CHECK(desk.thread("t7").dueAt == desk.clock.now() + hours(24));
  CHECK(desk.number("SELECT count(*) FROM thread WHERE due_at IS NOT NULL") == 1);
}

TEST_CASE("ON05: what can still be answered in time has its clock after the import, but alarms nobody") {
  PracticeDesk desk;
  desk.platform().buyerWrites("t1", "Two hours ago", desk.clock.now() - hours(2));
  desk.platform().buyerWrites("t2", "Answered");
  desk.platform().answeredElsewhere("t2", "Yes", desk.clock.now() + seconds(1));
  desk.round();
  CHECK(desk.thread("t1").dueAt == desk.clock.now() + hours(22));
  CHECK(desk.thread("t1").needsReply);
  CHECK(desk.thread("t2").status == ThreadStatus::Waiting);
  CHECK(arrivedCount(desk) == 0);
}

TEST_CASE("What an import finds waiting is unread until somebody opens it here; what it finds answered is read") {
  PracticeDesk desk;
  FakePlatform& shop = desk.platform();
  shop.buyerWrites("waits", "Where is my parcel?", desk.clock.now() - hours(2));
  shop.buyerWrites("late", "Nobody answered me", desk.clock.now() - hours(24 * 20));
  shop.buyerWrites("answered", "Does it fit?", desk.clock.now() - hours(3));
  shop.answeredElsewhere("answered", "Yes", desk.clock.now() - hours(2));
  shop.notice("notice", "Fees change");
  SECTION("in one page") { desk.round(); }
  SECTION("in pages of one message each") {
    shop.pageSize = 1;
    desk.round();
  }
  CHECK(desk.thread("waits").unread);
  CHECK(desk.thread("late").unread);
  CHECK_FALSE(desk.thread("late").dueAt);
  CHECK_FALSE(desk.thread("answered").unread);
  CHECK_FALSE(desk.thread("notice").unread);
  CHECK(arrivedCount(desk) == 0);
  // Opened here, it stays read, whatever older messages a deeper import brings.
  const ThreadId id = desk.thread("waits").id;
  desk.write([&](storage::Connection& connection) { return storage::ThreadRepository(connection).setUnread(id, false); });
  shop.buyerWrites("waits", "My first message, of last month", desk.clock.now() - hours(24 * 30));
  desk.write([](storage::Connection& connection) -> Status {
    storage::WatermarkRepository marks(connection);
    return marks.removeAll(StoreId{"shop"});
  });
  desk.round();
  CHECK(desk.messages("waits").size() == 2);
  CHECK_FALSE(desk.thread("waits").unread);
}

TEST_CASE("CH11: reading and syncing write nothing to the platform") {
  PracticeDesk desk;
  for (int i = 0; i < 50; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello");
  for (int i = 0; i < 5; ++i) {
    desk.round();
    desk.clock.advance(hours(7));  // a sweep is due, too
  }
  CHECK(desk.platform().writes == 0);
  CHECK(desk.number("SELECT count(*) FROM thread WHERE needs_reply = 1") == 50);
}

TEST_CASE("A row that does not follow the description keeps nothing else away, and is told once") {
  PracticeDesk desk;
  desk.platform().quarantined = {Error{ErrorKind::Malformed, "fake.row", "messages[3].createdDate is no instant", {}}};
  for (int i = 0; i < 5; ++i) {
    desk.platform().buyerWrites("t" + std::to_string(i), "Hello");
    CHECK(desk.round().ok);
  }
  CHECK(desk.number("SELECT count(*) FROM message") == 5);
  CHECK(desk.number("SELECT count(*) FROM journal WHERE kind = 'sync.quarantined'") == 1);
  desk.platform().quarantined.push_back(Error{ErrorKind::Malformed, "fake.row", "messages[4].text is no text", {}});
  desk.round();
  CHECK(desk.number("SELECT count(*) FROM journal WHERE kind = 'sync.quarantined'") == 3);
}

TEST_CASE("F13: a pull that is cut keeps whole pages and leaves the watermark where it was") {
  PracticeDesk desk;
  desk.round();
  desk.platform().pageSize = 10;
  for (int i = 0; i < 45; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello");
  const auto mark = [&desk] {
    return desk.read([](storage::Connection& connection) { return storage::WatermarkRepository(connection).find(StoreId{"shop"}, "changes"); });
  };
  const auto before = mark();
  desk.platform().failAfterPages = 2;
  const StoreRound cut = desk.round();
  CHECK_FALSE(cut.ok);
  CHECK(cut.messages == 20);
  CHECK(mark() == before);
  desk.platform().failAfterPages = -1;
  CHECK(desk.round().messages == 25);
  CHECK(mark() != before);
}

TEST_CASE("Deadlines follow settings that change; the proof names the new policy") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t1", "Hello?");
  desk.round();
  SlaSettings settings = SlaSettings::defaults();
  settings.policies[0].policy.duration = hours(12);
  settings.policies[0].policy.version = 2;
  desk.write([&](storage::Connection& connection) { return storage::SettingRepository(connection).save(kSlaSettingKey, settings.toJson()); });
  REQUIRE(recomputeClocks(desk.database(), desk.clock.now()));
  CHECK(desk.thread("t1").dueAt == desk.clock.now() + hours(12));
  const auto proof = ClockProof::fromJson(desk.periods("t1")[0].clocks.back().proof).value();
  CHECK(proof.policy.version == 2);
}
