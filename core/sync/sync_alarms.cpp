// Who is told what: the twice-a-minute look at every store, and the way of alarms to window and webhook.
#include <algorithm>
#include <condition_variable>

#include "core/storage/outgoing_repository.h"
#include "core/storage/thread_list.h"
#include "core/sync/alarm_settings.h"
#include "core/sync/alarm_plan.h"
#include "core/sync/alert_log.h"
#include "core/sync/daily_round.h"
#include "core/sync/deadline_watch.h"
#include "core/sync/sync_state.h"
#include "core/sync/touched_clocks.h"
#include "core/sync/watch_reminders.h"

namespace inquiry {
namespace {

// More waiting threads than any limit somebody sets.
constexpr std::int64_t kMostCounted = 5'000;
const std::string kAlarmLane = "alarms";

}  // namespace

void SyncService::State::watch() {
  std::map<StoreId, std::int64_t> unsent, waiting;
  std::vector<StoreId> reached;
  {
    const std::scoped_lock lock(mutex);
    // What was only imported is history: it alarms nobody. An import a person paused is not late.
    for (const auto& [id, runtime] : stores)
      if (runtime->isSynced() && !(runtime->isImporting && pausedImports[id])) reached.push_back(id);
  }
  if (const auto reader = parts.database.read()) {
    // What could not be counted is not zero: such a store is looked at again half a minute later.
    auto counts = storage::OutgoingRepository((*reader)->connection()).unsentCounts();
    if (!counts) return;
    unsent = std::move(*counts);
    for (const StoreId& id : reached)
      if (const auto count = storage::ThreadList((*reader)->connection()).unanswered(id, kMostCounted)) waiting[id] = *count;
    if (const auto settings = loadAlarmSettings((*reader)->connection())) {
      const std::scoped_lock lock(mutex);
      health.setLimits({settings->backlogLimit, settings->lagLimit});
    }
  }
  std::vector<AlarmNotice> alarms;
  std::map<StoreId, AlarmsSaid> said;
  {
    const std::scoped_lock lock(mutex);
    for (const StoreId& id : reached) {
      if (!waiting.contains(id)) continue;
      const auto raised = health.watch(id, unsent[id], waiting[id], parts.clock.now());
      if (raised.empty()) continue;
      alarms.insert(alarms.end(), raised.begin(), raised.end());
      said[id] = health.said(id);
    }
  }
  if (!alarms.empty()) {
    // Should it not be written, the window still tells it; a restart would say it once more.
    static_cast<void>(parts.database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
      for (const auto& [id, what] : said) {
        changes.stores.insert(id);
        if (auto saved = saveAlarmsSaid(connection, id, what); !saved) return saved;
      }
      if (auto logged = logAlarms(connection, alarms, changes); !logged) return logged;
      return AlarmPost::enqueue(connection, alarms);
    }));
  }
  tell(alarms);
  remind();
  lookAtDeadlines();
  if (parts.onLook) tell(parts.onLook());
  if (isStarted && (alarmPost.isDue() || alertOutlet.isDue())) postAlarms();
}

// Warnings, hand-ons and daily rounds. What cannot be written now is due half a minute later.
void SyncService::State::lookAtDeadlines() {
  const Instant now = parts.clock.now();
  {
    const auto reader = parts.database.read();
    if (!reader) return;
    const auto due = areDeadlinesDue((*reader)->connection(), now);
    const auto rounds = roundsToOpen((*reader)->connection(), now);
    if (!due || !rounds || (!*due && rounds->empty())) return;
  }
  std::vector<AlarmNotice> raised;
  const Status written = parts.database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    raised.clear();
    if (auto adopted = adoptTouchedClocks(connection, now, changes); !adopted) return adopted;
    for (const auto& look : {&watchDeadlines, &openDailyRounds}) {
      auto told = look(connection, now, changes);
      if (!told) return fail(told.error());
      raised.insert(raised.end(), told->begin(), told->end());
    }
    return {};
  });
  if (written) tell(raised);
}

// What cannot be written now is due half a minute later.
void SyncService::State::remind() {
  const Instant now = parts.clock.now();
  {
    const auto reader = parts.database.read();
    if (!reader) return;
    const auto due = areRemindersDue((*reader)->connection(), now);
    if (!due || !*due) return;
  }
  std::vector<AlarmNotice> raised;
  const Status written = parts.database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto reminded = remindWatchers(connection, now, changes);
    if (!reminded) return fail(reminded.error());
    raised = std::move(*reminded);
    return {};
  });
  if (written) tell(raised);
}

void SyncService::State::tell(const std::vector<AlarmNotice>& alarms) {
  if (alarms.empty()) return;
  if (parts.alarm) {
    const auto reader = parts.database.read();
    const auto plan = reader ? loadAlarmPlan((*reader)->connection()) : Result<AlarmPlan>(AlarmPlan());
    const AlarmPlan told = plan ? *plan : AlarmPlan();
    for (AlarmNotice alarm : alarms) {
      const auto& ways = told.waysOf(std::string(name(alarm.kind)), alarm.percent);
      const auto has = [&ways](std::string_view way) { return std::find(ways.begin(), ways.end(), way) != ways.end(); };
      alarm.isSounding = has(kSoundWay);
      if (alarm.isSounding || has(kDesktopWay)) parts.alarm->notify(alarm);
    }
  }
  if (isStarted) postAlarms();
}

void SyncService::State::postAlarms() {
  if (isPosting.exchange(true)) return;
  const WorkId id = pool.submit({WorkPriority::Sync, kAlarmLane, [this](const std::stop_token& stop) {
                                   isPosting = false;  // what is queued from here on asks for another turn
                                   static_cast<void>(alarmPost.deliver(stop));  // told by the store's health, tried again by the watch
                                   static_cast<void>(alertOutlet.deliver(stop));  // told by the log of the channels
                                 }});
  if (id == 0) isPosting = false;
}

void SyncService::State::postAlarmsNow(std::stop_token stop) {
  if (!alarmPost.isDue() && !alertOutlet.isDue()) return;
  std::mutex doneMutex;
  std::condition_variable ended;
  bool isDone = false;
  const auto run = [this, &doneMutex, &ended, &isDone, stop](const std::stop_token& poolStop) {
    std::stop_source both;
    const std::stop_callback one(stop, [&both] { both.request_stop(); });
    const std::stop_callback two(poolStop, [&both] { both.request_stop(); });
    static_cast<void>(alarmPost.deliver(both.get_token()));
    static_cast<void>(alertOutlet.deliver(both.get_token()));
    const std::scoped_lock lock(doneMutex);
    isDone = true;
    ended.notify_all();
  };
  if (pool.submit({WorkPriority::User, kAlarmLane, run}) == 0) return;
  std::unique_lock lock(doneMutex);
  ended.wait(lock, [&isDone] { return isDone; });
}

}  // namespace inquiry
