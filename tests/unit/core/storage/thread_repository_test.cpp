#include "core/storage/thread_repository.h"

#include <catch2/catch_test_macros.hpp>

#include "core/storage/draft_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const StoreId kEbay{"ebay-us"};
Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }

ThreadFacts facts(const std::string& remoteId) {
  ThreadFacts made;
  made.remoteId = remoteId;
  made.kind = ThreadKind::Question;
  made.buyerKey = "k";
  made.buyerName = "Ana";
  made.orderRemoteId = "12-3";
  made.itemRemoteId = "item";
  made.subject = "Size?";
  made.createdAt = at(5);
  return made;
}

}  // namespace

TEST_CASE("CH12: order, item and buyer of a thread stand in columns of their own") {
  StoredWorkspace desk;
  ThreadRepository threads(desk);
  const auto stored = threads.upsertInbound(kEbay, facts("t")).value();
  CHECK(stored.isNew);
  const Thread thread = threads.find(stored.id).value().value();
  CHECK(thread.store == kEbay);
  CHECK(thread.marketplace == Marketplace::Ebay);
  CHECK(thread.orderRemoteId == "12-3");
  CHECK(thread.itemRemoteId == "item");
  CHECK(thread.buyerKey == "k");
  CHECK(thread.createdAt == at(5));
  CHECK(desk.number("SELECT count(*) FROM thread WHERE order_remote_id = '12-3' AND item_remote_id = 'item' AND buyer_key = 'k'") == 1);
  CHECK(threads.findByOrder("12-3").value() == std::vector{stored.id});
  CHECK(threads.findByOrder("").value().empty());
}

TEST_CASE("absent fields of the platform leave what is stored, and nothing local is touched") {
  StoredWorkspace desk;
  ThreadRepository threads(desk);
  const ThreadId id = threads.upsertInbound(kEbay, facts("t")).value().id;
  StoredWorkspace::must(threads.setAssignee(id, "me"));
  StoredWorkspace::must(threads.setStatus(id, ThreadStatus::Closed));
  StoredWorkspace::must(threads.setSendBlocked(id, true, "blocked_by_mediation"));
  ThreadFacts bare;
  bare.remoteId = "t";
  bare.kind = ThreadKind::Question;
  auto again = threads.upsertInbound(kEbay, bare).value();
  CHECK_FALSE(again.isNew);
  CHECK_FALSE(again.isChanged);
  CHECK_FALSE(threads.upsertInbound(kEbay, facts("t")).value().isChanged);
  bare.subject = "Sizes?";
  bare.sendBlocked = false;
  again = threads.upsertInbound(kEbay, bare).value();
  CHECK(again.isChanged);
  const Thread thread = threads.find(id).value().value();
  CHECK(thread.subject == "Sizes?");
  CHECK(thread.buyerName == "Ana");
  CHECK_FALSE(thread.sendBlocked);
  CHECK(thread.assignee == "me");
  CHECK(thread.status == ThreadStatus::Closed);
}

