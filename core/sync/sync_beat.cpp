// The heartbeat of a started service: what is due becomes work of the pool.
#include <algorithm>

#include "core/sync/mood_fill.h"
#include "core/sync/sync_state.h"

namespace inquiry {
namespace {

constexpr Duration kWatchEvery = std::chrono::seconds(30);
constexpr Duration kLongestRest = std::chrono::seconds(20);
constexpr Duration kRestWhileWorking = std::chrono::seconds(5);  // so that a worker that hangs is noticed in time

PullDepth depthOf(TaskKind kind) {
  switch (kind) {
    case TaskKind::Sweep: return PullDepth::Sweep;
    case TaskKind::History: return PullDepth::History;
    default: return PullDepth::Incremental;
  }
}

Status hung() { return fail(ErrorKind::PlatformDown, std::string(kSyncHung), "Syncing this store stopped moving; it is started anew."); }

}  // namespace

Duration SyncService::State::beat() {
  const bool isWatchDue = parts.clock.steady() - watchedAt >= kWatchEvery;
  // Now and then in any case: an answer that leaves at a chosen time goes by the wall clock, which runs on while the computer sleeps.
  if (isOutboxDirty.exchange(false) || isWatchDue) wishSends();
  watchNews();
  std::vector<SyncTask> tasks;
  {
    const std::scoped_lock lock(mutex);
    tasks = scheduler.tick();
  }
  for (const SyncTask& task : tasks) start(task);
  watchTasks();
  if (isWatchDue) {
    watchedAt = parts.clock.steady();
    watch();
    static_cast<void>(wakeSnoozed());  // tried again with the next watch
    if (!isSearchRunning.exchange(true)) {
      const WorkId id = pool.submit({WorkPriority::Import, "search", [this](const std::stop_token& stop) {
                                       static_cast<void>(catchUpSearch(stop));  // what is left stays in the backlog
                                       static_cast<void>(fillMoods(parts.database, stop));  // goes on with the next watch
                                       isSearchRunning = false;
                                     }});
      if (id == 0) isSearchRunning = false;
    }
  }
  const std::scoped_lock lock(mutex);
  return std::min(scheduler.untilNext(), taskWatch.isEmpty() ? kLongestRest : kRestWhileWorking);
}

// Stores that never came to the end of a pull are not watched: what is there comes first.
void SyncService::State::watchNews() {
  if (!news) return;
  std::vector<std::shared_ptr<StoreRuntime>> watched;
  {
    const std::scoped_lock lock(mutex);
    for (const auto& [id, runtime] : stores)
      if (runtime->isSynced() && scheduler.failuresInARow(id) == 0) watched.push_back(runtime);
  }
  news->keep(watched);
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
    const DeliveryReport delivered = deliver(target, stop);
    outcome.status = delivered.status;
    if (delivered.caseSteps == 0) return outcome;
    const std::scoped_lock lock(mutex);
    scheduler.askNow(task.store);
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
  const auto run = std::make_shared<TaskRun>();
  run->task = task;
  run->target = runtime(task.store);
  run->lane = laneOf(task.store, task.kind);
  if (!run->target || !run->target->isSynced()) return finish(*run, {});
  pool.submit({task.priority, run->lane, [this, run](const std::stop_token& stop) { work(run, stop); }});
}

// On a worker.
void SyncService::State::work(const std::shared_ptr<TaskRun>& run, const std::stop_token& stop) {
  const PulseScope pulse(run->pulse);
  // Before it is watched: a connector made anew may lawfully wait long for the old one's other lane.
  auto reached = reachForWork(run->task.store, stop);
  if (!reached) {
    TaskOutcome outcome;
    outcome.status = fail(reached.error());
    run->target.reset();  // nothing was asked of it, so its health says nothing new
    return finish(*run, std::move(outcome));
  }
  run->target = reached->runtime;
  run->use = reached->use.id();
  {
    const std::scoped_lock lock(mutex);
    taskWatch.begin(run, parts.clock.steady());
  }
  TaskOutcome outcome;
  bool isSliced = false;
  // A mistake in one store must not leave it marked as running for ever.
  try {
    outcome = perform(run->task, run->target, isSliced, stop);
  } catch (...) {
    outcome.status = fail(ErrorKind::PlatformDown, std::string(kSyncFault), "Syncing this store failed unexpectedly; it is tried again.");
  }
  if (run->isEnded.exchange(true)) return;  // given up meanwhile: others have gone on without this worker
  {
    const std::scoped_lock lock(mutex);
    taskWatch.end(*run);
  }
  uses.end(run->use);
  if (run->isStopAsked && !outcome.status) outcome.status = hung();
  outcome.isSliced = isSliced && !run->isStopAsked;
  finish(*run, std::move(outcome));
}

// Reports an outcome that nobody has reported yet.
void SyncService::State::finish(TaskRun& run, TaskOutcome outcome) {
  const bool isBroken = !outcome.status && (outcome.status.error().code == kSyncHung || outcome.status.error().code == kSyncFault);
  if (run.target && run.target->connector && isBroken) restart(run.target);
  // A connector that hangs may hold its own locks: from here on only the new one is asked.
  const auto target = isBroken ? runtime(run.task.store) : run.target;
  const bool isReached = target && target->connector;
  if (isReached) outcome.throttledUntil = target->connector->throttledUntil();
  {
    const std::scoped_lock lock(mutex);
    scheduler.finished(run.task, outcome);
  }
  if (run.task.kind == TaskKind::Send) isOutboxDirty = true;
  wake();
  const bool isNews = run.task.kind != TaskKind::Send || !outcome.status;
  if (isReached && isNews) noteOutcome(target, outcome.isSliced ? Status() : outcome.status);
}

void SyncService::State::watchTasks() {
  TaskWatch::Verdict verdict;
  {
    const std::scoped_lock lock(mutex);
    verdict = taskWatch.check(parts.clock.steady());
  }
  for (const auto& run : verdict.toStop) pool.cancelLane(run->lane);
  for (const auto& run : verdict.toGiveUp) {
    if (!giveUp(*run)) continue;
    TaskOutcome outcome;
    outcome.status = hung();
    finish(*run, std::move(outcome));
  }
}

bool SyncService::State::giveUp(TaskRun& run) {
  if (run.isEnded.exchange(true)) return false;
  pool.abandonLane(run.lane);
  // It gave no sign of life, and a refresh on the network does: nothing of the sign-in is in flight with it.
  uses.end(run.use);
  // What it was sending may have left. A failure leaves the item as sending: the next start finds it.
  if (run.task.kind == TaskKind::Send) static_cast<void>(sender.doubt(run.task.store));
  return true;
}

void SyncService::State::giveUpAll() {
  std::vector<std::shared_ptr<TaskRun>> runs;
  {
    const std::scoped_lock lock(mutex);
    runs = taskWatch.runs();
  }
  for (const auto& run : runs) {
    if (!giveUp(*run)) continue;
    restart(run->target);
    TaskOutcome outcome;
    outcome.status = hung();
    const std::scoped_lock lock(mutex);
    taskWatch.end(*run);
    scheduler.finished(run->task, outcome);
  }
}

// A connector made anew, for this store alone: nobody knows what state the old one was left in.
void SyncService::State::restart(const std::shared_ptr<StoreRuntime>& runtime) {
  auto made = std::make_shared<StoreRuntime>();
  made->store = runtime->store;
  made->isOnlyImported = runtime->isOnlyImported;
  made->connector = parts.connectors.create(made->store, parts.connectorParts);
  made->importedMessages = runtime->importedMessages.load();
  made->estimated = runtime->estimated.load();
  made->isImporting = runtime->isImporting.load();
  const std::scoped_lock lock(mutex);
  const auto known = stores.find(runtime->store.id);
  if (known != stores.end() && known->second == runtime && made->connector) known->second = std::move(made);
}

}  // namespace inquiry
