#include "core/sync/scheduler.h"

#include <algorithm>
#include <utility>

namespace inquiry {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr Duration kLongestRest = minutes(1);
constexpr Duration kOfflineProbe = seconds(15);
constexpr Duration kSuspension = minutes(1);
constexpr Duration kLongestBackoff = minutes(15);
// A grant that is gone comes back through a person; this is only for one given back elsewhere.
constexpr Duration kRefusedRest = minutes(15);
constexpr Duration kHistoryBreath = Duration(200);

bool isPause(ErrorKind kind) { return kind == ErrorKind::Throttled || kind == ErrorKind::PlatformDown; }

bool needsPerson(ErrorKind kind) { return kind == ErrorKind::Unauthorised || kind == ErrorKind::MissingGrant; }

}  // namespace

void Scheduler::put(const StoreId& store, const StorePlan& plan) {
  const auto [found, isNew] = m_stores.try_emplace(store);
  Entry& entry = found->second;
  if (isNew) {
    entry.pullAt = entry.historyAt = m_clock.steady();
    // The first pull is deep enough; sweeps of many stores do not start at once.
    entry.sweepAt = m_clock.steady() + jittered(plan.sweepInterval / 4);
  } else if (plan.wantsHistory && !entry.plan.wantsHistory) {
    entry.historyAt = m_clock.steady();
  }
  entry.plan = plan;
}

void Scheduler::remove(const StoreId& store) { m_stores.erase(store); }

std::vector<SyncTask> Scheduler::tick() {
  noticeSuspension();
  const Duration now = m_clock.steady();
  std::vector<SyncTask> tasks;
  const Entry* probe = isOffline() && now >= m_nextProbe ? nextProbe() : nullptr;
  for (auto& [store, entry] : m_stores) {
    if (now < entry.blockedUntil) continue;
    // Offline: one store at a time finds out, instead of an error of each every few seconds.
    if (isOffline() && !entry.isAsked && &entry != probe) continue;
    if (&entry == probe) {
      entry.pullAt = std::min(entry.pullAt, now);
      entry.probedAt = now;
      m_nextProbe = now + jittered(kOfflineProbe);
    }
    if (!entry.isSending && entry.sendAt && *entry.sendAt <= now) {
      entry.isSending = true;
      entry.sendAt.reset();
      tasks.push_back({store, TaskKind::Send, WorkPriority::Send});
    }
    if (const auto task = pullingTask(store, entry, now)) tasks.push_back(*task);
  }
  std::stable_sort(tasks.begin(), tasks.end(), [](const SyncTask& a, const SyncTask& b) { return a.priority < b.priority; });
  return tasks;
}

// The one that was tried longest ago, so that one broken proxy does not keep all others waiting.
const Scheduler::Entry* Scheduler::nextProbe() const {
  const Entry* chosen = nullptr;
  for (const auto& [store, entry] : m_stores)
    if (!entry.isPulling && entry.blockedUntil <= m_clock.steady() && (!chosen || entry.probedAt < chosen->probedAt)) chosen = &entry;
  return chosen;
}

void Scheduler::expectNews(const StoreId& store) {
  const auto found = m_stores.find(store);
  if (found == m_stores.end()) return;
  Entry& entry = found->second;
  if (entry.isPulling) entry.hasNews = true;
  // A platform that fails is not asked sooner because a part of it speaks.
  else if (entry.failures == 0) entry.pullAt = std::min(entry.pullAt, m_clock.steady());
}

std::optional<SyncTask> Scheduler::pullingTask(const StoreId& store, Entry& entry, Duration now) {
  if (entry.isPulling) return {};
  if (entry.plan.isFirst && entry.isHistoryPaused && !entry.isAsked) return {};
  const WorkPriority usual = entry.plan.isFirst ? WorkPriority::Import : WorkPriority::Sync;
  const WorkPriority priority = entry.isAsked ? WorkPriority::User : usual;
  const auto start = [&entry](SyncTask task) {
    entry.isPulling = true;
    return task;
  };
  if (entry.isAsked || entry.pullAt <= now) {
    entry.isAsked = false;
    return start({store, TaskKind::Pull, priority});
  }
  if (entry.failures > 0 || entry.plan.isFirst) return {};  // what is deeper waits until the pull works again
  if (entry.sweepAt <= now) return start({store, TaskKind::Sweep, WorkPriority::Sync});
  if (entry.plan.wantsHistory && !entry.isHistoryPaused && entry.historyAt <= now)
    return start({store, TaskKind::History, WorkPriority::Import});
  return {};
}

