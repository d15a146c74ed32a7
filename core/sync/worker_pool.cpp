#include "core/sync/worker_pool.h"

#include <algorithm>

namespace inquiry {

WorkerPool::WorkerPool(std::size_t workers, std::function<void(const std::string&)> onThrow)
    : m_onThrow(std::move(onThrow)), m_workers(std::clamp(workers, kFewest, kMost)) {
  for (std::size_t i = 0; i < m_workers; ++i) m_threads.emplace_back([this] { loop(); });
}

WorkerPool::~WorkerPool() { stop(); }

WorkId WorkerPool::submit(Work work) {
  WorkId id = 0;
  {
    const std::scoped_lock lock(m_mutex);
    if (m_isStopped) return 0;
    id = m_next++;
    const auto behind = std::find_if(m_waiting.begin(), m_waiting.end(),
                                     [&work](const Entry& entry) { return entry.work.priority > work.priority; });
    m_waiting.insert(behind, Entry{id, std::move(work), {}});
  }
  m_wake.notify_one();
  return id;
}

bool WorkerPool::cancel(WorkId id) {
  const auto isIt = [id](const Entry& entry) { return entry.id == id; };
  const std::scoped_lock lock(m_mutex);
  if (std::erase_if(m_waiting, isIt) > 0) {
    m_idle.notify_all();
    return true;
  }
  const auto found = std::find_if(m_running.begin(), m_running.end(), isIt);
  return found != m_running.end() && found->stop.request_stop();
}

void WorkerPool::cancelLane(const std::string& lane) {
  const std::scoped_lock lock(m_mutex);
  std::erase_if(m_waiting, [&lane](const Entry& entry) { return entry.work.lane == lane; });
  for (Entry& entry : m_running)
    if (entry.work.lane == lane) entry.stop.request_stop();
  m_idle.notify_all();
}

void WorkerPool::stop() {
  {
    const std::scoped_lock lock(m_mutex);
    m_isStopped = true;
    m_waiting.clear();
    for (Entry& entry : m_running) entry.stop.request_stop();
  }
  m_wake.notify_all();
  m_idle.notify_all();
  for (std::jthread& thread : m_threads)
    if (thread.joinable()) thread.join();
}

void WorkerPool::waitIdle() {
  std::unique_lock lock(m_mutex);
  m_idle.wait(lock, [this] { return m_waiting.empty() && m_running.empty(); });
}

std::size_t WorkerPool::running() const {
  const std::scoped_lock lock(m_mutex);
  return m_running.size();
}

std::size_t WorkerPool::waiting() const {
  const std::scoped_lock lock(m_mutex);
  return m_waiting.size();
}

bool WorkerPool::isLaneBusy(const std::string& lane) const {
  return !lane.empty() &&
         std::any_of(m_running.begin(), m_running.end(), [&lane](const Entry& entry) { return entry.work.lane == lane; });
}

bool WorkerPool::mayStart(WorkPriority priority) const {
  if (priority < WorkPriority::Sync) return true;
  const auto background = static_cast<std::size_t>(std::count_if(
      m_running.begin(), m_running.end(), [](const Entry& entry) { return entry.work.priority >= WorkPriority::Sync; }));
  const auto imports = static_cast<std::size_t>(std::count_if(
      m_running.begin(), m_running.end(), [](const Entry& entry) { return entry.work.priority == WorkPriority::Import; }));
  // Imports are long: half of the workers at most, or the first day of a new shop delays the mail of every other.
  return background + 1 < m_workers && (priority != WorkPriority::Import || imports < std::max<std::size_t>(m_workers / 2, 1));
}

std::list<WorkerPool::Entry>::iterator WorkerPool::pick() {
  return std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Entry& entry) {
    return mayStart(entry.work.priority) && !isLaneBusy(entry.work.lane);
  });
}

void WorkerPool::loop() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    std::list<Entry>::iterator chosen;
    m_wake.wait(lock, [this, &chosen] { return (chosen = pick()) != m_waiting.end() || m_isStopped; });
    if (m_isStopped) return;
    m_running.splice(m_running.end(), m_waiting, chosen);
    lock.unlock();
    bool threw = false;
    try {
      chosen->work.run(chosen->stop.get_token());
    } catch (...) {  // a mistake in one store must not take the others down
      threw = true;
    }
    chosen->work.run = {};  // what it holds is let go before the lane is free
    if (threw && m_onThrow) m_onThrow(chosen->work.lane);
    lock.lock();
    m_running.erase(chosen);
    m_wake.notify_all();
    if (m_waiting.empty() && m_running.empty()) m_idle.notify_all();
  }
}

Heartbeat::Heartbeat(std::function<Duration(std::stop_token)> beat)
    : m_beat(std::move(beat)), m_thread([this](const std::stop_token& stop) { loop(stop); }) {}

Heartbeat::~Heartbeat() {
  m_thread.request_stop();
  m_thread.join();
}

void Heartbeat::wake() {
  {
    const std::scoped_lock lock(m_mutex);
    m_isWoken = true;
  }
  m_wake.notify_all();
}

void Heartbeat::loop(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    const Duration rest = m_beat(stop);
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, rest, [this] { return m_isWoken; });
    m_isWoken = false;
  }
}

}  // namespace inquiry
