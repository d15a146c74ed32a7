#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/storage/case_repository.h"
#include "core/storage/message_repository.h"
#include "tests/unit/core/desk/stored_case.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// A question that came in this very moment: eBay's 24 hours begin now.
struct WatchingDesk : DeskBench {
  ThreadId ask(const std::string& remoteId = "t1") { return question(remoteId, "Hello?"); }
  void pass(Duration time) {
    clock.advance(time);
    round();
  }
  std::vector<int> percents(ThreadId thread, AlarmNotice::Kind kind) const {
    std::vector<int> all;
    for (const AlarmNotice& notice : alarms.notices())
      if (notice.thread == thread && notice.kind == kind && notice.phase == AlarmNotice::Phase::Raised) all.push_back(notice.percent);
    return all;
  }
  AlarmPlan plan() { return must(channels().plan()); }
  std::vector<desk::AlertRow> alertsOf(const char* kind) {
    std::vector<desk::AlertRow> found;
    for (const desk::AlertRow& row : must(alerts().open()))
      if (row.kind == kind) found.push_back(row);
    return found;
  }
  std::vector<JournalEntry> journalOf(const std::string& kind) {
    std::vector<JournalEntry> found;
    for (const JournalEntry& entry : journal())
      if (entry.kind == kind) found.push_back(entry);
    return found;
  }
};

using Kind = AlarmNotice::Kind;

}  // namespace

TEST_CASE("SL09: steps 50, 75 and 90 % are told once each, to the agent and from 90 on to the lead, over a restart too") {
  WatchingDesk desk;
  must(desk.triage().addPerson({PersonId{"lead"}, "Lead", ""}));
  AlarmPlan plan = desk.plan();
  plan.lead = PersonId{"lead"};
  must(desk.channels().savePlan(plan));
  const ThreadId id = desk.ask();
  must(desk.triage().assign({id}, "me"));
  desk.pass(hours(11));
  CHECK(desk.percents(id, Kind::DeadlineNear).empty());
  desk.pass(hours(1));
  desk.restart();
  desk.pass(minutes(1));
  CHECK(desk.percents(id, Kind::DeadlineNear) == std::vector{50});
  desk.pass(hours(6));
  desk.pass(hours(4));
  desk.restart();
  desk.pass(minutes(5));
  CHECK(desk.percents(id, Kind::DeadlineNear) == std::vector{50, 75, 90});
  CHECK(desk.percents(id, Kind::DeadlineForLead) == std::vector{90});
  CHECK(desk.alertsOf("deadline-near").at(0).person == "me");
  CHECK(desk.alertsOf("deadline-for-lead").at(0).person == "lead");
  desk.pass(hours(3));
  CHECK(desk.percents(id, Kind::DeadlineMissed) == std::vector{100});
  desk.pass(hours(30));
  CHECK(desk.percents(id, Kind::DeadlineMissed).size() == 1);
}

TEST_CASE("SL09: a lead who wants them has all three steps, once each, beside the agent's") {
  WatchingDesk desk;
  must(desk.triage().addPerson({PersonId{"lead"}, "Lead", ""}));
  AlarmPlan plan = desk.plan();
  plan.lead = PersonId{"lead"};
  for (AlarmStep& step : plan.steps) step.toLead = true;
  must(desk.channels().savePlan(plan));
  const ThreadId id = desk.ask();
  must(desk.triage().assign({id}, "me"));
  for (const int hour : {12, 6, 4}) {
    desk.pass(hours(hour));
    desk.pass(minutes(1));
  }
  CHECK(desk.percents(id, Kind::DeadlineNear) == std::vector{50, 75, 90});
  CHECK(desk.percents(id, Kind::DeadlineForLead) == std::vector{50, 75, 90});
}

TEST_CASE("SL09: a desk that was closed tells only of the highest step it slept through, and an answer ends it all") {
  WatchingDesk desk;
  const ThreadId id = desk.ask();
  desk.pass(hours(20));
  CHECK(desk.percents(id, Kind::DeadlineNear) == std::vector{75});
  desk.answer(id, "Here is your answer.");
  desk.round();
  desk.round();
  CHECK(desk.alertsOf("deadline-near").at(0).clearedAt);
  desk.pass(hours(30));
  CHECK(desk.percents(id, Kind::DeadlineNear).size() == 1);
  CHECK(desk.percents(id, Kind::DeadlineMissed).empty());
}

