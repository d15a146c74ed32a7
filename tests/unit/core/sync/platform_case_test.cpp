#include <catch2/catch_test_macros.hpp>

#include "core/storage/case_repository.h"
#include "core/sync/inbound_steps.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

constexpr const char* kOrder = "2000011890114402";

InboundPage caseOf(const PracticeDesk& desk, CaseTurn turn, std::optional<Duration> due, const std::string& status = "opened") {
  InboundPage page;
  InboundThread thread;
  thread.remoteId = "case:claim:7";
  thread.kind = ThreadKind::Case;
  thread.orderRemoteId = kOrder;
  thread.subject = "Claim";
  page.threads.push_back(thread);
  InboundCase inbound;
  inbound.threadRemoteId = thread.remoteId;
  inbound.value.remoteId = "7";
  inbound.value.kind = CaseKind::Claim;
  inbound.value.turn = turn;
  inbound.value.status = status;
  inbound.value.orderRemoteId = kOrder;
  inbound.value.openedAt = desk.clock.now();
  if (due) inbound.value.dueAt = desk.clock.now() + *due;
  inbound.value.dueSource = due ? CaseDueSource::Platform : CaseDueSource::None;
  if (turn == CaseTurn::Nobody) inbound.value.closedAt = desk.clock.now();
  inbound.value.readAt = desk.clock.now();
  page.cases.push_back(inbound);
  return page;
}

InboundPage conversation(const PracticeDesk& desk) {
  InboundPage page;
  InboundThread thread;
  thread.remoteId = "talk";
  thread.orderRemoteId = kOrder;
  page.threads.push_back(thread);
  InboundMessage inbound;
  inbound.threadRemoteId = "talk";
  inbound.message.remoteId = "m1";
  inbound.message.sentAt = desk.clock.now();
  inbound.message.text = "Where is it?";
  page.messages.push_back(inbound);
  return page;
}

ChangeSet take(PracticeDesk& desk, const InboundPage& page, InboundContext::Kind kind = InboundContext::Kind::Live) {
  ChangeSet seen;
  const auto done = desk.database().writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto store = storage::StoreRepository(connection).find(StoreId{"shop"});
    const auto settings = loadSlaSettings(connection);
    const InboundContext context{**store, *settings, {}, desk.clock.now(), kind};
    const auto counts = InboundSteps(connection, context, changes).apply(page);
    seen = changes;
    return counts ? Status() : fail(counts.error());
  });
  if (!done) throw std::runtime_error(done.error().text);
  return seen;
}

Thread shown(PracticeDesk& desk) { return desk.thread("case:claim:7"); }

}  // namespace

TEST_CASE("IN12: a case without any message makes an item that waits with the platform's deadline") {
  PracticeDesk desk;
  const ChangeSet seen = take(desk, caseOf(desk, CaseTurn::Us, hours(27)));
  const Thread thread = shown(desk);
  CHECK(thread.kind == ThreadKind::Case);
  CHECK(thread.needsReply);
  CHECK(thread.unread);
  CHECK(thread.priority == Priority::Urgent);
  CHECK(thread.dueAt == desk.clock.now() + hours(27));
  CHECK(seen.cases);
  CHECK(seen.arrived == std::vector<ThreadId>{thread.id});
}

TEST_CASE("CH05: the conversation of the order shows the case while it is open, and no longer") {
  PracticeDesk desk;
  take(desk, conversation(desk));
  take(desk, caseOf(desk, CaseTurn::Us, hours(27)));
  CHECK(desk.thread("talk").hasCase);
  desk.clock.advance(hours(1));
  take(desk, caseOf(desk, CaseTurn::Nobody, std::nullopt, "closed"));
  CHECK_FALSE(desk.thread("talk").hasCase);
  CHECK(shown(desk).status == ThreadStatus::Closed);
  CHECK_FALSE(shown(desk).needsReply);
}

