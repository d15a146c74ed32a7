#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry {

// Order in which waiting work starts. What runs already is not interrupted.
enum class WorkPriority { Send = 0, User = 1, Sync = 2, Import = 3 };

struct Work {
  WorkPriority priority = WorkPriority::Sync;
  // Works of one lane run one after another, in order of submission within a priority: "ebay-us/pull". Empty: beside anything.
  std::string lane;
  // Must look at the token often enough to end within one second. What it throws ends here and is reported to `onThrow`.
  std::function<void(std::stop_token)> run;
};

using WorkId = std::uint64_t;

// The only owner of working threads. Sync and Import together never take the last free worker, so that what a person just asked for starts at
// once; and they run on threads of their own that wait for the processor behind the window's, so that a first import on a small machine is not
// felt at the keyboard. Everything is safe from any thread, also from inside a work; nothing here waits except stop() and waitIdle().
class WorkerPool {
 public:
  static constexpr std::size_t kFewest = 2, kMost = 8;
  // `onThrow` is called on the worker with the lane of a work that threw; it must not throw itself.
  explicit WorkerPool(std::size_t workers = 6, std::function<void(const std::string& lane)> onThrow = {});
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  // 0 when the pool has been stopped: the work will not run.
  WorkId submit(Work work);
  // Waiting work is dropped, running work is asked to stop. False when it is neither.
  bool cancel(WorkId id);
  // Every waiting or running work of that lane.
  void cancelLane(const std::string& lane);
  // Gives up what runs in that lane: the lane is free, another thread takes the place, and whatever comes of it is dropped. The thread itself
  // cannot be ended; should it still hang at stop(), it is left behind, and what its work uses must never go away.
  void abandonLane(const std::string& lane);
  static constexpr Duration kPatience = std::chrono::minutes(2);  // for what a person asked for, which nobody can stop
  // Drops what waits, asks what runs to stop, and returns when all threads have ended; what still runs after `patience` is abandoned. False when
  // threads were left behind. Not from inside a work; a second call answers the same.
  bool stop(Duration patience = kPatience);
  // Returns when nothing waits and nothing runs. Not from inside a work.
  void waitIdle();
  // The same for at most so long; false when something is left.
  bool waitIdle(Duration patience);
  std::size_t running() const;
  std::size_t waiting() const;

 private:
  struct Entry {
    WorkId id = 0;
    Work work;
    std::stop_source stop;
    std::thread::id runner;
  };
  enum class Kind {
    Prompt,   // Send and User
    Patient,  // Sync and Import
  };
  static Kind kindOf(WorkPriority priority) { return priority < WorkPriority::Sync ? Kind::Prompt : Kind::Patient; }
  // Shared by the pool and its threads: one that was given up may outlive the pool.
  struct State {
    std::list<Entry>::iterator pick(Kind kind);
    bool isLaneBusy(const std::string& lane) const;
    bool mayStart(WorkPriority priority) const;

    std::function<void(const std::string&)> onThrow;
    std::size_t workers = 0;
    mutable std::mutex mutex;
    std::condition_variable wake, idle;
    std::list<Entry> waiting, running, abandoned;
    WorkId next = 1;
    bool isStopped = false;
  };
  static void loop(const std::shared_ptr<State>& state, Kind kind);
  void addThread(Kind kind);

  std::shared_ptr<State> m_state;
  std::list<std::thread> m_threads;  // under the mutex of the state
};

// One thread that calls `beat` again and again; `beat` answers how long to rest. wake() ends the rest. Ends with the object.
class Heartbeat {
 public:
  explicit Heartbeat(std::function<Duration(std::stop_token)> beat);
  ~Heartbeat();
  Heartbeat(const Heartbeat&) = delete;
  Heartbeat& operator=(const Heartbeat&) = delete;
  // Safe from any thread.
  void wake();

 private:
  void loop(const std::stop_token& stop);
  std::function<Duration(std::stop_token)> m_beat;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  bool m_isWoken = false;
  std::jthread m_thread;
};

}  // namespace inquiry
