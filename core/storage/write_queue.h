#pragma once

#include <functional>
#include <future>
#include <memory>
#include <string>

#include "core/domain/change_set.h"
#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Order in which waiting writes run. A send never waits behind an import.
enum class WritePriority { Send = 0, User = 1, Sync = 2, Import = 3 };

// Whether there is room to write. Polled by whoever shows a banner.
enum class DiskState {
  Ok,
  Reserve,  // the disk is full, the reserve was freed: answers of people still go out, syncing and importing are refused
  Full,     // nothing can be written
};

// The one thread that writes. Every write is a small job: it runs inside one transaction and fills a ChangeSet, which is announced to all listeners
// after the commit. Sync and Import jobs may share a transaction with their neighbours (bounded by time); Send and User jobs are never
// held up by those and are durable (synchronous=FULL) when submit's answer comes, as are Sync jobs. An Import job is durable with the next
// such commit or checkpoint: after a power cut the newest imports may be missing, never a part of one.
// A job may run a second time when its transaction was lost (disk full): it must not move out of its captures.
// Safe from any thread, never called from inside a job.
class WriteQueue {
 public:
  using Job = std::function<Status(Connection& connection, ChangeSet& changes)>;
  using Listener = std::function<void(const ChangeSet&)>;  // called on the writer thread: hand over and return

  virtual ~WriteQueue() = default;
  // Answers after the commit. A failing job is rolled back alone; its neighbours are not touched. Cancelled when the queue closes first.
  virtual std::future<Status> submit(WritePriority priority, Job job) = 0;
  // Waits. Not from the window's thread.
  Status write(WritePriority priority, Job job) { return submit(priority, std::move(job)).get(); }
  // While true, batches are bounded to 10-20 ms so that a person never waits; while false, a sync may take 250 ms and an import a second.
  virtual void setInteractive(bool interactive) = 0;
  // Who hands over long work cuts it into jobs that fit: a job is never interrupted.
  virtual bool isInteractive() const = 0;
  // The listener is called until the returned handle goes away.
  virtual std::shared_ptr<void> listen(Listener listener) = 0;
  virtual DiskState diskState() const { return DiskState::Ok; }
  // What the end of the queue does, for one whose object must stay: threads that hang may still hand something in, which is Cancelled.
  virtual void close() {}
};

// Opens the writing connection; called again when the old one failed.
using OpenWriter = std::function<Result<std::unique_ptr<Connection>>()>;

struct WriteQueueOptions {
  OpenWriter open;
  const Clock* clock = nullptr;  // steady() bounds the batches
  std::string ballastFile;       // empty: no reserve is kept
};

// Starts the writer thread. Its end finishes what people asked for and cancels the rest.
Result<std::unique_ptr<WriteQueue>> makeWriteQueue(WriteQueueOptions options);

}  // namespace inquiry::storage
