// The heartbeat of a started service: what is due becomes work of the pool.
#include <algorithm>
#include <exception>

#include "core/sync/sync_state.h"

namespace inquiry {
namespace {

constexpr Duration kWatchEvery = std::chrono::seconds(30);
constexpr Duration kLongestRest = std::chrono::seconds(20);

PullDepth depthOf(TaskKind kind) {
  switch (kind) {
    case TaskKind::Sweep: return PullDepth::Sweep;
    case TaskKind::History: return PullDepth::History;
    default: return PullDepth::Incremental;
  }
}

}  // namespace

Duration SyncService::State::beat() {
  if (isOutboxDirty.exchange(false)) wishSends();
  std::vector<SyncTask> tasks;
  {
    const std::scoped_lock lock(mutex);
    tasks = scheduler.tick();
  }
  for (const SyncTask& task : tasks) start(task);
  if (parts.clock.steady() - watchedAt >= kWatchEvery) {
    watchedAt = parts.clock.steady();
    watch();
    static_cast<void>(wakeSnoozed());  // tried again with the next watch
    if (!isSearchRunning.exchange(true)) {
      const WorkId id = pool.submit({WorkPriority::Import, "search", [this](const std::stop_token& stop) {
                                       static_cast<void>(catchUpSearch(stop));  // what is left stays in the backlog
                                       isSearchRunning = false;
                                     }});
      if (id == 0) isSearchRunning = false;
    }
  }
  const std::scoped_lock lock(mutex);
  return std::min(scheduler.untilNext(), kLongestRest);
}

void SyncService::State::wishSends() {
  const auto wakes = sender.wakes();
  if (!wakes) {
    isOutboxDirty = true;
    return;
  }
  const std::scoped_lock lock(mutex);
  for (const auto& [store, at] : *wakes) scheduler.wantSend(store, at);
}

TaskOutcome SyncService::State::perform(const SyncTask& task, const std::shared_ptr<StoreRuntime>& target, bool& isSliced, const std::stop_token& stop) {
  TaskOutcome outcome;
  if (task.kind == TaskKind::Send) {
    outcome.status = deliver(target, stop).status;
    return outcome;
  }
  const PullReport report = pull(target, depthOf(task.kind), task.priority, stop);
  outcome.status = report.status;
  outcome.historyDone = task.kind == TaskKind::History && report.status.has_value();
  isSliced = report.isSliced;
  if (outcome.historyDone) target->isImporting = false;
  return outcome;
}

void SyncService::State::start(const SyncTask& task) {
  const auto target = runtime(task.store);
  const auto finish = [this, task](const TaskOutcome& outcome) {
    {
      const std::scoped_lock lock(mutex);
      scheduler.finished(task, outcome);
    }
    if (task.kind == TaskKind::Send) isOutboxDirty = true;
    wake();
  };
  if (!target || !target->connector) return finish({});
  pool.submit({task.priority, laneOf(task.store, task.kind), [this, task, target, finish](const std::stop_token& stop) {
                 TaskOutcome outcome;
                 bool isSliced = false;
                 // A mistake in one store must not leave it marked as running for ever.
                 try {
                   outcome = perform(task, target, isSliced, stop);
                 } catch (const std::exception&) {
                   outcome.status = fail(ErrorKind::PlatformDown, "sync.fault", "Syncing this store failed unexpectedly; it is tried again.");
                 }
                 outcome.throttledUntil = target->connector->throttledUntil();
                 finish(outcome);
                 const bool isNews = task.kind != TaskKind::Send || !outcome.status;
                 if (isNews) noteOutcome(target, isSliced ? Status() : outcome.status);
               }});
}

}  // namespace inquiry
