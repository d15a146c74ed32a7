#include <catch2/catch_test_macros.hpp>

#include "core/storage/rows.h"
#include "core/storage/waiting_period_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

using Texts = std::vector<std::string>;

Texts texts(DeskBench& desk, ThreadId id) {
  Texts all;
  for (const Message& message : must(desk.inbox().thread(id)).messages) all.push_back(message.text);
  return all;
}

bool isListed(DeskBench& desk, ThreadId id) {
  ThreadQuery query;
  query.view = ThreadView::All;
  query.now = desk.clock.now();
  for (const ThreadId listed : must(desk.inbox().threadIds(query)))
    if (listed == id) return true;
  return false;
}

ThreadId createdBySplit(DeskBench& desk, ThreadId thread, std::size_t place) {
  must(desk.triage().split(thread, must(desk.inbox().thread(thread)).messages[place].id));
  auto reader = must(desk.database().read());
  ThreadId created;
  must(storage::forEachRow(reader->connection(), "SELECT max(id) FROM thread", [&](const storage::Row& row) { created.value = row.integer(0); }));
  return created;
}

// Every wait a thread ever had, with what ended it.
Texts waits(DeskBench& desk, ThreadId id) {
  Texts all;
  auto reader = must(desk.database().read());
  for (const WaitingPeriod& period : must(storage::WaitingPeriodRepository(reader->connection()).list(id))) {
    std::string text = period.startedAt.toIso() + " to " + (period.endedAt ? period.endedAt->toIso() + " " + std::string(name(*period.end)) : "now");
    for (const DeadlineClock& clock : period.clocks) text += ", " + clock.policy + " " + clock.dueAt.toIso();
    all.push_back(std::move(text));
  }
  return all;
}

}  // namespace

TEST_CASE("A merge shows both conversations as one with the earlier deadline, and undo puts both back as they were") {
  DeskBench desk;
  const ThreadId early = desk.question("t1", "Where is my parcel?");
  desk.clock.advance(hours(3));
  const ThreadId late = desk.question("t2", "Parcel, again");
  const Thread earlyBefore = desk.row(early), lateBefore = desk.row(late);
  REQUIRE(earlyBefore.dueAt < lateBefore.dueAt);
  const auto undo = must(desk.triage().merge({early}, late));
  CHECK(undo.threads == 1);
  CHECK(texts(desk, late) == Texts{"Where is my parcel?", "Parcel, again"});
  CHECK(desk.row(late).dueAt == earlyBefore.dueAt);
  CHECK(desk.row(late).messageCount == 2);
  CHECK_FALSE(isListed(desk, early));
  must(desk.triage().undo(undo.id));
  CHECK(isListed(desk, early));
  CHECK(texts(desk, early) == Texts{"Where is my parcel?"});
  CHECK(texts(desk, late) == Texts{"Parcel, again"});
  CHECK(desk.row(early).dueAt == earlyBefore.dueAt);
  CHECK(desk.row(late).dueAt == lateBefore.dueAt);
  CHECK((desk.row(early).needsReply && desk.row(late).needsReply));
  CHECK(desk.triage().undo(undo.id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A buyer who waits is not hidden by a merge into a closed thread") {
  DeskBench desk;
  const ThreadId closed = desk.question("t1", "Thanks!");
  must(desk.triage().noReplyNeeded({closed}, "only thanks"));
  desk.clock.advance(hours(1));
  const ThreadId waiting = desk.question("t2", "Where is it?");
  const auto undo = must(desk.triage().merge({waiting}, closed));
  CHECK(desk.row(closed).status == ThreadStatus::Open);
  CHECK(desk.row(closed).needsReply);
  must(desk.triage().undo(undo.id));
  CHECK(desk.row(closed).status == ThreadStatus::Closed);
  CHECK_FALSE(desk.row(closed).needsReply);
  CHECK(desk.row(waiting).needsReply);
}

TEST_CASE("A merge never moves a deadline back: who asked before the other thread was closed still waits") {
  DeskBench desk;
  const ThreadId waiting = desk.question("t1", "Where is it?");
  desk.clock.advance(hours(1));
  const ThreadId closed = desk.question("t2", "Thanks!");
  desk.clock.advance(hours(1));
  must(desk.triage().noReplyNeeded({closed}, "only thanks"));
  const Thread before = desk.row(waiting);
  const auto undo = must(desk.triage().merge({waiting}, closed));
  CHECK(desk.row(closed).needsReply);
  CHECK(desk.row(closed).dueAt == before.dueAt);
  CHECK(desk.row(closed).unansweredCount == 1);
  must(desk.triage().undo(undo.id));
  CHECK(desk.row(closed).status == ThreadStatus::Closed);
  CHECK_FALSE(desk.row(closed).needsReply);
  CHECK(desk.row(waiting).dueAt == before.dueAt);
}

TEST_CASE("A split taken back after the first part was answered still shows that the second part waits") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "About the lamp");
  desk.clock.advance(hours(1));
  desk.question("t1", "And an invoice, please");
  const Instant asked = desk.clock.now();
  const auto undo = must(desk.triage().split(thread, must(desk.inbox().thread(thread)).messages[1].id));
  desk.clock.advance(hours(1));
  must(desk.triage().noReplyNeeded({thread}, "solved on the phone"));
  CHECK_FALSE(desk.row(thread).needsReply);
  must(desk.triage().undo(undo.id));
  CHECK(desk.row(thread).needsReply);
  CHECK(desk.row(thread).oldestUnansweredAt == asked);
  CHECK(desk.row(thread).status == ThreadStatus::Open);
}

