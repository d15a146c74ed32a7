#include "ui/shell/alarm_list.h"

#include <algorithm>

namespace inquiry::ui {
namespace {

bool isOf(const AlarmList::Entry& entry, const StoreId& store, AlarmNotice::Kind kind) { return entry.notice.store == store && entry.notice.kind == kind; }

}  // namespace

bool AlarmList::take(const AlarmNotice& notice) {
  const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return isOf(entry, notice.store, notice.kind); });
  if (notice.phase == AlarmNotice::Phase::Cleared) {
    if (known == m_entries.end() || known->overAt) return false;
    known->overAt = notice.at;
    return true;
  }
  if (known != m_entries.end()) m_entries.erase(known);
  m_entries.insert(m_entries.begin(), Entry{notice, {}});
  return true;
}

std::vector<AlarmList::Entry> AlarmList::shown() const {
  std::vector<Entry> all = m_entries;
  std::stable_partition(all.begin(), all.end(), [](const Entry& entry) { return !entry.overAt; });
  return all;
}

void AlarmList::acknowledge(const StoreId& store, AlarmNotice::Kind kind) {
  std::erase_if(m_entries, [&](const Entry& entry) { return isOf(entry, store, kind); });
}

}  // namespace inquiry::ui
