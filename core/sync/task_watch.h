#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/domain/pulse.h"
#include "core/sync/scheduler.h"
#include "core/sync/store_runtime.h"

namespace inquiry {

// One task on a worker. Shared by the worker and by the watch, because a worker that hangs may come back after everybody gave it up.
struct TaskRun {
  SyncTask task;
  std::shared_ptr<StoreRuntime> target;
  std::string lane;
  Pulse pulse;
  std::atomic<bool> isStopAsked{false};  // by the watch
  std::atomic<bool> isEnded{false};      // whoever sets it first reports the outcome
  std::atomic<std::uint64_t> use{0};     // of the connector, as ConnectorUses counts it
};

// Notices works that stopped moving: no sign of life for kPatience, then asked to stop, then given up. Pure bookkeeping with the steady time
// handed in. Not thread safe: its owner guards it.
class TaskWatch {
 public:
  static constexpr Duration kPatience = std::chrono::seconds(30);
  static constexpr Duration kMercy = std::chrono::seconds(5);  // a stop is promised within one second

  void begin(std::shared_ptr<TaskRun> run, Duration now);
  void end(const TaskRun& run);
  struct Verdict {
    std::vector<std::shared_ptr<TaskRun>> toStop;    // ask it to stop
    std::vector<std::shared_ptr<TaskRun>> toGiveUp;  // it did not: no longer watched
  };
  Verdict check(Duration now);
  bool isEmpty() const { return m_runs.empty(); }
  // What is watched at present.
  std::vector<std::shared_ptr<TaskRun>> runs() const;

 private:
  struct Entry {
    std::shared_ptr<TaskRun> run;
    std::uint64_t beats = 0;
    Duration movedAt{0}, stopAskedAt{0};
  };
  std::vector<Entry> m_runs;
};

}  // namespace inquiry
