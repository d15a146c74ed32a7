#include <catch2/catch_test_macros.hpp>

#include "core/desk/case_service.h"
#include "core/storage/journal.h"
#include "core/storage/store_repository.h"
#include "core/sync/inbound_steps.h"
#include "core/sync/reply_clock.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using ByHand = desk::CaseDetail::ByHand;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr const char* kOrder = "305-1184022-7711";

// A platform that tells of its cases by mail alone, with one return request in it.
struct MailCases {
  DeskBench desk;

  MailCases() { mail("m1", OrderEvent::Kind::ReturnRequested); }

  void mail(const std::string& id, OrderEvent::Kind kind, std::optional<Instant> at = {}) {
    InboundPage page;
    InboundThread thread;
    thread.remoteId = std::string("return:") + kOrder;
    thread.kind = ThreadKind::Case;
    thread.orderRemoteId = kOrder;
    page.threads.push_back(thread);
    InboundMessage message;
    message.threadRemoteId = thread.remoteId;
    message.message.remoteId = id;
    message.message.author = Author::Platform;
    message.message.sentAt = at.value_or(desk.clock.now());
    message.message.text = "A buyer asks to return an item.";
    page.messages.push_back(message);
    OrderEvent event;
    event.kind = kind;
    event.remoteId = id;
    event.orderRemoteId = kOrder;
    event.caseRemoteId = thread.remoteId;
    event.at = message.message.sentAt;
    event.deadline = event.at + hours(48);
    page.orderEvents.push_back(event);
    desk.write([&](storage::Connection& connection) -> Status {
      const auto store = storage::StoreRepository(connection).find(StoreId{"shop"});
      const auto settings = loadSlaSettings(connection);
      const InboundContext context{**store, *settings, {}, desk.clock.now(), InboundContext::Kind::Live};
      ChangeSet changes;
      const auto counts = InboundSteps(connection, context, changes).apply(page);
      return counts ? Status() : fail(counts.error());
    });
  }
  ThreadId thread() { return desk.thread(std::string("return:") + kOrder); }
  CaseId id() { return must(desk.cases().ofThread(thread())).value(); }
  desk::CaseDetail detail() { return must(desk.cases().detail(id())); }
};

}  // namespace

TEST_CASE("A case that only a mail tells of is closed by whoever ended it on the platform's page") {
  MailCases bench;
  REQUIRE(bench.detail().byHand == ByHand::Close);
  REQUIRE(bench.desk.row(bench.thread()).needsReply);
  bench.desk.clock.advance(minutes(5));
  must(bench.desk.cases().closeByHand(bench.id()));
  const auto list = must(bench.desk.cases().list());
  CHECK(list.open.empty());
  REQUIRE(list.closed.size() == 1);
  CHECK(list.closed.front().value.outcome == kHandledByHand);
  const Thread thread = bench.desk.row(bench.thread());
  CHECK_FALSE(thread.needsReply);
  CHECK_FALSE(thread.dueAt);
  CHECK(thread.status == ThreadStatus::Closed);
  const auto last = bench.detail().steps.back();
  CHECK(last.kind == desk::CaseStep::Kind::CaseClosed);
  CHECK(last.who == "me");
  CHECK(bench.desk.cases().closeByHand(bench.id()).error().code == "case.platform_ends");
}

TEST_CASE("A case closed by hand is taken back with its deadline") {
  MailCases bench;
  const auto due = bench.detail().value.dueAt;
  REQUIRE(due);
  must(bench.desk.cases().closeByHand(bench.id()));
  bench.desk.clock.advance(hours(1));
  CHECK(bench.detail().byHand == ByHand::Reopen);
  must(bench.desk.cases().reopenByHand(bench.id()));
  const auto again = bench.detail();
  CHECK(again.value.turn == CaseTurn::Us);
  CHECK(again.value.dueAt == due);
  CHECK(again.value.dueSource == CaseDueSource::Mail);
  CHECK_FALSE(again.value.closedAt);
  const Thread thread = bench.desk.row(bench.thread());
  CHECK(thread.needsReply);
  CHECK(thread.dueAt == due);
  CHECK(thread.status == ThreadStatus::Open);
  CHECK(bench.desk.cases().reopenByHand(bench.id()).error().code == "case.not_handled");
}

TEST_CASE("The mail that was there already does not open a case again that a person closed, a new one does") {
  MailCases bench;
  const Instant first = bench.desk.clock.now();
  must(bench.desk.cases().closeByHand(bench.id()));
  bench.desk.clock.advance(minutes(30));
  bench.mail("m1", OrderEvent::Kind::ReturnRequested, first);
  CHECK(bench.detail().value.status == kHandledByHand);
  bench.mail("m2", OrderEvent::Kind::ReturnRequested);
  CHECK(bench.detail().value.turn == CaseTurn::Us);
  CHECK(bench.desk.row(bench.thread()).needsReply);
  CHECK(bench.detail().byHand == ByHand::Close);
}

TEST_CASE("A platform that tells of its cases ends them itself") {
  MailCases bench;
  bench.desk.platform().capabilities.readsCases = true;
  CHECK(bench.detail().byHand == ByHand::No);
  CHECK(bench.desk.cases().closeByHand(bench.id()).error().code == "case.platform_ends");
  CHECK(isOpen(bench.detail().value));
}