TEST_CASE("A split taken back after both parts were answered opened the answered thread again") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "About the lamp");
  desk.clock.advance(hours(1));
  desk.question("t1", "And an invoice, please");
  const auto undo = must(desk.triage().split(thread, must(desk.inbox().thread(thread)).messages[1].id));
  REQUIRE(desk.row(thread).status == ThreadStatus::Open);
  ThreadQuery query;
  query.view = ThreadView::All;
  query.now = desk.clock.now();
  for (const ThreadId part : must(desk.inbox().threadIds(query))) {
    desk.clock.advance(minutes(1));
    desk.answer(part, "Here you are, part " + std::to_string(part.value));
    desk.round();
  }
  REQUIRE(desk.row(thread).status == ThreadStatus::Waiting);
  must(desk.triage().undo(undo.id));
  CHECK(desk.row(thread).status == ThreadStatus::Waiting);
  CHECK_FALSE(desk.row(thread).needsReply);
}

TEST_CASE("What the buyer writes after a merge still waits for an answer when the merge is taken back") {
  DeskBench desk;
  const ThreadId one = desk.question("t1", "First");
  desk.clock.advance(hours(1));
  const ThreadId two = desk.question("t2", "Second");
  desk.answer(two, "Here you are.");
  desk.round();
  REQUIRE_FALSE(desk.row(two).needsReply);
  const auto undo = must(desk.triage().merge({one}, two));
  desk.clock.advance(minutes(5));
  desk.platform().buyerWrites("t2", "Third");
  desk.round();
  REQUIRE(must(desk.inbox().thread(two)).messages.size() == 4);
  must(desk.triage().undo(undo.id));
  CHECK(texts(desk, one) == Texts{"First"});
  CHECK(texts(desk, two) == Texts{"Second", "Here you are.", "Third"});
  CHECK(desk.row(one).needsReply);
  CHECK(desk.row(two).needsReply);
  CHECK(desk.row(two).oldestUnansweredAt == desk.clock.now());
  CHECK(desk.row(two).dueAt);
}

TEST_CASE("A message of a merged conversation goes back with it") {
  DeskBench desk;
  const ThreadId one = desk.question("t1", "First");
  const ThreadId two = desk.question("t2", "Second");
  const auto undo = must(desk.triage().merge({one}, two));
  desk.clock.advance(minutes(5));
  desk.platform().buyerWrites("t1", "First, again");
  desk.round();
  CHECK(texts(desk, two).size() == 3);
  must(desk.triage().undo(undo.id));
  CHECK(texts(desk, one) == Texts{"First", "First, again"});
  CHECK(texts(desk, two) == Texts{"Second"});
  CHECK(desk.row(one).unansweredCount == 2);
}

TEST_CASE("A split gives the later messages a thread of their own; both wait, both are answered at the platform's one place, undo joins them") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "About the lamp");
  desk.clock.advance(hours(1));
  desk.question("t1", "And another thing: an invoice, please");
  const auto messages = must(desk.inbox().thread(thread)).messages;
  REQUIRE(messages.size() == 2);
  const auto undo = must(desk.triage().split(thread, messages[1].id));
  ThreadQuery query;
  query.now = desk.clock.now();
  const auto waiting = must(desk.inbox().threadIds(query));
  REQUIRE(waiting.size() == 2);
  const ThreadId created = waiting[0] == thread ? waiting[1] : waiting[0];
  CHECK(texts(desk, thread) == Texts{"About the lamp"});
  CHECK(texts(desk, created) == Texts{"And another thing: an invoice, please"});
  CHECK(desk.row(created).oldestUnansweredAt == desk.clock.now());
  CHECK(desk.row(thread).oldestUnansweredAt == desk.clock.now() - hours(1));
  desk.answer(created, "The invoice is attached.");
  desk.round();
  REQUIRE(desk.platform().accepted().size() == 1);
  CHECK(desk.platform().accepted().front().thread == "t1");
  CHECK_FALSE(desk.row(created).needsReply);
  CHECK(desk.row(thread).needsReply);
  must(desk.triage().undo(undo.id));
  CHECK_FALSE(isListed(desk, created));
  CHECK(texts(desk, thread) == Texts{"About the lamp", "And another thing: an invoice, please", "The invoice is attached."});
}

