#include "core/sync/worker_pool.h"

#include <algorithm>

#include "core/domain/patient_thread.h"

namespace inquiry {
namespace {

constexpr Duration kMercy = std::chrono::seconds(2);

}  // namespace

WorkerPool::WorkerPool(std::size_t workers, std::function<void(const std::string&)> onThrow) : m_state(std::make_shared<State>()) {
  m_state->onThrow = std::move(onThrow);
  m_state->workers = std::clamp(workers, kFewest, kMost);
  const std::scoped_lock lock(m_state->mutex);
  // More threads than works that may run at a time: a thread that has become patient can never serve a person again.
  for (std::size_t i = 0; i < m_state->workers; ++i) addThread(Kind::Prompt);
  for (std::size_t i = 1; i < m_state->workers; ++i) addThread(Kind::Patient);
}

WorkerPool::~WorkerPool() { stop(); }

void WorkerPool::addThread(Kind kind) {
  m_threads.emplace_back([state = m_state, kind] {
    if (kind == Kind::Patient) makeThisThreadPatient();
    loop(state, kind);
  });
}

WorkId WorkerPool::submit(Work work) {
  WorkId id = 0;
  {
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->isStopped) return 0;
    id = m_state->next++;
    const auto behind = std::find_if(m_state->waiting.begin(), m_state->waiting.end(),
                                     [&work](const Entry& entry) { return entry.work.priority > work.priority; });
    m_state->waiting.insert(behind, Entry{id, std::move(work), {}, {}});
  }
  m_state->wake.notify_all();  // one alone could be of the other kind
  return id;
}

bool WorkerPool::cancel(WorkId id) {
  const auto isIt = [id](const Entry& entry) { return entry.id == id; };
  const std::scoped_lock lock(m_state->mutex);
  if (std::erase_if(m_state->waiting, isIt) > 0) {
    m_state->idle.notify_all();
    return true;
  }
  const auto found = std::find_if(m_state->running.begin(), m_state->running.end(), isIt);
  return found != m_state->running.end() && found->stop.request_stop();
}

void WorkerPool::cancelLane(const std::string& lane) {
  const std::scoped_lock lock(m_state->mutex);
  std::erase_if(m_state->waiting, [&lane](const Entry& entry) { return entry.work.lane == lane; });
  for (Entry& entry : m_state->running)
    if (entry.work.lane == lane) entry.stop.request_stop();
  m_state->idle.notify_all();
}

void WorkerPool::abandonLane(const std::string& lane) {
  const std::scoped_lock lock(m_state->mutex);
  for (auto entry = m_state->running.begin(); entry != m_state->running.end();) {
    const auto current = entry++;
    if (current->work.lane != lane) continue;
    current->stop.request_stop();
    m_state->abandoned.splice(m_state->abandoned.end(), m_state->running, current);
    if (!m_state->isStopped) addThread(kindOf(current->work.priority));
  }
  m_state->wake.notify_all();
  if (m_state->waiting.empty() && m_state->running.empty()) m_state->idle.notify_all();
}

bool WorkerPool::stop(Duration patience) {
  std::list<std::thread> threads;
  bool areAllEnded = false;
  {
    std::unique_lock lock(m_state->mutex);
    m_state->isStopped = true;
    m_state->waiting.clear();
    for (Entry& entry : m_state->running) entry.stop.request_stop();
    m_state->wake.notify_all();
    m_state->idle.notify_all();
    m_state->idle.wait_for(lock, patience, [this] { return m_state->running.empty(); });
    m_state->abandoned.splice(m_state->abandoned.end(), m_state->running);
    // One that was given up long ago may have come back to itself.
    m_state->idle.wait_for(lock, std::min(patience, kMercy), [this] { return m_state->abandoned.empty(); });
    areAllEnded = m_state->abandoned.empty();
    threads.swap(m_threads);
    for (std::thread& thread : threads) {
      const bool hangs = std::any_of(m_state->abandoned.begin(), m_state->abandoned.end(),
                                     [id = thread.get_id()](const Entry& entry) { return entry.runner == id; });
      if (hangs) thread.detach();
    }
  }
  for (std::thread& thread : threads)
    if (thread.joinable()) thread.join();
  return areAllEnded;
}