TEST_CASE("SL09: what is told names how much has passed, and one warning stands: late takes the place of near") {
  WatchingDesk desk;
  const ThreadId id = desk.ask();
  desk.pass(hours(23) + minutes(50));
  CHECK(desk.percents(id, Kind::DeadlineNear) == std::vector{90});
  CHECK(desk.alertsOf("deadline-near").at(0).code == "deadline.99");
  desk.pass(minutes(20));
  CHECK(desk.percents(id, Kind::DeadlineMissed) == std::vector{100});
  CHECK(desk.alertsOf("deadline-near").at(0).clearedAt);
  CHECK_FALSE(desk.alertsOf("deadline-missed").at(0).clearedAt);
}

TEST_CASE("SL15: an open alert is back after a restart, and its acknowledgement keeps name and time") {
  WatchingDesk desk;
  desk.ask();
  desk.pass(hours(25));
  desk.restart();
  const auto open = desk.alertsOf("deadline-missed");
  REQUIRE(open.size() == 1);
  CHECK(must(desk.alerts().acknowledge({open[0].id})) == 1);
  CHECK(desk.alertsOf("deadline-missed").empty());
  desk.restart();
  const auto history = must(desk.alerts().history(50));
  const auto told = std::find_if(history.begin(), history.end(), [&](const desk::AlertRow& row) { return row.id == open[0].id; });
  REQUIRE(told != history.end());
  CHECK(told->acknowledgedBy == "Me");
  CHECK(told->acknowledgedAt == desk.clock.now());
}

TEST_CASE("SL14: what nobody picks up goes to a colleague and then to the lead, each step in the journal") {
  WatchingDesk desk;
  for (const char* name : {"ana", "bo", "lead"}) must(desk.triage().addPerson({PersonId{name}, name, ""}));
  const PersonId group = must(desk.team().saveGroup({PersonId{}, "Service", {PersonId{"ana"}, PersonId{"bo"}}}));
  must(desk.team().setOwner(StoreId{"shop"}, {group, false}));
  AlarmPlan plan = desk.plan();
  plan.isHandingOn = true;
  plan.lead = PersonId{"lead"};
  must(desk.channels().savePlan(plan));
  const ThreadId left = desk.ask("t1"), taken = desk.ask("t2");
  must(desk.triage().assign({left, taken}, "ana"));
  must(desk.triage().mark({taken}, desk::TriageService::ReadFlag::Read));
  desk.pass(hours(14));
  CHECK(desk.row(left).assignee == "ana");
  desk.pass(hours(1));
  CHECK(desk.row(left).assignee == "bo");
  desk.pass(hours(6));
  CHECK(desk.row(left).assignee == "lead");
  desk.pass(hours(20));
  CHECK(desk.row(left).assignee == "lead");
  CHECK(desk.row(taken).assignee == "ana");
  std::vector<std::string> steps;
  for (const JournalEntry& entry : desk.journalOf("thread.assigned"))
    if (entry.actor == "rule:hand-on") steps.push_back(nlohmann::json::parse(entry.payload).at("after"));
  CHECK(steps == std::vector<std::string>{"bo", "lead"});
  CHECK(desk.alertsOf("handed-on").at(0).person == "lead");
}

