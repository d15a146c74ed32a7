#pragma once

#include <QObject>
#include <QSettings>
#include <optional>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/lock_flow.h"

namespace inquiry::ui {

// Closes the workspace some time after it was locked, where that was chosen: its key leaves the memory, and from then on nothing is synced, sent or
// told until somebody opens it again. Answers on their way, and those about to leave, get a while to go. Setting: lock/closeMinutes after the lock
// (-1 = never, which is how it begins; 0 = at once). GUI thread only.
class LockCloser final : public QObject {
  Q_OBJECT

 public:
  static constexpr int kNever = -1;
  LockCloser(const LockFlow& lock, const QSettings& settings, DeskServices services, DeskCalls& calls);
  // Called every second while the window runs.
  void tick();

 Q_SIGNALS:
  // Once for a lock; whoever hears it ends the desk.
  void closeWanted();

 private:
  void look(bool isPatienceOver);

  const LockFlow& m_lock;
  const QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<Duration> m_lockedAt;  // steady time
  bool m_isLooking = false, m_isAsked = false;
};

}  // namespace inquiry::ui
