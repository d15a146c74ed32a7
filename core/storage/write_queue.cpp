#include "core/storage/write_queue.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "core/storage/file_rebuild.h"
#include "core/storage/thread_past.h"
#include "core/storage/write_batch.h"

namespace inquiry::storage {
namespace {

constexpr Duration kInteractiveBatch{15}, kSyncBatch{250}, kImportBatch{1000};
// Sends that wait together share one commit; more would make the first wait for the last.
constexpr int kMaxGroup = 32;
constexpr int kMaxBatch = 4096;
// Pages of 4 KiB in the log. Small enough while a person works that moving them is not felt.
constexpr int kInteractiveLog = 500, kQuietLog = 10000;
constexpr std::chrono::milliseconds kIdle{300};

// Who wants to know. Outlives the queue, because a listener's handle may.
struct Listeners {
  // Recursive: a listener may drop its own handle while it is called. Held during calls, so that nobody is called after the handle is gone.
  std::recursive_mutex mutex;
  std::vector<std::weak_ptr<WriteQueue::Listener>> all;

  void announce(const ChangeSet& changes) {
    const std::scoped_lock lock(mutex);
    const auto current = all;
    for (const auto& each : current)
      if (const auto listener = each.lock()) (*listener)(changes);
    std::erase_if(all, [](const auto& each) { return each.expired(); });
  }
};

// A connection that notices what becomes of the threads.
OpenWriter watching(OpenWriter open) {
  return [open = std::move(open)]() -> Result<std::unique_ptr<Connection>> {
    auto opened = open();
    if (!opened) return opened;
    if (auto watched = watchThreads(**opened); !watched) return fail(watched.error());
    return opened;
  };
}

class WriterThread final : public WriteQueue {
 public:
  WriterThread(WriteQueueOptions options, std::unique_ptr<Connection> connection)
      : m_clock(*options.clock),
        m_listeners(std::make_shared<Listeners>()),
        m_batch(std::move(options.open), std::move(connection), Ballast(std::move(options.ballastFile)),
                [this](const ChangeSet& changes) { m_listeners->announce(changes); }),
        m_thread([this](const std::stop_token& stop) { loop(stop); }) {}

  ~WriterThread() override { end(); }

  void close() override { end(); }

  std::future<Status> submit(WritePriority priority, Job job) override {
    PendingWrite write{priority, remembering(std::move(job)), {}};
    auto answer = write.answer.get_future();
    {
      const std::scoped_lock lock(m_mutex);
      if (!m_isClosing) {
        m_waiting[static_cast<std::size_t>(priority)].push_back(std::move(write));
        m_wake.notify_one();
        return answer;
      }
    }
    cancel(write);
    return answer;
  }

  // Between two batches; what people ask for meanwhile waits for it.
  Status rebuild() {
    std::future<Status> answer;
    {
      const std::scoped_lock lock(m_mutex);
      if (m_isClosing) return fail(ErrorKind::Cancelled, "storage.closing", "The workspace is being closed: nothing was written.");
      m_rebuilds.emplace_back();
      answer = m_rebuilds.back().get_future();
      m_wake.notify_one();
    }
    return answer.get();
  }

  void setInteractive(bool interactive) override { m_isInteractive = interactive; }
  bool isInteractive() const override { return m_isInteractive; }

  std::shared_ptr<void> listen(Listener listener) override {
    // The deleter waits for a call that is under way: the handle's owner may go right after.
    std::shared_ptr<Listener> owned = std::make_unique<Listener>(std::move(listener));
    const std::scoped_lock lock(m_listeners->mutex);
    m_listeners->all.push_back(owned);
    return {static_cast<void*>(owned.get()), [owned, listeners = m_listeners](void*) mutable {
              const std::scoped_lock calls(listeners->mutex);
              owned.reset();
            }};
  }

  DiskState diskState() const override { return m_diskState; }

 private:
  void end() {
    {
      const std::scoped_lock lock(m_mutex);
      m_isClosing = true;
    }
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
  }

  // What the job changes of a thread stays known as it stood before, in the same transaction.
  Job remembering(Job job) {
    return [this, job = std::move(job)](Connection& connection, ChangeSet& changes) -> Status {
      if (auto done = job(connection, changes); !done) return done;
      return keepPast(connection, m_clock.now());
    };
  }

  static void cancel(PendingWrite& write) {
    write.answer.set_value(fail(ErrorKind::Cancelled, "storage.closing", "The workspace is being closed: nothing was written."));
  }

  std::deque<PendingWrite>& waiting(WritePriority priority) { return m_waiting[static_cast<std::size_t>(priority)]; }
  bool isWaiting(WritePriority priority) { return !waiting(priority).empty(); }

  void loop(const std::stop_token& stop) {
    while (waitForWork(stop)) {
      if (auto rebuild = nextRebuild()) rebuild->set_value(m_batch.rebuild());
      else if (const auto priority = mostUrgent())
        runBatch(*priority);
      else
        m_batch.checkpoint(1);
      tendDisk();
    }
    finish();
  }

