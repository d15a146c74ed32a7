#pragma once

#include <QSettings>
#include <QTime>

#include "core/desk/alert_service.h"

namespace inquiry::ui {

// How loud the desk may be. Settings: alerts/level ("silent", "badge", "banner", "sound"), alerts/quietHours, alerts/quietFrom and
// alerts/quietUntil ("22:00"), alerts/whileActive, alerts/closeToTray.
struct NoticeRules {
  enum class Level { Silent, Badge, Banner, Sound } level = Level::Banner;
  bool hasQuietHours = false;
  QTime quietFrom{22, 0}, quietUntil{7, 0};
  bool whileActive = false;  // notices also while somebody works in the window, where the counts stand anyway
  bool closesToTray = false;

  static NoticeRules of(const QSettings& settings);
  // Quiet hours may pass midnight.
  bool isQuietAt(QTime time) const;
};

// What surrounds the moment of a notice.
struct NoticeMoment {
  Instant now;
  QTime ownTime;
  bool isFullScreen = false, isActive = false;
};

// Decides when the one merged notice is shown, replaced or withdrawn: at most once a minute, only for news, none at zero. A value.
class NoticePolicy {
 public:
  enum class Step { Nothing, Show, Replace, Withdraw };
  Step next(const desk::DueSummary& summary, const NoticeRules& rules, const NoticeMoment& moment);
  bool isStanding() const { return m_isStanding; }
  // Somebody clicked it away or opened it.
  void forget() { m_isStanding = false; }

 private:
  std::int64_t m_overdue = 0, m_total = 0;  // as told last
  std::optional<Instant> m_shownAt;
  bool m_isStanding = false;
};

}  // namespace inquiry::ui