TEST_CASE("A case that waits for the platform does not wait for us, and comes back when it is our turn again") {
  PracticeDesk desk;
  take(desk, caseOf(desk, CaseTurn::Us, hours(27)));
  desk.clock.advance(hours(1));
  take(desk, caseOf(desk, CaseTurn::Platform, std::nullopt, "under-review"));
  CHECK_FALSE(shown(desk).needsReply);
  CHECK(shown(desk).status == ThreadStatus::Waiting);
  desk.clock.advance(hours(1));
  const ChangeSet seen = take(desk, caseOf(desk, CaseTurn::Us, hours(5), "more-information"));
  CHECK(shown(desk).needsReply);
  CHECK(shown(desk).status == ThreadStatus::Open);
  CHECK(shown(desk).dueAt == desk.clock.now() + hours(5));
  CHECK(seen.arrived.size() == 1);
}

TEST_CASE("The same case read twice writes nothing into the journal and alarms nobody") {
  PracticeDesk desk;
  const InboundPage page = caseOf(desk, CaseTurn::Us, hours(27));
  take(desk, page);
  const auto rows = desk.number("SELECT COUNT(*) FROM journal");
  InboundPage again = page;
  again.cases.front().value.readAt = desk.clock.now() + hours(1);
  CHECK(take(desk, again).arrived.empty());
  CHECK(desk.number("SELECT COUNT(*) FROM journal") == rows);
}

TEST_CASE("A case a person closed stays closed while the platform says the same, and opens with its news") {
  PracticeDesk desk;
  const InboundPage page = caseOf(desk, CaseTurn::Us, hours(27));
  take(desk, page);
  const ThreadId id = shown(desk).id;
  desk.write([&](storage::Connection& connection) -> Status {
    storage::ThreadRepository threads(connection);
    if (auto done = threads.setReplyState(id, {}); !done) return done;
    return threads.setStatus(id, ThreadStatus::Closed);
  });
  take(desk, page);
  CHECK(shown(desk).status == ThreadStatus::Closed);
  CHECK_FALSE(shown(desk).needsReply);
  desk.clock.advance(hours(1));
  take(desk, caseOf(desk, CaseTurn::Us, hours(9), "escalated"));
  CHECK(shown(desk).status == ThreadStatus::Open);
  CHECK(shown(desk).needsReply);
}

TEST_CASE("ON05: an imported case that is past its deadline waits without turning red") {
  PracticeDesk desk;
  const ChangeSet seen = take(desk, caseOf(desk, CaseTurn::Us, -hours(5)), InboundContext::Kind::Import);
  CHECK(shown(desk).needsReply);
  CHECK_FALSE(shown(desk).dueAt);
  CHECK(seen.arrived.empty());
}

TEST_CASE("The journal tells what the platform said of a case before and after") {
  PracticeDesk desk;
  take(desk, caseOf(desk, CaseTurn::Us, hours(27)));
  desk.clock.advance(hours(1));
  take(desk, caseOf(desk, CaseTurn::Nobody, std::nullopt, "closed"));
  CHECK(desk.number("SELECT COUNT(*) FROM journal WHERE kind = 'case.opened'") == 1);
  CHECK(desk.number("SELECT COUNT(*) FROM journal WHERE kind = 'case.closed' AND payload LIKE '%\"before\"%'") == 1);
}

TEST_CASE("TK04: a mail that tells of an A-to-z claim makes a case, and the mail of the decision ends it") {
  PracticeDesk desk;
  const auto mail = [&](OrderEvent::Kind kind, const std::string& id, std::optional<Duration> due) {
    InboundPage page;
    InboundThread thread;
    thread.remoteId = "claim:026-1";
    thread.kind = ThreadKind::Case;
    thread.orderRemoteId = "026-1";
    page.threads.push_back(thread);
    InboundMessage told;
    told.threadRemoteId = thread.remoteId;
    told.message.remoteId = id;
    told.message.author = Author::Platform;
    told.message.sentAt = desk.clock.now();
    told.message.text = "About a claim.";
    page.messages.push_back(told);
    OrderEvent event;
    event.kind = kind;
    event.remoteId = id;
    event.orderRemoteId = "026-1";
    event.caseRemoteId = thread.remoteId;
    event.at = desk.clock.now();
    event.amount = Money{5899, "USD"};
    if (due) event.deadline = desk.clock.now() + *due;
    page.orderEvents.push_back(event);
    return page;
  };
  take(desk, mail(OrderEvent::Kind::ClaimOpened, "a", hours(72)));
  const auto find = [&] {
    auto reader = desk.database().read();
    return storage::CaseRepository((*reader)->connection()).findByRemote(StoreId{"shop"}, "claim:026-1");
  };
  auto found = find();
  REQUIRE((found && *found));
  CHECK((*found)->kind == CaseKind::AtoZ);
  CHECK((*found)->turn == CaseTurn::Us);
  CHECK((*found)->amount == Money{5899, "USD"});
  CHECK((*found)->dueSource == CaseDueSource::Mail);
  desk.clock.advance(hours(10));
  take(desk, mail(OrderEvent::Kind::ClaimDecided, "b", std::nullopt));
  found = find();
  CHECK((*found)->turn == CaseTurn::Nobody);
  CHECK((*found)->closedAt == desk.clock.now());
  CHECK_FALSE(desk.thread("claim:026-1").needsReply);
}