  // False when the queue closes. True without waiting work when it is time to tidy up.
  bool waitForWork(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] {
      if (!m_rebuilds.empty()) return true;
      for (const auto& queue : m_waiting)
        if (!queue.empty()) return true;
      return false;
    };
    const bool mayTidy = m_batch.logPages() > 0 || m_diskState != DiskState::Ok;
    if (mayTidy)
      m_wake.wait_for(lock, stop, kIdle, hasWork);
    else
      m_wake.wait(lock, stop, hasWork);
    return !stop.stop_requested();
  }

  std::optional<std::promise<Status>> nextRebuild() {
    const std::scoped_lock lock(m_mutex);
    if (m_rebuilds.empty()) return {};
    std::optional<std::promise<Status>> next(std::move(m_rebuilds.front()));
    m_rebuilds.pop_front();
    return next;
  }

  std::optional<WritePriority> mostUrgent() {
    const std::scoped_lock lock(m_mutex);
    for (const auto priority : {WritePriority::Send, WritePriority::User, WritePriority::Sync, WritePriority::Import})
      if (isWaiting(priority)) return priority;
    return {};
  }

  void runBatch(WritePriority priority) {
    const bool isUrgent = priority == WritePriority::Send || priority == WritePriority::User;
    if (!isUrgent && m_batch.diskState() != DiskState::Ok) return refuse(priority);
    const Duration started = m_clock.steady();
    int count = 0;
    const auto next = [&, this]() -> std::optional<PendingWrite> {
      const bool isOver = count > 0 && m_clock.steady() - started >= budget(priority);
      if (isOver || count >= (isUrgent ? kMaxGroup : kMaxBatch)) return {};
      ++count;
      return takeFor(priority);
    };
    m_batch.run(priority == WritePriority::Import ? Durability::Ordered : Durability::Synced, next);
    if (!isUrgentWaiting()) m_batch.checkpoint(m_isInteractive ? kInteractiveLog : kQuietLog);
  }

  Duration budget(WritePriority priority) const {
    if (m_isInteractive || priority == WritePriority::Send || priority == WritePriority::User) return kInteractiveBatch;
    return priority == WritePriority::Sync ? kSyncBatch : kImportBatch;
  }

  // The next job of the same priority, unless a more urgent one came meanwhile: then the batch ends here.
  std::optional<PendingWrite> takeFor(WritePriority priority) {
    const std::scoped_lock lock(m_mutex);
    for (int urgent = 0; urgent < static_cast<int>(priority); ++urgent)
      if (!m_waiting[static_cast<std::size_t>(urgent)].empty()) return {};
    auto& queue = waiting(priority);
    if (queue.empty()) return {};
    std::optional<PendingWrite> write(std::move(queue.front()));
    queue.pop_front();
    return write;
  }

  bool isUrgentWaiting() {
    const std::scoped_lock lock(m_mutex);
    return isWaiting(WritePriority::Send) || isWaiting(WritePriority::User);
  }

  // What little room is left belongs to people's answers.
  void refuse(WritePriority priority) {
    while (auto write = takeFor(priority))
      write->answer.set_value(fail(ErrorKind::DiskFull, "storage.disk_full", "The disk is full, syncing waits: free some space."));
  }

  void tendDisk() {
    m_batch.heal();
    m_diskState = m_batch.diskState();
  }

  void finish() {
    while (const auto priority = mostUrgent()) {
      if (*priority > WritePriority::User) break;
      runBatch(*priority);
    }
    const std::scoped_lock lock(m_mutex);
    for (auto& rebuild : m_rebuilds) rebuild.set_value(fail(ErrorKind::Cancelled, "storage.closing", "The workspace is being closed: nothing was written."));
    m_rebuilds.clear();
    for (auto& queue : m_waiting) {
      for (PendingWrite& write : queue) cancel(write);
      queue.clear();
    }
  }

  const Clock& m_clock;
  std::shared_ptr<Listeners> m_listeners;  // shared with the listeners' handles
  std::mutex m_mutex;                      // m_waiting, m_rebuilds, m_isClosing
  std::condition_variable_any m_wake;
  std::array<std::deque<PendingWrite>, 4> m_waiting;
  std::deque<std::promise<Status>> m_rebuilds;
  bool m_isClosing = false;
  std::atomic<bool> m_isInteractive{true};
  std::atomic<DiskState> m_diskState{DiskState::Ok};
  WriteBatch m_batch;  // the writer thread's alone
  std::jthread m_thread;
};

}  // namespace

Result<std::unique_ptr<WriteQueue>> makeWriteQueue(WriteQueueOptions options) {
  options.open = watching(std::move(options.open));
  auto connection = options.open();
  if (!connection) return fail(connection.error());
  return std::make_unique<WriterThread>(std::move(options), std::move(*connection));
}

Status rebuildFile(WriteQueue& queue) {
  auto* const writer = dynamic_cast<WriterThread*>(&queue);
  return writer == nullptr ? fail(ErrorKind::Refused, "storage.read_only", "This workspace is read only.") : writer->rebuild();
}

}  // namespace inquiry::storage