void Scheduler::finished(const SyncTask& task, const TaskOutcome& outcome) {
  const auto found = m_stores.find(task.store);
  if (found == m_stores.end()) return;
  Entry& entry = found->second;
  std::optional<Instant> until = outcome.throttledUntil;
  // Only a pause is one: of a sign-in that is gone, `until` names the last moment of the old token.
  if (!outcome.status && outcome.status.error().until && isPause(outcome.status.error().kind))
    until = std::max(until.value_or(Instant()), *outcome.status.error().until);
  if (until && *until > m_clock.now()) {
    entry.throttledUntil = until;
    entry.blockedUntil = std::max(entry.blockedUntil, m_clock.steady() + (*until - m_clock.now()));
  }
  noticeReachability(entry, outcome.status);
  if (task.kind == TaskKind::Send) {
    entry.isSending = false;
    afterSending(entry, outcome);
  } else {
    entry.isPulling = false;
    afterPulling(entry, task, outcome);
    if (std::exchange(entry.hasNews, false) && entry.failures == 0) entry.pullAt = std::min(entry.pullAt, m_clock.steady());
  }
}

void Scheduler::afterPulling(Entry& entry, const SyncTask& task, const TaskOutcome& outcome) {
  const Duration now = m_clock.steady();
  const bool isCancelled = !outcome.status && outcome.status.error().kind == ErrorKind::Cancelled;
  if (!outcome.status && !isCancelled) {
    ++entry.failures;
    const Duration rest = backoff(entry, outcome.status.error(), entry.failures);
    entry.pullAt = now + rest;
    entry.historyAt = std::max(entry.historyAt, now + rest);
    // A sweep that failed is made up for, but not before the pull works.
    if (task.kind == TaskKind::Sweep) entry.sweepAt = now + rest;
    return;
  }
  entry.failures = isCancelled ? entry.failures : 0;
  switch (task.kind) {
    case TaskKind::Pull:
      entry.pullAt = now + (isCancelled && entry.plan.isFirst ? kHistoryBreath : jittered(entry.plan.pullInterval));
      if (!isCancelled) entry.plan.isFirst = false;
      break;
    case TaskKind::Sweep: entry.sweepAt = now + jittered(entry.plan.sweepInterval); break;
    case TaskKind::History:
      // Cancelled = the slice is over: the next pull goes first, then the import goes on where it stood.
      entry.historyAt = now + kHistoryBreath;
      if (outcome.historyDone) entry.plan.wantsHistory = false;
      break;
    case TaskKind::Send: break;
  }
}

void Scheduler::afterSending(Entry& entry, const TaskOutcome& outcome) {
  if (outcome.status || outcome.status.error().kind == ErrorKind::Cancelled) {
    entry.sendFailures = 0;
    return;
  }
  ++entry.sendFailures;
  const Duration again = m_clock.steady() + backoff(entry, outcome.status.error(), entry.sendFailures);
  entry.sendAt = again;
}

Duration Scheduler::backoff(const Entry& entry, const Error& error, int failures) {
  if (needsPerson(error.kind)) return kRefusedRest;
  const int doublings = std::min(failures - 1, 6);
  const Duration first = error.kind == ErrorKind::Offline ? Duration(seconds(20)) : std::min(entry.plan.pullInterval, Duration(minutes(2)));
  return jittered(std::min(first * (1 << doublings), kLongestBackoff));
}

Duration Scheduler::jittered(Duration about) {
  // 0.9 to 1.1 of it, so that stores added together drift apart.
  const auto spread = about.count() / 10;
  return about + Duration(std::uniform_int_distribution<std::int64_t>(-spread, spread)(m_random));
}

void Scheduler::noticeReachability(Entry& entry, const Status& status) {
  if (!status && status.error().kind == ErrorKind::Cancelled) return;
  entry.isUnreachable = !status && status.error().kind == ErrorKind::Offline;
  const bool all = std::all_of(m_stores.begin(), m_stores.end(), [](const auto& row) { return row.second.isUnreachable; });
  if (all && !isOffline()) {
    m_offlineSince = m_clock.now();
    m_nextProbe = m_clock.steady() + jittered(kOfflineProbe);
  } else if (!entry.isUnreachable && isOffline()) {
    m_offlineSince.reset();
    // The network is back: catch up now, sends included.
    for (auto& [id, other] : m_stores) {
      if (!other.isUnreachable) continue;
      other.failures = other.sendFailures = 0;
      other.pullAt = std::min(other.pullAt, m_clock.steady());
      if (other.sendAt) other.sendAt = std::min(*other.sendAt, m_clock.steady());
    }
  }
}

