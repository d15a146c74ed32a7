#pragma once

#include <optional>
#include <vector>

#include "core/domain/alarm_notice.h"

namespace inquiry::ui {

// What somebody must be told and has not acknowledged yet, newest first; what is over stays until then. A value without a window.
class AlarmList {
 public:
  struct Entry {
    AlarmNotice notice;              // as raised
    std::optional<Instant> overAt;   // the all-clear came
  };
  // True when it is new to the person: raised, or the all-clear of an entry that still stands here.
  bool take(const AlarmNotice& notice);
  // One line each, what only a person can repair first and what is over last. Deadlines of several stores share a line, the newest entry in front: a busy day has dozens of them.
  std::vector<std::vector<Entry>> shown() const;
  void acknowledge(const StoreId& store, AlarmNotice::Kind kind);
  bool isEmpty() const { return m_entries.empty(); }

 private:
  std::vector<Entry> m_entries;
};

}  // namespace inquiry::ui
