#include "core/sync/deadline_watch.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/sla/clock_proof.h"
#include "core/domain/journal_entry.h"
#include "core/storage/alert_repository.h"
#include "core/storage/deadline_repository.h"
#include "core/storage/journal.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/watch_repository.h"
#include "core/sync/alarm_plan.h"
#include "core/sync/alert_log.h"
#include "core/sync/hand_on.h"
#include "core/sync/reply_clock.h"

namespace inquiry {
namespace {

using Kind = AlarmNotice::Kind;
using Phase = AlarmNotice::Phase;

constexpr std::size_t kMostAtOnce = 300;
constexpr int kMissed = 100;
// Over as soon as the buyer has the answer.
constexpr std::array kOfDeadlines{Kind::DeadlineNear, Kind::DeadlineMissed, Kind::DeadlineForLead, Kind::HandedOn};

// Everything one look needs, read once.
struct Look {
  storage::Connection& connection;
  Instant now;
  AlarmPlan plan;
  SlaSettings settings;
  std::vector<int> points;  // percents at which something may happen, ascending
};

Result<Look> lookAt(storage::Connection& connection, Instant now) {
  auto plan = loadAlarmPlan(connection);
  if (!plan) return fail(plan.error());
  auto settings = loadSlaSettings(connection);
  if (!settings) return fail(settings.error());
  Look look{connection, now, std::move(*plan), std::move(*settings), {}};
  for (const AlarmStep& step : look.plan.steps) look.points.push_back(step.percent);
  if (look.plan.isHandingOn) look.points.insert(look.points.end(), {look.plan.colleagueAt, look.plan.leadAt});
  std::sort(look.points.begin(), look.points.end());
  look.points.erase(std::unique(look.points.begin(), look.points.end()), look.points.end());
  return look;
}

// The instant at which so much of the time has passed: of the working time, where only that counts.
Instant instantOf(const Look& look, const WatchedClock& clock, const ClockProof& proof, int percent) {
  if (percent >= kMissed) return clock.dueAt;
  const Instant even = clock.startedAt + (clock.dueAt - clock.startedAt) * percent / 100;
  if (proof.policy.basis == TimeBasis::Elapsed) return even;
  const CalendarRules* rules = look.settings.calendar(proof.policy.calendar);
  const auto calendar = rules ? Calendar::create(*rules, proof.timeZone) : fail(ErrorKind::NotFound, "", "");
  return calendar ? std::min(calendar->add(clock.startedAt, proof.policy.duration * percent / 100), clock.dueAt) : even;
}

// How much has passed by now: after a pause more than the step that is told of.
int passedOf(const WatchedClock& clock, const ClockProof& proof, int percent, Instant now) {
  if (percent >= kMissed || proof.policy.basis != TimeBasis::Elapsed || clock.dueAt <= clock.startedAt) return percent;
  return std::clamp(static_cast<int>((now - clock.startedAt) * 100 / (clock.dueAt - clock.startedAt)), percent, kMissed - 1);
}

AlarmNotice noticeOf(const WatchedClock& clock, int percent, int passed, Instant now, const PersonId& owner) {
  const bool isMissed = percent >= kMissed;
  AlarmNotice notice{isMissed ? Kind::DeadlineMissed : Kind::DeadlineNear, Phase::Raised, clock.store, "deadline." + std::to_string(passed),
                     isMissed ? "A reply is late." : std::to_string(passed) + " % of the time to reply has passed.", now, clock.thread, owner};
  notice.percent = percent;
  return notice;
}

// For the audit, and for the tools that a webhook of events feeds.
Status noteStep(const Look& look, const WatchedClock& clock, int percent) {
  JournalEntry entry;
  entry.at = look.now;
  entry.actor = "sync";
  entry.kind = "deadline.warned";
  entry.subjectKind = SubjectKind::Thread;
  entry.subject = std::to_string(clock.thread.value);
  entry.payload = nlohmann::json{{"percent", percent}, {"until", clock.dueAt.toIso()}}.dump();
  return storage::Journal::append(look.connection, entry);
}

// What a clock tells at the highest step it has newly reached.
Status tellStep(const Look& look, const WatchedClock& clock, const ClockProof& proof, const AlarmStep& step, std::vector<AlarmNotice>& raised) {
  const auto thread = storage::ThreadRepository(look.connection).find(clock.thread);
  if (!thread) return fail(thread.error());
  if (!*thread) return {};
  if (auto noted = noteStep(look, clock, step.percent); !noted) return noted;
  const PersonId owner{(*thread)->assignee};
  const int passed = passedOf(clock, proof, step.percent, look.now);
  raised.push_back(noticeOf(clock, step.percent, passed, look.now, owner));
  if (!step.toLead || look.plan.lead.value.empty() || look.plan.lead == owner) return {};
  AlarmNotice forLead = noticeOf(clock, step.percent, passed, look.now, look.plan.lead);
  forLead.kind = Kind::DeadlineForLead;
  raised.push_back(std::move(forLead));
  return {};
}

// That it comes near is over without being good news: nobody is told, the one warning that stands is that it is late.
Status replaceNear(const Look& look, const WatchedClock& clock, ChangeSet& changes) {
  Alert near;
  near.kind = name(Kind::DeadlineNear);
  near.store = clock.store;
  near.thread = clock.thread;
  const auto cleared = storage::AlertRepository(look.connection).clear(near, look.now);
  if (!cleared) return fail(cleared.error());
  changes.alerts = changes.alerts || !cleared->empty();
  return {};
}

// What was only imported is history: it alarms nobody.
Result<bool> isImported(storage::Connection& connection, const StoreId& id) {
  storage::StoreRepository stores(connection);
  const auto store = stores.find(id);
  if (!store) return fail(store.error());
  return *store ? stores.isOnlyImported(**store) : Result<bool>(true);
}

Status lookAtClock(const Look& look, const WatchedClock& clock, ChangeSet& changes, std::vector<AlarmNotice>& raised) {
  storage::DeadlineRepository deadlines(look.connection);
  const auto proof = clock.isRunning ? ClockProof::fromJson(clock.proof) : Result<ClockProof>(fail(ErrorKind::NotFound, "", ""));
  // A team's own wish turns nothing red, and nobody is called for it.
  if (!proof || !proof->policy.drivesDueAt) return deadlines.noteSaid(clock, 0, {});
  const auto isQuiet = isImported(look.connection, clock.store);
  if (!isQuiet || *isQuiet) return isQuiet ? deadlines.noteSaid(clock, 0, {}) : fail(isQuiet.error());
  int reached = clock.said;
  std::optional<Instant> next;
  for (const int percent : look.points) {
    if (percent <= clock.said) continue;
    const Instant at = instantOf(look, clock, *proof, percent);
    if (at > look.now) {
      next = at;
      break;
    }
    reached = percent;
  }
  const AlarmStep* highest = nullptr;
  for (const AlarmStep& step : look.plan.steps)
    if (step.percent > clock.said && step.percent <= reached) highest = &step;
  if (highest)
    if (auto told = tellStep(look, clock, *proof, *highest, raised); !told) return told;
  if (highest && highest->percent >= kMissed)
    if (auto done = replaceNear(look, clock, changes); !done) return done;
  if (look.plan.isHandingOn) {
    HandOn handOn{look.connection, look.plan, look.now, changes, raised};
    if (look.plan.leadAt > clock.said && look.plan.leadAt <= reached) {
      if (auto done = handOn.run(clock, HandOnLevel::Lead); !done) return done;
    } else if (look.plan.colleagueAt > clock.said && look.plan.colleagueAt <= reached) {
      if (auto done = handOn.run(clock, HandOnLevel::Colleague); !done) return done;
    }
  }
  return deadlines.noteSaid(clock, reached, next);
}

Status clearSettled(storage::Connection& connection, Instant now, ChangeSet& changes) {
  std::vector<AlarmNotice> over;
  for (const Kind kind : kOfDeadlines) {
    const auto settled = storage::WatchRepository(connection).settled(name(kind));
    if (!settled) return fail(settled.error());
    for (const auto& each : *settled) over.push_back({kind, Phase::Cleared, each.store, "deadline.settled", "", now, each.thread, {}});
  }
  return logAlarms(connection, over, changes);
}

Status explainLate(storage::Connection& connection) {
  storage::DeadlineRepository deadlines(connection);
  const auto late = deadlines.unexplained(kMostAtOnce);
  if (!late) return fail(late.error());
  for (const LateMet& each : *late) {
    const auto cause = deadlines.causeOf(each);
    if (!cause) return fail(cause.error());
    if (auto done = deadlines.explain(each.period, *cause); !done) return done;
  }
  return {};
}

}  // namespace

Result<bool> areDeadlinesDue(storage::Connection& connection, Instant now) {
  storage::DeadlineRepository deadlines(connection);
  const auto due = deadlines.isAnyDue(now);
  if (!due || *due) return due;
  const auto touched = deadlines.touched(1);
  if (!touched || !touched->empty()) return touched ? Result<bool>(true) : fail(touched.error());
  const auto late = deadlines.unexplained(1);
  if (!late || !late->empty()) return late ? Result<bool>(true) : fail(late.error());
  for (const Kind kind : kOfDeadlines) {
    const auto settled = storage::WatchRepository(connection).settled(name(kind));
    if (!settled || !settled->empty()) return settled ? Result<bool>(true) : fail(settled.error());
  }
  return false;
}

Result<std::vector<AlarmNotice>> watchDeadlines(storage::Connection& connection, Instant now, ChangeSet& changes) {
  if (auto cleared = clearSettled(connection, now, changes); !cleared) return fail(cleared.error());
  if (auto explained = explainLate(connection); !explained) return fail(explained.error());
  std::vector<AlarmNotice> raised;
  const auto due = storage::DeadlineRepository(connection).due(now, kMostAtOnce);
  if (!due) return fail(due.error());
  if (due->empty()) return raised;
  const auto look = lookAt(connection, now);
  if (!look) return fail(look.error());
  for (const WatchedClock& clock : *due)
    if (auto done = lookAtClock(*look, clock, changes, raised); !done) return fail(done.error());
  if (auto logged = logAlarms(connection, raised, changes); !logged) return fail(logged.error());
  return raised;
}

}  // namespace inquiry
