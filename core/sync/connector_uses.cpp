#include "core/sync/connector_uses.h"

#include <algorithm>

#include "core/domain/instant.h"
#include "core/domain/pulse.h"

namespace inquiry {
namespace {

constexpr Duration kSlice = std::chrono::seconds(1);
constexpr int kLongestWait = 300;  // slices

}  // namespace

std::optional<ConnectorUses::Use> ConnectorUses::begin(const StoreId& store, const Connector& connector, std::stop_token stop) {
  std::unique_lock lock(m_mutex);
  const auto isFree = [&] { return !isOtherAtWork(store, connector); };
  for (int slice = 0; slice < kLongestWait && !isFree(); ++slice) {
    if (stop.stop_requested()) return {};
    noteAlive();
    m_ended.wait_for(lock, stop, kSlice, isFree);
  }
  const std::uint64_t id = m_next++;
  m_entries.emplace(id, Entry{store, &connector});
  return Use(*this, id);
}

void ConnectorUses::end(std::uint64_t id) {
  {
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(id);
  }
  m_ended.notify_all();
}

bool ConnectorUses::isOtherAtWork(const StoreId& store, const Connector& connector) const {
  return std::any_of(m_entries.begin(), m_entries.end(),
                     [&](const auto& row) { return row.second.store == store && row.second.connector != &connector; });
}

}  // namespace inquiry