TEST_CASE("Threads of two stores are not merged, and nothing changes") {
  DeskBench desk({"a", "b"});
  const ThreadId one = desk.question("t1", "Hello", "a");
  const ThreadId two = desk.question("t1", "Hello", "b");
  const auto refused = desk.triage().merge({one}, two);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::Refused);
  CHECK((isListed(desk, one) && isListed(desk, two)));
  CHECK(desk.triage().merge({two}, two).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A merge taken back took along what an earlier split had put into the other thread") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "About the lamp");
  desk.clock.advance(hours(1));
  desk.question("t1", "And an invoice, please");
  const ThreadId part = createdBySplit(desk, thread, 1);
  const auto undo = must(desk.triage().merge({thread}, part));
  desk.clock.advance(minutes(5));
  desk.question("t1", "Hello?");
  must(desk.triage().undo(undo.id));
  CHECK(texts(desk, thread) == Texts{"About the lamp", "Hello?"});
  CHECK(texts(desk, part) == Texts{"And an invoice, please"});
}

TEST_CASE("The part split off from a snoozed thread never came back") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "About the lamp");
  desk.clock.advance(hours(1));
  desk.question("t1", "And an invoice, please");
  must(desk.triage().snooze({thread}, desk.clock.now() + hours(2)));
  const ThreadId part = createdBySplit(desk, thread, 1);
  REQUIRE(desk.row(part).status == ThreadStatus::Snoozed);
  desk.clock.advance(hours(2) + minutes(1));
  desk.round();
  CHECK(desk.row(thread).status == ThreadStatus::Open);
  CHECK(desk.row(part).status == ThreadStatus::Open);
}

TEST_CASE("A merge or split taken back at once left waits behind that had begun anew") {
  DeskBench desk;
  const ThreadId closed = desk.question("t1", "Thanks!");
  must(desk.triage().noReplyNeeded({closed}, "only thanks"));
  desk.clock.advance(hours(1));
  desk.question("t1", "But where is the lamp?");
  desk.clock.advance(minutes(5));
  desk.question("t1", "And the invoice?");
  const ThreadId early = desk.question("t2", "Good morning");
  must(desk.triage().close({early}));
  desk.clock.advance(hours(1));
  desk.question("t2", "Anybody there?");
  const Texts closedWaits = waits(desk, closed), earlyWaits = waits(desk, early);
  REQUIRE(closedWaits.size() == 2);
  const auto check = [&] {
    CHECK(waits(desk, closed) == closedWaits);
    CHECK(waits(desk, early) == earlyWaits);
    CHECK(desk.row(closed).unansweredCount == 2);
    CHECK(desk.row(early).unansweredCount == 1);
  };
  SECTION("merge one way") { must(desk.triage().merge({early}, closed)); }
  SECTION("merge the other way") { must(desk.triage().merge({closed}, early)); }
  SECTION("split at what was closed") { createdBySplit(desk, closed, 1); }
  SECTION("split at what waits") { createdBySplit(desk, closed, 2); }
  must(desk.triage().undoLast());
  check();
}

TEST_CASE("Messages closed before a split waited again when it was taken back later") {
  DeskBench desk;
  const ThreadId thread = desk.question("t1", "Thanks!");
  desk.clock.advance(hours(1));
  desk.question("t1", "And a good weekend");
  must(desk.triage().noReplyNeeded({thread}, "only thanks"));
  const auto undo = must(desk.triage().split(thread, must(desk.inbox().thread(thread)).messages[1].id));
  ThreadQuery query;
  query.now = desk.clock.now();
  const auto part = must(desk.inbox().threadIds(query));
  REQUIRE(part.size() == 1);  // whoever splits something off wants it seen
  desk.clock.advance(hours(1));
  must(desk.triage().snooze(part, desk.clock.now() + hours(5)));
  must(desk.triage().undo(undo.id));
  CHECK(desk.row(thread).status == ThreadStatus::Closed);
  CHECK_FALSE(desk.row(thread).needsReply);
  CHECK(desk.row(thread).unansweredCount == 0);
}

TEST_CASE("A close or snooze taken back counted messages that had been closed before a merge") {
  DeskBench desk;
  const ThreadId waiting = desk.question("t1", "Where is it?");
  desk.clock.advance(hours(1));
  const ThreadId closed = desk.question("t2", "Thanks!");
  must(desk.triage().noReplyNeeded({closed}, "only thanks"));
  must(desk.triage().merge({waiting}, closed));
  const Texts before = waits(desk, closed);
  REQUIRE(desk.row(closed).unansweredCount == 1);
  desk.clock.advance(minutes(1));
  SECTION("close") { must(desk.triage().close({closed})); }
  SECTION("snooze") { must(desk.triage().snooze({closed}, desk.clock.now() + hours(1))); }
  must(desk.triage().undoLast());
  CHECK(desk.row(closed).status == ThreadStatus::Open);
  CHECK(desk.row(closed).unansweredCount == 1);
  CHECK(waits(desk, closed) == before);
}