TEST_CASE("SL02: a tag gives a running wait a third clock, the earliest drives the colour, and without the tag it is gone") {
  WatchingDesk desk;
  SlaSettings settings = must(desk.deadlines().settings());
  PolicyRow hot;
  hot.tag = "pre-sale";
  hot.policy = {PolicyName::Own, "Hot pre-sale 5 min", TimeBasis::Elapsed, minutes(5), {}, "Own target", {}, true, true, 1};
  settings.policies.push_back(hot);
  must(desk.deadlines().save(settings));
  const ThreadId id = desk.ask();
  const Instant start = desk.clock.now();
  CHECK(must(desk.inbox().thread(id)).clocks.size() == 2);
  CHECK(desk.row(id).dueAt == start + hours(24));
  must(desk.triage().tag({id}, {"pre-sale"}, {}));
  desk.round();
  CHECK(must(desk.inbox().thread(id)).clocks.size() == 3);
  CHECK(desk.row(id).dueAt == start + minutes(5));
  must(desk.triage().tag({id}, {}, {"pre-sale"}));
  desk.round();
  CHECK(must(desk.inbox().thread(id)).clocks.size() == 2);
  CHECK(desk.row(id).dueAt == start + hours(24));
}

TEST_CASE("A wait that runs keeps the version it began under until the lead re-applies the figures") {
  WatchingDesk desk;
  const ThreadId id = desk.ask();
  const Instant start = desk.clock.now();
  SlaSettings settings = must(desk.deadlines().settings());
  for (PolicyRow& row : settings.policies)
    if (row.marketplace == Marketplace::Ebay) row.policy.duration = hours(12);
  const SlaSettings saved = must(desk.deadlines().save(settings));
  desk.question("t1", "Are you there?");
  CHECK(desk.row(id).dueAt == start + hours(24));
  const ThreadId later = desk.ask("t2");
  CHECK(desk.row(later).dueAt == desk.clock.now() + hours(12));
  const auto platform = [&](ThreadId thread) {
    for (const desk::ClockView& clock : must(desk.inbox().thread(thread)).clocks)
      if (clock.policy == "platform") return clock.policyVersion;
    return std::int64_t{0};
  };
  CHECK(platform(id) == 1);
  CHECK(platform(later) == 2);
  const auto row = std::find_if(saved.policies.begin(), saved.policies.end(), [](const PolicyRow& each) { return each.marketplace == Marketplace::Ebay; });
  CHECK(must(desk.deadlines().versions(rowKey(*row))).size() == 2);
  CHECK(must(desk.deadlines().reapply()) == 2);
  CHECK(desk.row(id).dueAt == start + hours(12));
  CHECK(platform(id) == 2);
  CHECK(desk.journalOf("deadlines.reapplied").size() == 1);
  // Saved again unchanged, it is the same version.
  const SlaSettings again = must(desk.deadlines().save(must(desk.deadlines().settings())));
  CHECK(again.policies == saved.policies);
}

