#pragma once

#include <functional>
#include <future>
#include <memory>

#include "core/domain/change_set.h"
#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Order in which waiting writes run. A send never waits behind an import.
enum class WritePriority { Send = 0, User = 1, Sync = 2, Import = 3 };

// The one thread that writes. Every write is a small job: it runs inside one transaction and fills a ChangeSet, which is announced to all listeners
// after the commit. Sync and Import jobs may share a transaction with their neighbours (bounded by time); Send and User jobs commit
// alone and are durable (synchronous=FULL) when submit's answer comes. Safe from any thread, never called from inside a job.
class WriteQueue {
 public:
  using Job = std::function<Status(Connection& connection, ChangeSet& changes)>;
  using Listener = std::function<void(const ChangeSet&)>;  // called on the writer thread: hand over and return

  virtual ~WriteQueue() = default;
  // Answers after the commit. A failing job is rolled back alone; its neighbours are not touched.
  virtual std::future<Status> submit(WritePriority priority, Job job) = 0;
  // Waits. Not from the window's thread.
  Status write(WritePriority priority, Job job) { return submit(priority, std::move(job)).get(); }
  // While true, batches are bounded to 10-20 ms so that a person never waits; while false, an import may take 250 ms a batch.
  virtual void setInteractive(bool interactive) = 0;
  // The listener is called until the returned handle goes away.
  virtual std::shared_ptr<void> listen(Listener listener) = 0;
};

}  // namespace inquiry::storage
