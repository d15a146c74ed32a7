#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

#include "ui/common/desk_calls.h"
#include "ui/settings/hand_over_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Who is on duty in the status line, the page of shifts, and handing work over when a shift ends. GUI thread only.
class ShiftFlow final : public QObject {
  Q_OBJECT

 public:
  ShiftFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls);
  // Who is on duty now, and whether one's own shift is about to end.
  void refresh();
  void openHandOver();
  HandOverWindow* handOverWindow() { return m_handOver; }

 private:
  void load();
  void keep(const std::vector<Shift>& shifts);
  void keepAbsence(const PersonId& person, const QDate& first, const QDate& last, const QString& reason);
  void fillHandOver();
  void handOver(const desk::HandOver& wish);
  void tellEnd(const std::optional<Instant>& end);
  ShiftsPage& page() { return m_window.settings().shifts(); }

  MainWindow& m_window;
  const Look& m_look;
  DeskServices m_services;
  DeskCalls& m_calls;
  QPointer<HandOverWindow> m_handOver;
  std::optional<Instant> m_told;  // the end of shift that was announced
  QTimer m_minute;
};

}  // namespace inquiry::ui