TEST_CASE("The proof of a due time opens as text and as JSON, with start, version, calendar and time zone data") {
  WatchingDesk desk;
  const ThreadId id = desk.ask();
  const std::string text = must(desk.deadlines().proofText(id));
  for (const char* part : {"2026-03-04T08:00:00.000Z", "2026-03-05T08:00:00.000Z", "2026-03-05 00:00 America/Los_Angeles", "policy version: 1", "every hour counts"})
    if (text.find(part) == std::string::npos) FAIL_CHECK(std::string(part) + " is not in " + text);
  CHECK(text.find("time zone data: 20") != std::string::npos);
  CHECK(text.find("Hello") == std::string::npos);
  const auto json = nlohmann::json::parse(must(desk.deadlines().proofJson(id)));
  CHECK(json.at("clocks").size() == 2);
  CHECK(json.at("clocks")[0].at("proof").at("policyVersion") == 1);
  CHECK(desk.deadlines().proofText(ThreadId{99}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Deadlines that would contradict each other, or name a calendar that is not there, are refused and nothing is kept") {
  WatchingDesk desk;
  const SlaSettings before = must(desk.deadlines().settings());
  SlaSettings twice = before;
  twice.policies.push_back(twice.policies.front());
  CHECK(desk.deadlines().save(twice).error().code == "deadline.twice");
  SlaSettings lost = before;
  lost.policies.front().policy.basis = TimeBasis::Business;
  lost.policies.front().policy.calendar = "nowhere";
  CHECK(desk.deadlines().save(lost).error().kind == ErrorKind::InvalidInput);
  CHECK(must(desk.deadlines().settings()).policies == before.policies);
}

TEST_CASE("KP08: why a deadline was met late is recorded, and the breakdown names every thread") {
  WatchingDesk desk;
  must(desk.triage().addPerson({PersonId{"ana"}, "Ana", ""}));
  const Instant begin = desk.clock.now();
  const ThreadId nobody = desk.ask("t1"), lateOwner = desk.ask("t2"), unopened = desk.ask("t3"), slow = desk.ask("t4"), inTime = desk.ask("t5");
  must(desk.triage().assign({unopened, slow, inTime}, "ana"));
  must(desk.triage().mark({slow}, desk::TriageService::ReadFlag::Read));
  desk.answer(inTime, "In time.");
  desk.round();
  desk.pass(hours(23));
  must(desk.triage().assign({lateOwner}, "ana"));
  desk.pass(hours(2));
  for (const ThreadId id : {nobody, lateOwner, unopened, slow}) desk.answer(id, "Sorry, late.");
  desk.round();
  desk.round();
  const auto late = must(desk.deadlines().late(begin, desk.clock.now() + hours(1)));
  REQUIRE(late.threads.size() == 4);
  std::map<ThreadId, std::string> causes;
  for (const LateCause& each : late.threads) causes[each.thread] = each.cause;
  CHECK(causes[nobody] == "unassigned");
  CHECK(causes[lateOwner] == "assigned-late");
  CHECK(causes[unopened] == "opened-late");
  CHECK(causes[slow] == "answered-late");
  CHECK(late.threads[0].late == hours(1));
  std::int64_t sum = 0;
  for (const auto& [cause, count] : late.counts) sum += count;
  CHECK(sum == 4);
}

TEST_CASE("KP08: late, forbidden word and case lost add up to the whole, and each names its thread") {
  WatchingDesk desk;
  const Instant begin = desk.clock.now();
  const ThreadId late = desk.ask("t1"), held = desk.ask("t2");
  desk.platform().sends.push_back(FakePlatform::Send::Moderate);
  desk.platform().visibilityLag = hours(24 * 30);  // what is kept back is not shown to anybody
  desk.answer(held, "Write to me on another channel.");
  for (int i = 0; i < 2; ++i) desk.round();
  const CaseId lost = storedClaim(desk, "c1"), won = storedClaim(desk, "c2"), counted = storedClaim(desk, "c3");
  desk.pass(hours(25));
  desk.answer(late, "Sorry, late.");
  for (int i = 0; i < 3; ++i) desk.round();
  const auto close = [&](CaseId id, const char* outcome, std::optional<bool> counts) {
    desk.write([&](storage::Connection& connection) -> Status {
      Case value = **storage::CaseRepository(connection).find(id);
      value.turn = CaseTurn::Nobody;
      value.closedAt = desk.clock.now();
      value.outcome = outcome;
      value.countsAgainstUs = counts;
      const auto saved = storage::CaseRepository(connection).save(value);
      return saved ? Status() : fail(saved.error());
    });
  };
  close(lost, "SELLER_LOST", {});
  close(won, "SELLER_WON", false);
  close(counted, "closed", true);
  const auto all = must(desk.deadlines().failures(begin, desk.clock.now() + hours(1)));
  std::map<std::string, std::vector<ThreadId>> threads;
  for (const desk::Failure& each : all.failures) threads[each.cause].push_back(each.thread);
  CHECK(threads["late"] == std::vector{late});
  CHECK(threads["forbidden-word"] == std::vector{held});
  CHECK(threads["case-lost"].size() == 2);
  int sum = 0;
  for (const auto& [cause, tenths] : all.tenths) sum += tenths;
  CHECK(sum == 1000);
  CHECK(all.tenths.at("case-lost") == 500);
}

TEST_CASE("KP08: shares that do not divide evenly are rounded so that they still make the whole, and nothing has no shares") {
  std::vector<desk::Failure> three;
  for (const char* cause : {"late", "forbidden-word", "case-lost"}) three.push_back({{}, {}, cause, "", {}});
  int sum = 0;
  for (const auto& [cause, tenths] : desk::breakdownOf(three).tenths) sum += tenths;
  CHECK(sum == 1000);
  CHECK(desk::breakdownOf({}).tenths.empty());
}
