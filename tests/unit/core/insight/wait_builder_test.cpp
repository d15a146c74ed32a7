#include "core/insight/wait_builder.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "core/sla/clock_proof.h"
#include "core/sla/waiting_clock.h"

using namespace inquiry;
using namespace inquiry::insight;
using std::chrono::hours;
using std::chrono::minutes;
using storage::WaitSource;

namespace {

const Instant kStart = Instant::parse("2026-03-06T10:00:00Z").value();
Instant at(Duration after) { return kStart + after; }

WaitSource::Said said(Duration after, Author author, const char* who = "") {
  return {at(after), author == Author::Buyer ? Direction::In : Direction::Out, author, who, ""};
}

Store store() {
  Store made;
  made.id.value = "amazon-us";
  made.marketplace = Marketplace::Amazon;
  made.timeZone = "America/Los_Angeles";
  return made;
}

WaitSource thread(std::vector<WaitSource::Said> messages) {
  WaitSource source;
  source.thread.value = 7;
  source.storeKey = 1;
  source.messages = std::move(messages);
  source.needsReply = source.messages.back().author == Author::Buyer;
  source.lastMessageAt = source.messages.back().at;
  return source;
}

std::vector<SpokenFact> facts(const WaitSource& source) { return factsOf(source, store(), SlaSettings::defaults()); }

WaitingPeriod period(std::int64_t id, Duration from, std::optional<Duration> to, WaitingEnd end = WaitingEnd::Answer) {
  WaitingPeriod made;
  made.id = id;
  made.startedAt = at(from);
  if (to) {
    made.endedAt = at(*to);
    made.end = end;
  }
  return made;
}

}  // namespace

TEST_CASE("a wait begins at the oldest unanswered message and an automatic answer ends none") {
  const auto made = facts(thread({said(hours(0), Author::Buyer), said(minutes(1), Author::Automation), said(hours(2), Author::Buyer), said(hours(3), Author::Agent, "li")}));
  REQUIRE(made.size() == 1);
  CHECK(made[0].fact.startedAt == at(hours(0)));
  CHECK(made[0].fact.endedAt == at(hours(3)));
  CHECK(made[0].fact.automaticAt == at(minutes(1)));
  CHECK(made[0].agent == "li");
  CHECK(made[0].fact.has(WaitTrait::History));
  CHECK_FALSE(made[0].fact.has(WaitTrait::FromThisDesk));
}

TEST_CASE("an imported wait is judged by the deadline of its store, Amazon's 24 hours over a change of clocks") {
  const auto made = facts(thread({said(hours(30), Author::Buyer), said(hours(60), Author::Agent)}));
  REQUIRE(made.size() == 1);
  CHECK(made[0].fact.dueAt == at(hours(54)));
  CHECK(made[0].policy == "Platform 24 h");
  CHECK(made[0].calendar.empty());
  CHECK(made[0].fact.zoneMinutes == -8 * 60);
  const auto summer = facts(thread({said(hours(72), Author::Buyer)}));
  CHECK(summer[0].fact.zoneMinutes == -7 * 60);
}

TEST_CASE("a wait the desk kept is taken with its clocks, and messages make no second one of it") {
  WaitSource source = thread({said(hours(0), Author::Buyer), said(hours(5), Author::Agent, "wang")});
  WaitingPeriod kept = period(3, hours(0), hours(5));
  ClockPolicy policy;
  policy.policy = PolicyName::Platform;
  policy.label = "Hot";
  policy.duration = hours(4);
  Wait wait;
  wait.startedAt = kStart;
  const WaitClock clock{policy, at(hours(4)), {}};
  kept.clocks = {{"platform", at(hours(4)), at(hours(5)), proofOf(wait, clock, SlaSettings::defaults(), "UTC").value().toJson()}};
  source.periods = {kept};
  source.causes[3] = "unassigned";
  const auto made = facts(source);
  REQUIRE(made.size() == 1);
  CHECK(made[0].fact.dueAt == at(hours(4)));
  CHECK(made[0].policy == "Hot");
  CHECK(made[0].cause == "unassigned");
  CHECK_FALSE(made[0].fact.has(WaitTrait::History));
  CHECK(made[0].fact.lateBy(made[0].fact.dueAt, kStart) == hours(1));
}

