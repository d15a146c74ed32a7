#include "app/sandbox/engine/request_log.h"

namespace inquiry::sandbox {

void RequestLog::note(Entry entry) {
  Count& count = m_counts[{entry.store, entry.endpoint}];
  count.kind = entry.kind;
  ++count.count;
  ++count.statuses[entry.status];
  ++m_total;
  m_entries.push_back(std::move(entry));
  if (m_entries.size() > kKept) m_entries.pop_front();
}

void RequestLog::clear() {
  m_counts.clear();
  m_entries.clear();
  m_total = 0;
}

Json RequestLog::asJson(const std::string& store, std::size_t entries) const {
  Json rows = Json::array();
  std::uint64_t total = 0;
  for (const auto& [key, count] : m_counts) {
    if (!store.empty() && key.first != store) continue;
    Json statuses = Json::object();
    for (const auto& [status, times] : count.statuses) statuses[std::to_string(status)] = times;
    rows.push_back({{"store", key.first}, {"endpoint", key.second}, {"kind", name(count.kind)}, {"count", count.count},
                    {"statuses", std::move(statuses)}});
    total += count.count;
  }
  Json answer{{"requests", std::move(rows)}, {"total", total}};
  if (entries == 0) return answer;
  Json log = Json::array();
  for (const Entry& entry : m_entries) {
    if (!store.empty() && entry.store != store) continue;
    log.push_back({{"at", entry.at.toIso()}, {"store", entry.store}, {"endpoint", entry.endpoint},
                   {"kind", name(entry.kind)}, {"status", entry.status}, {"fault", entry.fault}});
  }
  if (log.size() > entries) log.erase(log.begin(), log.begin() + static_cast<std::ptrdiff_t>(log.size() - entries));
  answer["log"] = std::move(log);
  return answer;
}

}  // namespace inquiry::sandbox
