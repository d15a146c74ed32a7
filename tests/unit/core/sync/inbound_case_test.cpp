#include <catch2/catch_test_macros.hpp>

#include "core/sync/inbound_steps.h"
#include "core/sync/reply_clock.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

constexpr const char* kOrder = "026-1234567-7654321";

InboundThread caseThread(const PracticeDesk& desk, Duration due) {
  InboundThread thread;
  thread.remoteId = std::string("claim:") + kOrder;
  thread.kind = ThreadKind::Case;
  thread.orderRemoteId = kOrder;
  thread.subject = "Claim";
  thread.platformDueAt = desk.clock.now() + due;
  return thread;
}

InboundMessage told(const PracticeDesk& desk, const std::string& id) {
  InboundMessage inbound;
  inbound.threadRemoteId = std::string("claim:") + kOrder;
  inbound.message.remoteId = id;
  inbound.message.author = Author::Platform;
  inbound.message.sentAt = desk.clock.now();
  inbound.message.text = "A claim was filed.";
  return inbound;
}

InboundPage conversation(const PracticeDesk& desk) {
  InboundPage page;
  InboundThread thread;
  thread.remoteId = "case:1";
  thread.orderRemoteId = kOrder;
  page.threads.push_back(thread);
  InboundMessage inbound;
  inbound.threadRemoteId = "case:1";
  inbound.message.remoteId = "m1";
  inbound.message.sentAt = desk.clock.now();
  inbound.message.text = "Where is it?";
  page.messages.push_back(inbound);
  return page;
}

InboundPage claim(const PracticeDesk& desk, const std::string& id = "c1", Duration due = hours(72)) {
  InboundPage page;
  page.threads.push_back(caseThread(desk, due));
  page.messages.push_back(told(desk, id));
  OrderEvent event;
  event.kind = OrderEvent::Kind::ClaimOpened;
  event.remoteId = id;
  event.orderRemoteId = kOrder;
  event.caseRemoteId = page.threads.front().remoteId;
  event.at = desk.clock.now();
  event.deadline = page.threads.front().platformDueAt;
  page.orderEvents.push_back(event);
  return page;
}

void take(PracticeDesk& desk, const InboundPage& page, InboundContext::Kind kind = InboundContext::Kind::Live) {
  const auto done = desk.database().writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto store = storage::StoreRepository(connection).find(StoreId{"shop"});
    const auto settings = loadSlaSettings(connection);
    const InboundContext context{**store, *settings, {}, desk.clock.now(), kind};
    const auto counts = InboundSteps(connection, context, changes).apply(page);
    if (!counts) return fail(counts.error());
    return {};
  });
  if (!done) throw std::runtime_error(done.error().text);
}

std::string claimId() { return std::string("claim:") + kOrder; }

}  // namespace

TEST_CASE("CH05: a claim waits with the platform's own deadline, urgent and unread, and its order's conversation shows it") {
  PracticeDesk desk;
  take(desk, conversation(desk));
  CHECK_FALSE(desk.thread("case:1").hasCase);
  take(desk, claim(desk));
  const Thread thread = desk.thread(claimId());
  CHECK(thread.kind == ThreadKind::Case);
  CHECK(thread.needsReply);
  CHECK(thread.unread);
  CHECK(thread.priority == Priority::Urgent);
  CHECK(thread.dueAt == desk.clock.now() + hours(72));
  CHECK(desk.thread("case:1").hasCase);
}

TEST_CASE("CH05: a conversation that comes behind the claim shows it, too") {
  PracticeDesk desk;
  take(desk, claim(desk));
  take(desk, conversation(desk));
  CHECK(desk.thread("case:1").hasCase);
  CHECK(desk.thread("case:1").needsReply);
}

TEST_CASE("The same page of a case stored twice changes nothing, also when a person closed it in between") {
  PracticeDesk desk;
  const auto page = claim(desk);
  take(desk, page);
  const auto rows = desk.number("SELECT COUNT(*) FROM journal");
  const ThreadId id = desk.thread(claimId()).id;
  desk.write([&](storage::Connection& connection) -> Status {
    storage::ThreadRepository threads(connection);
    if (auto done = threads.setReplyState(id, {}); !done) return done;
    return threads.setStatus(id, ThreadStatus::Closed);
  });
  take(desk, page);
  CHECK_FALSE(desk.thread(claimId()).needsReply);
  CHECK(desk.thread(claimId()).status == ThreadStatus::Closed);
  CHECK(desk.number("SELECT COUNT(*) FROM journal") == rows);
}

TEST_CASE("News of a case that was closed opens it again with the new deadline") {
  PracticeDesk desk;
  take(desk, claim(desk));
  const ThreadId id = desk.thread(claimId()).id;
  desk.write([&](storage::Connection& connection) { return storage::ThreadRepository(connection).setStatus(id, ThreadStatus::Closed); });
  desk.clock.advance(hours(24));
  take(desk, claim(desk, "c2", hours(720)));
  const Thread thread = desk.thread(claimId());
  CHECK(thread.status == ThreadStatus::Open);
  CHECK(thread.needsReply);
  CHECK(thread.dueAt == desk.clock.now() + hours(720));
}

TEST_CASE("An import shows a case that can still be met, and turns nothing red") {
  PracticeDesk desk;
  take(desk, claim(desk, "c1", -hours(5)), InboundContext::Kind::Import);
  CHECK_FALSE(desk.thread(claimId()).needsReply);
  PracticeDesk other;
  take(other, claim(other, "c1", hours(5)), InboundContext::Kind::Import);
  CHECK(other.thread(claimId()).needsReply);
  CHECK_FALSE(other.thread(claimId()).unread);
}

TEST_CASE("An import that reads our answer before a later message of the buyer leaves the conversation open") {
  // Seen with a mailbox: Sent is read first, and ten buyers who had written again stood among the answered ones.
  PracticeDesk desk;
  InboundPage answered;
  InboundThread thread;
  thread.remoteId = "t";
  answered.threads.push_back(thread);
  InboundMessage ours;
  ours.threadRemoteId = "t";
  ours.message.remoteId = "ours";
  ours.message.direction = Direction::Out;
  ours.message.author = Author::External;
  ours.message.sentAt = desk.clock.now() - hours(3);
  ours.message.text = "Yes.";
  answered.messages.push_back(ours);
  take(desk, answered, InboundContext::Kind::Import);
  CHECK(desk.thread("t").status == ThreadStatus::Waiting);
  InboundPage question;
  InboundMessage buyers;
  buyers.threadRemoteId = "t";
  buyers.message.remoteId = "buyers";
  buyers.message.sentAt = desk.clock.now() - hours(1);
  buyers.message.text = "And on Saturdays?";
  question.messages.push_back(buyers);
  take(desk, question, InboundContext::Kind::Import);
  CHECK(desk.thread("t").needsReply);
  CHECK(desk.thread("t").status == ThreadStatus::Open);
  // It waits, and nobody has opened it.
  CHECK(desk.thread("t").unread);
}
