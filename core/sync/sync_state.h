#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/sync/alarm_post.h"
#include "core/sync/alert_outlet.h"
#include "core/sync/connector_uses.h"
#include "core/sync/news_watcher.h"
#include "core/sync/outbox_sender.h"
#include "core/sync/scheduler.h"
#include "core/sync/store_health_tracker.h"
#include "core/sync/store_pull.h"
#include "core/sync/store_runtime.h"
#include "core/sync/sync_service.h"
#include "core/sync/task_watch.h"
#include "core/sync/worker_pool.h"

namespace inquiry {

// What the parts of SyncService share. Everything under `mutex` is touched only with it held, never across a call to the network or database.
struct SyncService::State {
  State(const SyncParts& givenParts, const SyncOptions& givenOptions);

  // Stores.
  Status loadStores();
  std::shared_ptr<StoreRuntime> runtime(const StoreId& store);
  Result<std::shared_ptr<StoreRuntime>> reach(const StoreId& store);  // NotFound for an unknown store or one without connector

  Result<std::shared_ptr<StoreRuntime>> reachSynced(const StoreId& store);  // Refused for one that was only imported
  // The store as it is now, together with the right to work with its connector; waits for the connector it had before. Not across a call of
  // reach() and the like: two uses on one thread may wait for each other.
  struct Reached {
    std::shared_ptr<StoreRuntime> runtime;
    ConnectorUses::Use use;
  };
  Result<Reached> reachForWork(const StoreId& store, const std::stop_token& stop);

  // One task of one store, on a worker.
  PullReport pull(const std::shared_ptr<StoreRuntime>& runtime, PullDepth depth, WorkPriority priority, std::stop_token stop);
  void queueAnswers(const StoreRuntime& runtime, const std::stop_token& stop);
  DeliveryReport deliver(const std::shared_ptr<StoreRuntime>& runtime, std::stop_token stop);
  // Health after an outcome: bookkeeping, row, journal, alarms.
  void noteOutcome(const std::shared_ptr<StoreRuntime>& runtime, const Status& status);
  // One round of inquirydeskctl.
  StoreRound round(const std::shared_ptr<StoreRuntime>& runtime, std::stop_token stop);

  // The heartbeat of a started service.
  Duration beat();
  void start(const SyncTask& task);
  void work(const std::shared_ptr<TaskRun>& run, const std::stop_token& stop);
  TaskOutcome perform(const SyncTask& task, const std::shared_ptr<StoreRuntime>& target, bool& isSliced, const std::stop_token& stop);
  void wishSends();
  void watchNews();
  void watch();
  void remind();  // watchers of threads that still wait
  void lookAtDeadlines();
  // Works that stopped moving are asked to stop, then given up, and their stores begin anew.
  void watchTasks();
  // False when it came to its end in this very moment.
  bool giveUp(TaskRun& run);
  void giveUpAll();
  void finish(TaskRun& run, TaskOutcome outcome);
  void restart(const std::shared_ptr<StoreRuntime>& runtime);
  Status wakeSnoozed();
  Status catchUpSearch(std::stop_token stop);
  void tell(const std::vector<AlarmNotice>& alarms);
  // Hands what waits for the webhook to a worker; returns at once.
  void postAlarms();
  // The same, and waits for it: for a round that is not followed by another.
  void postAlarmsNow(std::stop_token stop);
  void wake();

  SyncParts parts;
  SyncOptions options;
  ReleaseGate ownGate;
  OutboxSender sender;

  std::mutex mutex;
  std::map<StoreId, std::shared_ptr<StoreRuntime>> stores;
  Scheduler scheduler;
  StoreHealthTracker health;
  TaskWatch taskWatch;
  ConnectorUses uses;  // has a mutex of its own
  std::map<StoreId, bool> pausedImports;
  bool isRecovered = false, areStoresLoaded = false;

  std::mutex recovery;  // one recovery at a time
  AlarmPost alarmPost;
  AlertOutlet alertOutlet;
  std::atomic<bool> isStarted{false}, isOutboxDirty{true}, isSearchRunning{false}, isPosting{false};
  Duration watchedAt{0};  // of the heartbeat alone
  std::shared_ptr<void> listening;
  WorkerPool pool;  // last but one: works use everything above
  std::mutex heartMutex;  // `heart`, which stop() takes away while works still call wake()
  std::unique_ptr<Heartbeat> heart;
  std::unique_ptr<NewsWatcher> news;  // of a started service; of start(), stop() and the heartbeat, which never meet
};

// Works of one store that must not overlap share a lane; a send may run beside a pull.
inline std::string laneOf(const StoreId& store, TaskKind kind) { return store.value + (kind == TaskKind::Send ? "/send" : "/pull"); }

}  // namespace inquiry
