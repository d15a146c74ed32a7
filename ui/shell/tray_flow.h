#pragma once

#include <QObject>
#include <QSettings>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/lock_flow.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_policy.h"
#include "ui/shell/tray_outlet.h"

namespace inquiry::ui {

// What the desk says outside its window: the badge and the one merged notice, without anything of a buyer; and the window that hides in the tray
// when that was chosen. Without an outlet it says nothing. GUI thread only.
class TrayFlow final : public QObject {
  Q_OBJECT

 public:
  TrayFlow(MainWindow& window, const Look& look, const QSettings& settings, DeskServices services, DeskCalls& calls);

  // `directory` names the marketplace of the longest waiting; both outlive this.
  void setOutlet(TrayOutlet* outlet, const LockFlow* lock);
  void setDirectory(const Directory& directory) { m_directory = &directory; }
  void refresh();
  // Something was raised while nobody sees the window: a notice, at most one a minute, with a sound where the settings and the step allow one.
  void onAlarm(const AlarmNotice& notice);
  // For a timer of seconds: reads at most every quarter of a minute.
  void tick();
  // The window is to be closed: Later when it went to the tray instead.
  MainWindow::Closing closing();
  // From now on closing means quitting.
  void quit() { m_isQuitting = true; }
  void showWindow();
  QString noticeText(const desk::DueSummary& summary) const;

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId thread);

 private:
  void onSummary(const desk::DueSummary& summary);
  void onChosen(TrayOutlet::Choice choice);
  QString counts(const desk::DueSummary& summary) const;
  QString alarmText(const AlarmNotice& notice) const;

  MainWindow& m_window;
  const Look& m_look;
  const QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  const Directory* m_directory = nullptr;
  const LockFlow* m_lock = nullptr;
  TrayOutlet* m_outlet = nullptr;
  NoticePolicy m_policy;
  TrayBadge m_badge;
  desk::DueSummary m_last;
  std::optional<Duration> m_readAt;  // steady time
  std::optional<Instant> m_alarmAt;
  std::optional<ThreadId> m_alarmThread;  // of the alarm that stands
  bool m_isQuitting = false;
};

}  // namespace inquiry::ui
