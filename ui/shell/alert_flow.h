#pragma once

#include <QObject>
#include <QSettings>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Joins the kept alerts to the bell, the alert centre and the alarm bar: what was open before a restart is back, and what is acknowledged in one
// place is in all. GUI thread only.
class AlertFlow final : public QObject {
  Q_OBJECT

 public:
  AlertFlow(MainWindow& window, const QSettings& settings, DeskServices services, DeskCalls& calls);

  // Reads them anew: at the start, and whenever alerts were raised, cleared or acknowledged.
  void refresh();
  void openCenter();
  // Whether alarms of this kind stand in the bar; the alert centre keeps all of them. Setting alerts/kind/<kind>.
  bool isTold(AlarmNotice::Kind kind) const;
  std::size_t openCount() const { return m_open.size(); }

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId thread);
  void commandWanted(const QString& command);

 private:
  void onOpen(std::vector<desk::AlertRow> rows);
  void acknowledge(const std::vector<std::int64_t>& ids);
  void acknowledgeBar(const StoreId& store, AlarmNotice::Kind kind);
  void loadHistory();
  void go(const desk::AlertRow& row);

  MainWindow& m_window;
  const QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::vector<desk::AlertRow> m_open;
  int m_generation = 0;
  bool m_isFirst = true;
};

}  // namespace inquiry::ui