TEST_CASE("a snooze ends when its time comes or the thread gets another state") {
  StoredWorkspace desk;
  ThreadRepository threads(desk);
  const ThreadId one = desk.thread("1"), two = desk.thread("2");
  StoredWorkspace::must(threads.snooze(one, at(20)));
  StoredWorkspace::must(threads.snooze(two, at(10)));
  CHECK(threads.dueSnoozes(at(5), 10).value().empty());
  CHECK(threads.dueSnoozes(at(30), 10).value() == std::vector{two, one});
  StoredWorkspace::must(threads.setStatus(one, ThreadStatus::Open));
  CHECK_FALSE(threads.find(one).value()->snoozedUntil);
  CHECK(threads.dueSnoozes(at(30), 10).value() == std::vector{two});
  CHECK(threads.snooze(ThreadId{99}, at(1)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("open questions of a store are listed longest waiting first") {
  StoredWorkspace desk;
  ThreadRepository threads(desk);
  const auto open = [&](const std::string& name, std::int64_t since) {
    const ThreadId id = threads.upsertInbound(kEbay, facts(name)).value().id;
    StoredWorkspace::must(threads.setReplyState(id, {true, at(since), {}, 1}));
  };
  open("late", 20);
  open("early", 10);
  REQUIRE(threads.upsertInbound(kEbay, facts("answered")));
  CHECK(threads.openRemoteIds(kEbay, ThreadKind::Question, 10).value() == std::vector<std::string>{"early", "late"});
  CHECK(threads.openRemoteIds(kEbay, ThreadKind::Mail, 10).value().empty());
}

TEST_CASE("a buyer's other threads come newest first") {
  StoredWorkspace desk;
  ThreadRepository threads(desk);
  for (const char* name : {"1", "2"}) REQUIRE(threads.upsertInbound(kEbay, facts(name)));
  desk.thread("stranger");
  const auto history = threads.buyerHistory(kEbay, "k", 10).value();
  CHECK(history.size() == 2);
  CHECK(threads.buyerHistory(kEbay, "", 10).value().empty());
}

TEST_CASE("the deadline of a thread is the earliest unmet clock of its open period") {
  StoredWorkspace desk;
  const ThreadId id = desk.thread("t");
  WaitingPeriodRepository periods(desk);
  ThreadRepository threads(desk);
  const auto due = [&] { return threads.find(id).value()->dueAt; };
  WaitingPeriod period;
  period.thread = id;
  period.startedAt = at(0);
  period.clocks = {{"own", at(50), {}, "{}"}, {"platform", at(100), {}, R"({"tz":"2025b"})"}};
  const auto number = periods.start(period).value();
  CHECK(due() == at(50));
  CHECK(periods.start(period).error().kind == ErrorKind::Conflict);
  StoredWorkspace::must(periods.replaceClocks(number, {{"platform", at(80), {}, "{}"}}));
  CHECK(due() == at(80));
  CHECK(threads.withOpenPeriod(ThreadId{0}, 10).value() == std::vector{id});
  CHECK(periods.end(id, at(60), WaitingEnd::NoReplyNeeded, "me", "spam").value());
  CHECK_FALSE(due());
  CHECK_FALSE(periods.end(id, at(61), WaitingEnd::Answer, "me", "").value());
  auto stored = periods.list(id).value();
  REQUIRE(stored.size() == 1);
  CHECK(stored[0].end == WaitingEnd::NoReplyNeeded);
  CHECK(stored[0].reason == "spam");
  CHECK(stored[0].clocks.at(0).metAt == at(60));
  CHECK(periods.reopenNewest(id).value());
  CHECK(due() == at(80));
  CHECK_FALSE(periods.reopenNewest(id).value());
  CHECK(periods.openPeriods(0, 10).value().size() == 1);
  CHECK(periods.openPeriods(number, 10).value().empty());
}

TEST_CASE("history is never due") {
  StoredWorkspace desk;
  WaitingPeriod period;
  period.thread = desk.thread("t");
  period.isHistory = true;
  period.clocks = {{"platform", at(1), {}, "{}"}};
  REQUIRE(WaitingPeriodRepository(desk).start(period));
  CHECK_FALSE(ThreadRepository(desk).find(period.thread).value()->dueAt);
}

TEST_CASE("a draft marks its thread until it is empty again") {
  StoredWorkspace desk;
  const ThreadId id = desk.thread("t");
  DraftRepository drafts(desk);
  StoredWorkspace::must(drafts.save({id, PersonId{"me"}, "Dear", "", {{"a.pdf", "application/pdf", 1, "files/a"}}, at(1)}));
  StoredWorkspace::must(drafts.save({id, PersonId{"me"}, "Dear Ana", "tpl", {}, at(2)}));
  CHECK(ThreadRepository(desk).find(id).value()->hasDraft);
  CHECK(drafts.find(id).value()->text == "Dear Ana");
  CHECK(drafts.list().value().size() == 1);
  StoredWorkspace::must(drafts.save({id, PersonId{"me"}, "", "", {}, at(3)}));
  CHECK_FALSE(drafts.find(id).value());
  CHECK_FALSE(ThreadRepository(desk).find(id).value()->hasDraft);
}