void WorkerPool::waitIdle() {
  std::unique_lock lock(m_state->mutex);
  m_state->idle.wait(lock, [this] { return m_state->waiting.empty() && m_state->running.empty(); });
}

bool WorkerPool::waitIdle(Duration patience) {
  std::unique_lock lock(m_state->mutex);
  return m_state->idle.wait_for(lock, patience, [this] { return m_state->waiting.empty() && m_state->running.empty(); });
}

std::size_t WorkerPool::running() const {
  const std::scoped_lock lock(m_state->mutex);
  return m_state->running.size();
}

std::size_t WorkerPool::waiting() const {
  const std::scoped_lock lock(m_state->mutex);
  return m_state->waiting.size();
}

bool WorkerPool::State::isLaneBusy(const std::string& lane) const {
  return !lane.empty() && std::any_of(running.begin(), running.end(), [&lane](const Entry& entry) { return entry.work.lane == lane; });
}

bool WorkerPool::State::mayStart(WorkPriority priority) const {
  if (running.size() >= workers) return false;
  if (priority < WorkPriority::Sync) return true;
  const auto background = static_cast<std::size_t>(
      std::count_if(running.begin(), running.end(), [](const Entry& entry) { return entry.work.priority >= WorkPriority::Sync; }));
  const auto imports = static_cast<std::size_t>(
      std::count_if(running.begin(), running.end(), [](const Entry& entry) { return entry.work.priority == WorkPriority::Import; }));
  // Imports are long: half of the workers at most, or the first day of a new shop delays the mail of every other.
  return background + 1 < workers && (priority != WorkPriority::Import || imports < std::max<std::size_t>(workers / 2, 1));
}

std::list<WorkerPool::Entry>::iterator WorkerPool::State::pick(Kind kind) {
  const auto first = std::find_if(waiting.begin(), waiting.end(),
                                 [this](const Entry& entry) { return mayStart(entry.work.priority) && !isLaneBusy(entry.work.lane); });
  // What is more urgent goes first, also when this thread is not the one to run it: one of the other kind is free then.
  return first != waiting.end() && kindOf(first->work.priority) == kind ? first : waiting.end();
}

void WorkerPool::loop(const std::shared_ptr<State>& state, Kind kind) {
  std::unique_lock lock(state->mutex);
  for (;;) {
    std::list<Entry>::iterator chosen;
    state->wake.wait(lock, [&state, &chosen, kind] { return (chosen = state->pick(kind)) != state->waiting.end() || state->isStopped; });
    if (state->isStopped) return;
    state->running.splice(state->running.end(), state->waiting, chosen);
    chosen->runner = std::this_thread::get_id();
    if (!state->waiting.empty()) state->wake.notify_all();  // the next may be for the other kind, which has looked and gone back to sleep
    lock.unlock();
    bool threw = false;
    try {
      chosen->work.run(chosen->stop.get_token());
    } catch (...) {  // a mistake in one store must not take the others down
      threw = true;
    }
    chosen->work.run = {};  // what it holds is let go before the lane is free
    if (threw && state->onThrow) state->onThrow(chosen->work.lane);
    lock.lock();
    const auto isIt = [&chosen](const Entry& entry) { return &entry == &*chosen; };
    if (std::any_of(state->abandoned.begin(), state->abandoned.end(), isIt)) {
      state->abandoned.erase(chosen);
      state->idle.notify_all();
      return;  // another thread has taken this one's place
    }
    state->running.erase(chosen);
    state->wake.notify_all();
    if (state->waiting.empty() && state->running.empty()) state->idle.notify_all();
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
