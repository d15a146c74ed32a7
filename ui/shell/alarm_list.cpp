#include "ui/shell/alarm_list.h"

#include <algorithm>

namespace inquiry::ui {
namespace {

bool isOf(const AlarmList::Entry& entry, const StoreId& store, AlarmNotice::Kind kind) { return entry.notice.store == store && entry.notice.kind == kind; }

// What only a person can repair comes first, then what is late, then what will be; what is over last.
int weightOf(const AlarmList::Entry& entry) {
  using enum AlarmNotice::Kind;
  if (entry.overAt) return 3;
  switch (entry.notice.kind) {
    case StoreDown:
    case GrantExpiring:
    case AnswerWaitsForPerson:
    case AutomationPaused: return 0;
    case DeadlineMissed:
    case DeadlineForLead:
    case HandedOn:
    case WatchedUnanswered:
    case RuleMatched:
    case Backlog: return 1;
    case DeadlineNear:
    case DailyRound:
    case HealthReport: break;
  }
  return 2;
}

bool sharesLine(AlarmNotice::Kind kind) {
  using enum AlarmNotice::Kind;
  return kind == DeadlineNear || kind == DeadlineMissed || kind == DeadlineForLead || kind == HandedOn || kind == DailyRound || kind == RuleMatched;
}

}  // namespace

bool AlarmList::take(const AlarmNotice& notice) {
  const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return isOf(entry, notice.store, notice.kind); });
  if (notice.phase == AlarmNotice::Phase::Cleared) {
    if (known == m_entries.end() || known->overAt) return false;
    known->overAt = notice.at;
    return true;
  }
  const auto near = AlarmNotice::Kind::DeadlineNear;
  // One line a store: the least time left is what it tells.
  const bool isTold = known != m_entries.end() && notice.kind == near && !known->overAt && known->notice.percent > notice.percent && known->notice.thread != notice.thread;
  if (isTold) return false;
  if (known != m_entries.end()) m_entries.erase(known);
  // Late says all that near had said of the same conversation.
  if (notice.kind == AlarmNotice::Kind::DeadlineMissed)
    std::erase_if(m_entries, [&](const Entry& entry) { return isOf(entry, notice.store, near) && entry.notice.thread == notice.thread; });
  m_entries.insert(m_entries.begin(), Entry{notice, {}});
  return true;
}

std::vector<std::vector<AlarmList::Entry>> AlarmList::shown() const {
  std::vector<std::vector<Entry>> lines;
  for (const Entry& entry : m_entries) {
    const auto same = std::find_if(lines.begin(), lines.end(), [&entry](const std::vector<Entry>& line) {
      return sharesLine(entry.notice.kind) && line.front().notice.kind == entry.notice.kind && line.front().overAt.has_value() == entry.overAt.has_value();
    });
    if (same == lines.end()) lines.push_back({entry});
    else same->push_back(entry);
  }
  std::stable_sort(lines.begin(), lines.end(), [](const std::vector<Entry>& a, const std::vector<Entry>& b) { return weightOf(a.front()) < weightOf(b.front()); });
  return lines;
}

void AlarmList::acknowledge(const StoreId& store, AlarmNotice::Kind kind) {
  std::erase_if(m_entries, [&](const Entry& entry) { return isOf(entry, store, kind); });
}

}  // namespace inquiry::ui