TEST_CASE("what was withdrawn is no wait; what was closed or needs no reply ends one without an answer") {
  WaitSource source = thread({said(hours(0), Author::Buyer), said(hours(5), Author::Buyer), said(hours(9), Author::Buyer)});
  source.needsReply = false;
  source.periods = {period(3, hours(9), hours(10), WaitingEnd::NoReplyNeeded), period(2, hours(5), hours(6), WaitingEnd::Close), period(1, hours(0), hours(1), WaitingEnd::Withdrawn)};
  const auto made = facts(source);
  REQUIRE(made.size() == 2);
  CHECK(made[0].fact.end == WaitingEnd::Close);
  CHECK(made[0].fact.resolvedAt == at(hours(6)));
  CHECK(made[1].fact.end == WaitingEnd::NoReplyNeeded);
  CHECK(made[1].fact.has(WaitTrait::Reopened));
  CHECK_FALSE(made[1].fact.isAnswered());
}

TEST_CASE("reopening begins a new time to resolution and hides no late first answer") {
  WaitSource source = thread({said(hours(0), Author::Buyer), said(hours(40), Author::Agent), said(hours(90), Author::Buyer), said(hours(91), Author::Agent)});
  source.closings = {at(hours(50)), at(hours(95))};
  const auto made = facts(source);
  REQUIRE(made.size() == 2);
  CHECK(made[0].fact.lateBy(made[0].fact.dueAt, kStart) == hours(16));
  CHECK(made[0].fact.resolvedAt == at(hours(50)));
  CHECK(made[1].fact.has(WaitTrait::Reopened));
  CHECK(made[1].fact.resolvedAt == at(hours(95)));
}

TEST_CASE("a conversation imported as closed waits no more, and counts to its last message") {
  WaitSource source = thread({said(hours(0), Author::Buyer), said(hours(1), Author::Agent), said(hours(2), Author::Buyer)});
  source.needsReply = false;
  source.status = ThreadStatus::Closed;
  const auto made = facts(source);
  REQUIRE(made.size() == 2);
  CHECK(made[1].fact.end == WaitingEnd::Close);
  CHECK(made[0].fact.resolvedAt == at(hours(2)));
}

TEST_CASE("who held a wait is who it was assigned to when it ended, not who has the conversation now") {
  WaitSource source = thread({said(hours(0), Author::Buyer), said(hours(5), Author::Agent, "wang"), said(hours(9), Author::Buyer)});
  source.assignee = "chen";
  source.assignments = {{at(hours(1)), "", "li"}, {at(hours(7)), "li", "chen"}};
  const auto made = facts(source);
  REQUIRE(made.size() == 2);
  CHECK(made[0].holder == "li");
  CHECK(made[0].agent == "wang");
  CHECK(made[0].fact.assignedAt == at(hours(1)));
  CHECK(made[1].holder == "chen");
}

TEST_CASE("a question's order counts from its first message on") {
  WaitSource source = thread({said(hours(0), Author::Buyer)});
  source.kind = ThreadKind::Question;
  source.orders = {at(-hours(10)), at(hours(30))};
  const auto made = facts(source);
  CHECK(made[0].fact.has(WaitTrait::PreSale));
  CHECK(made[0].fact.orderedAt == at(hours(30)));
}

TEST_CASE("notices, cases and merged conversations have no waits of this kind") {
  WaitSource source = thread({said(hours(0), Author::Buyer)});
  source.isMerged = true;
  CHECK(facts(source).empty());
  source.isMerged = false;
  source.kind = ThreadKind::Case;
  CHECK(facts(source).empty());
  source.kind = ThreadKind::Notice;
  CHECK(facts(source).empty());
}
