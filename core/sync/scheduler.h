#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/sync/worker_pool.h"

namespace inquiry {

enum class TaskKind { Pull, Sweep, History, Send };

struct SyncTask {
  StoreId store;
  TaskKind kind = TaskKind::Pull;
  WorkPriority priority = WorkPriority::Sync;
};

struct StorePlan {
  Duration pullInterval = std::chrono::seconds(90);
  Duration sweepInterval = std::chrono::hours(6);
  bool isFirst = false;       // no pull came to its end yet: the first one is an import, in slices
  bool wantsHistory = false;  // the first import has not come to its end
};

struct TaskOutcome {
  Status status;
  std::optional<Instant> throttledUntil;  // wall time the platform named
  bool historyDone = false;
  bool isSliced = false;  // ended by its own time limit: no failure
};

// Decides when each store's next pull, sweep, import slice and send is due. Knows no thread and no network: whoever owns it calls tick(), runs what
// comes back, and reports with finished().
//  - Pull, Sweep and History of a store never run at once; Send may run beside them.
//  - What one store suffers moves no other store, except that stores which cannot be reached at all are tried one at a time.
//  - Nothing is asked of a platform before the instant it named, not even by askNow().
//  - Due times are monotonic, so that a jump of the wall clock neither storms nor stalls; after a suspension everything is due.
// Not thread safe: its owner guards it.
class Scheduler {
 public:
  Scheduler(const Clock& clock, std::uint64_t seed) : m_clock(clock), m_random(seed) {}

  // A new store is due at once; a known one keeps its times.
  void put(const StoreId& store, const StorePlan& plan);
  void remove(const StoreId& store);

  // What is due now, most urgent first; each is running from here until finished().
  std::vector<SyncTask> tick();
  void finished(const SyncTask& task, const TaskOutcome& outcome);

  // A person asked: due now, ahead of the others, failures forgiven. A pause named by the platform stays.
  void askNow(const StoreId& store);
  void askAllNow();
  // The platform says that something is new: pulled at once, but no failure and no pause is forgiven. During a pull: once more behind it.
  void expectNews(const StoreId& store);
  // Signed in again: a store that was refused is tried at once.
  void restored(const StoreId& store) { askNow(store); }
  // The outbox has something for this store, to go not before `at`. The earliest wish counts until a send ran.
  void wantSend(const StoreId& store, Instant at);
  void pauseHistory(const StoreId& store);
  void resumeHistory(const StoreId& store);

  // How long until tick() may have something; never more than one minute.
  Duration untilNext() const;
  std::optional<Instant> nextPullAt(const StoreId& store) const;
  std::optional<Instant> throttledUntil(const StoreId& store) const;
  int failuresInARow(const StoreId& store) const;
  bool isRunning(const StoreId& store) const;
  // No store can be reached although at least one was tried.
  bool isOffline() const { return m_offlineSince.has_value(); }
  std::optional<Instant> offlineSince() const { return m_offlineSince; }

 private:
  struct Entry {
    StorePlan plan;
    Duration pullAt{0}, sweepAt{0}, historyAt{0};  // steady time
    std::optional<Duration> sendAt;
    Duration blockedUntil{0};  // by the platform's word
    Duration probedAt{0};
    std::optional<Instant> throttledUntil;
    bool isPulling = false, isSending = false, isHistoryPaused = false, isAsked = false, isUnreachable = false, hasNews = false;
    int failures = 0, sendFailures = 0;
  };
  void noticeSuspension();
  const Entry* nextProbe() const;
  void noticeReachability(Entry& entry, const Status& status);
  std::optional<SyncTask> pullingTask(const StoreId& store, Entry& entry, Duration now);
  void afterPulling(Entry& entry, const SyncTask& task, const TaskOutcome& outcome);
  void afterSending(Entry& entry, const TaskOutcome& outcome);
  Duration backoff(const Entry& entry, const Error& error, int failures);
  Duration jittered(Duration about);
  Duration dueAt(const Entry& entry) const;

  const Clock& m_clock;
  std::mt19937_64 m_random;
  std::map<StoreId, Entry> m_stores;
  std::optional<Instant> m_offlineSince, m_lastWall;
  Duration m_lastSteady{0}, m_nextProbe{0};
};

}  // namespace inquiry