void Scheduler::noticeSuspension() {
  const Instant wall = m_clock.now();
  const Duration steady = m_clock.steady();
  // A monotonic clock stands still while the computer sleeps; the wall clock does not. A wall clock set forward by hand
  // looks the same and costs one extra pull.
  if (m_lastWall && (wall - *m_lastWall) - (steady - m_lastSteady) > kSuspension) {
    for (auto& [store, entry] : m_stores) {
      entry.pullAt = std::min(entry.pullAt, steady);
      if (entry.throttledUntil) entry.blockedUntil = steady + std::max(Duration(0), *entry.throttledUntil - wall);
    }
  }
  m_lastWall = wall;
  m_lastSteady = steady;
}

void Scheduler::askNow(const StoreId& store) {
  const auto found = m_stores.find(store);
  if (found == m_stores.end()) return;
  found->second.isAsked = true;
  found->second.failures = 0;
}

void Scheduler::askAllNow() {
  for (auto& [store, entry] : m_stores) {
    entry.isAsked = true;
    entry.failures = 0;
  }
}

void Scheduler::wantSend(const StoreId& store, Instant at) {
  const auto found = m_stores.find(store);
  if (found == m_stores.end()) return;
  const Duration wish = m_clock.steady() + std::max(Duration(0), at - m_clock.now());
  Entry& entry = found->second;
  entry.sendAt = entry.sendAt ? std::min(*entry.sendAt, wish) : wish;
}

void Scheduler::pauseHistory(const StoreId& store) {
  if (const auto found = m_stores.find(store); found != m_stores.end()) found->second.isHistoryPaused = true;
}

void Scheduler::resumeHistory(const StoreId& store) {
  if (const auto found = m_stores.find(store); found != m_stores.end()) found->second.isHistoryPaused = false;
}

Duration Scheduler::dueAt(const Entry& entry) const {
  Duration due = Duration::max();
  const bool isResting = entry.plan.isFirst && entry.isHistoryPaused && !entry.isAsked;
  if (!entry.isPulling && !isResting) {
    due = entry.isAsked ? Duration(0) : entry.pullAt;
    if (entry.failures == 0 && !entry.plan.isFirst) {
      due = std::min(due, entry.sweepAt);
      if (entry.plan.wantsHistory && !entry.isHistoryPaused) due = std::min(due, entry.historyAt);
    }
  }
  if (!entry.isSending && entry.sendAt) due = std::min(due, *entry.sendAt);
  return std::max(due, entry.blockedUntil);
}

Duration Scheduler::untilNext() const {
  const Duration now = m_clock.steady();
  Duration next = now + kLongestRest;
  for (const auto& [store, entry] : m_stores) {
    Duration due = dueAt(entry);
    if (isOffline() && !entry.isAsked) due = std::max(due, m_nextProbe);
    next = std::min(next, due);
  }
  return std::clamp(next - now, Duration(0), Duration(kLongestRest));
}

std::optional<Instant> Scheduler::nextPullAt(const StoreId& store) const {
  const auto found = m_stores.find(store);
  if (found == m_stores.end()) return {};
  const Duration due = std::max(found->second.pullAt, found->second.blockedUntil);
  return m_clock.now() + std::max(Duration(0), due - m_clock.steady());
}

std::optional<Instant> Scheduler::throttledUntil(const StoreId& store) const {
  const auto found = m_stores.find(store);
  if (found == m_stores.end() || found->second.blockedUntil <= m_clock.steady()) return {};
  return found->second.throttledUntil;
}

int Scheduler::failuresInARow(const StoreId& store) const {
  const auto found = m_stores.find(store);
  return found == m_stores.end() ? 0 : found->second.failures;
}

bool Scheduler::isRunning(const StoreId& store) const {
  const auto found = m_stores.find(store);
  return found != m_stores.end() && (found->second.isPulling || found->second.isSending);
}

}  // namespace inquiry
