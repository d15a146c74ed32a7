#include "core/sync/news_watcher.h"

#include <poll.h>

#include <algorithm>
#include <utility>

namespace inquiry {
namespace {

// So long a new store, or the end of the program, is not noticed.
constexpr Duration kSlice{250}, kIdleRest = std::chrono::seconds(2);
constexpr Duration kFirstRest = std::chrono::seconds(20), kLongestRest = std::chrono::minutes(15);

}  // namespace

NewsWatcher::NewsWatcher(const Clock& clock, WorkerPool& pool, OnNews onNews)
    : m_clock(clock), m_pool(pool), m_onNews(std::move(onNews)), m_heart([this](const std::stop_token& stop) { return beat(stop); }) {}

NewsWatcher::~NewsWatcher() {
  const std::scoped_lock lock(m_state->mutex);
  m_state->isOver = true;
  for (const auto& [store, entry] : m_state->entries) m_pool.cancelLane(laneOf(store));
}

void NewsWatcher::keep(const std::vector<std::shared_ptr<StoreRuntime>>& stores) {
  const std::scoped_lock lock(m_state->mutex);
  std::erase_if(m_state->entries, [&stores](const auto& row) {
    return std::none_of(stores.begin(), stores.end(), [&row](const auto& runtime) { return runtime->store.id == row.first && runtime->connector == row.second.runtime->connector; });
  });
  for (const auto& runtime : stores) {
    Entry& entry = m_state->entries[runtime->store.id];
    entry.runtime = runtime;
  }
}

Duration NewsWatcher::beat(const std::stop_token& stop) {
  connectDue();
  std::vector<pollfd> sockets;
  std::vector<StoreId> stores, late;
  {
    const std::scoped_lock lock(m_state->mutex);
    for (const auto& [store, entry] : m_state->entries) {
      if (entry.phase != Phase::Watching) continue;
      sockets.push_back({entry.watch->socket(), POLLIN, 0});
      stores.push_back(store);
      if (entry.nextAt <= m_clock.steady()) late.push_back(store);
    }
  }
  for (const StoreId& store : late) renewOne(store);
  if (sockets.empty()) return kIdleRest;
  if (stop.stop_requested() || ::poll(sockets.data(), sockets.size(), static_cast<int>(kSlice.count())) <= 0) return Duration(1);
  for (std::size_t i = 0; i < sockets.size(); ++i)
    if (sockets[i].revents != 0 && readOne(stores[i])) m_onNews(stores[i]);
  return Duration(1);
}

void NewsWatcher::connectDue() {
  const std::scoped_lock lock(m_state->mutex);
  for (auto& [store, entry] : m_state->entries) {
    if (entry.phase != Phase::Resting || entry.nextAt > m_clock.steady()) continue;
    entry.phase = Phase::Opening;
    m_pool.submit({WorkPriority::Sync, laneOf(store), [this, state = m_state, id = store, connector = entry.runtime->connector](const std::stop_token& end) {
                     auto watch = connector->watch(end);
                     // The watcher goes away under this lock alone.
                     const std::scoped_lock guard(state->mutex);
                     if (!state->isOver) opened(id, connector, std::move(watch));
                   }});
  }
}

void NewsWatcher::opened(const StoreId& store, const std::shared_ptr<Connector>& connector, Result<std::unique_ptr<NewsWatch>> watch) {
  const auto found = m_state->entries.find(store);
  if (found == m_state->entries.end() || found->second.runtime->connector != connector) return;
  Entry& entry = found->second;
  if (!watch) return failed(entry);
  if (!*watch) {
    entry.phase = Phase::Silent;
    return;
  }
  entry.watch = std::move(*watch);
  entry.phase = Phase::Watching;
  entry.failures = 0;
  entry.renewal = entry.watch->renewal();
  entry.nextAt = m_clock.steady() + entry.renewal;
  // Something may have come between the last pull and now.
  m_onNews(store);
  m_heart.wake();
}

void NewsWatcher::failed(Entry& entry) const {
  entry.watch.reset();
  entry.phase = Phase::Resting;
  entry.nextAt = m_clock.steady() + std::min(kFirstRest * (1 << std::min(entry.failures, 6)), kLongestRest);
  ++entry.failures;
}

bool NewsWatcher::readOne(const StoreId& store) {
  const std::scoped_lock lock(m_state->mutex);
  const auto found = m_state->entries.find(store);
  if (found == m_state->entries.end() || found->second.phase != Phase::Watching) return false;
  Entry& entry = found->second;
  const auto isNew = entry.watch->read();
  if (!isNew) {
    failed(entry);
    return true;  // the last it saw may be news
  }
  if (const Duration renewal = entry.watch->renewal(); renewal != entry.renewal) {
    entry.renewal = renewal;
    entry.nextAt = m_clock.steady() + renewal;
  }
  return *isNew;
}

void NewsWatcher::renewOne(const StoreId& store) {
  const std::scoped_lock lock(m_state->mutex);
  const auto found = m_state->entries.find(store);
  if (found == m_state->entries.end() || found->second.phase != Phase::Watching) return;
  Entry& entry = found->second;
  if (!entry.watch->renew()) return failed(entry);
  entry.renewal = entry.watch->renewal();
  entry.nextAt = m_clock.steady() + entry.renewal;
}

}  // namespace inquiry
