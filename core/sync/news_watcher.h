#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/domain/clock.h"
#include "core/sync/store_runtime.h"
#include "core/sync/worker_pool.h"

namespace inquiry {

// Waits with one thread for what platforms tell by themselves (a mailbox that knows IDLE), and says which store to pull. Connections are made by
// workers. One that breaks is made again after a pause; until then the store's own polling finds what is new. Safe from any thread.
class NewsWatcher {
 public:
  // `onNews` is called on the watching thread. `submit` hands a work to the pool.
  using OnNews = std::function<void(const StoreId& store)>;
  NewsWatcher(const Clock& clock, WorkerPool& pool, OnNews onNews);
  ~NewsWatcher();
  NewsWatcher(const NewsWatcher&) = delete;
  NewsWatcher& operator=(const NewsWatcher&) = delete;

  // Which stores there are now. Connections of the others end, and those whose connector was replaced are made anew.
  void keep(const std::vector<std::shared_ptr<StoreRuntime>>& stores);
  static std::string laneOf(const StoreId& store) { return store.value + "/watch"; }

 private:
  enum class Phase { Resting, Opening, Watching, Silent };  // Silent: this platform tells nothing
  struct Entry {
    std::shared_ptr<StoreRuntime> runtime;
    std::shared_ptr<NewsWatch> watch;
    Phase phase = Phase::Resting;
    Duration nextAt{0};  // to connect, or to renew
    Duration renewal{0};
    int failures = 0;
  };
  // Shared with the works that connect: one may outlive the watcher.
  struct State {
    std::mutex mutex;
    std::map<StoreId, Entry> entries;
    bool isOver = false;
  };
  Duration beat(const std::stop_token& stop);
  void connectDue();
  void opened(const StoreId& store, const std::shared_ptr<Connector>& connector, Result<std::unique_ptr<NewsWatch>> watch);
  void failed(Entry& entry) const;
  bool readOne(const StoreId& store);
  void renewOne(const StoreId& store);

  const Clock& m_clock;
  WorkerPool& m_pool;
  OnNews m_onNews;
  std::shared_ptr<State> m_state = std::make_shared<State>();
  Heartbeat m_heart;  // last: it uses everything above
};

}  // namespace inquiry