TEST_CASE("A return was kept as its event told it, and what the platform says of the case was lost") {
  PracticeDesk desk;
  InboundPage page = caseOf(desk, CaseTurn::Buyer, hours(27), "PROCESSING");
  page.cases.front().value.readAt = desk.clock.now() - std::chrono::seconds(2);  // the page was read before it is stored
  OrderEvent event;
  event.kind = OrderEvent::Kind::ReturnRequested;
  event.orderRemoteId = kOrder;
  event.caseRemoteId = page.cases.front().value.remoteId = page.threads.front().remoteId;
  event.at = desk.clock.now() - hours(5);
  page.orderEvents.push_back(event);
  take(desk, page);
  const auto reader = desk.database().read();
  const auto found = storage::CaseRepository((*reader)->connection()).findByRemote(StoreId{"shop"}, event.caseRemoteId);
  REQUIRE((found && *found));
  CHECK((*found)->status == "PROCESSING");
  CHECK((*found)->turn == CaseTurn::Buyer);
  CHECK_FALSE(shown(desk).needsReply);
}

TEST_CASE("A case that waits for us stands open although the last word in it is ours") {
  // Seen with a mediation: our message in the same page made it one that waits for the buyer, and it was missing among what needs a reply.
  PracticeDesk desk;
  InboundPage page = caseOf(desk, CaseTurn::Us, hours(27));
  InboundMessage ours;
  ours.threadRemoteId = "case:claim:7";
  ours.message.remoteId = "ours";
  ours.message.direction = Direction::Out;
  ours.message.author = Author::External;
  ours.message.sentAt = desk.clock.now();
  ours.message.text = "We have sent it.";
  page.messages.push_back(ours);
  take(desk, page);
  CHECK(shown(desk).needsReply);
  CHECK(shown(desk).status == ThreadStatus::Open);
  desk.clock.advance(hours(1));
  InboundPage again = caseOf(desk, CaseTurn::Us, hours(26));
  again.cases.front().value.openedAt = desk.clock.now() - hours(1);
  again.messages.push_back(ours);
  again.messages.front().message.remoteId = "ours-2";
  take(desk, again);
  CHECK(shown(desk).needsReply);
  CHECK(shown(desk).status == ThreadStatus::Open);
}

TEST_CASE("The buyer's word in a case that waits for the platform is unread and told, and changes no turn") {
  PracticeDesk desk;
  take(desk, caseOf(desk, CaseTurn::Platform, std::nullopt));
  desk.clock.advance(hours(1));
  InboundPage page = caseOf(desk, CaseTurn::Platform, std::nullopt);
  page.cases.front().value.openedAt = desk.clock.now() - hours(1);
  InboundMessage word;
  word.threadRemoteId = "case:claim:7";
  word.message.remoteId = "m";
  word.message.sentAt = desk.clock.now();
  word.message.text = "Any news?";
  page.messages.push_back(word);
  const ChangeSet seen = take(desk, page);
  CHECK(seen.arrived.size() == 1);
  CHECK(shown(desk).unread);
  CHECK_FALSE(shown(desk).needsReply);
}
