#pragma once

#include <QObject>
#include <QTimer>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// After an end that was none: says in one line what was saved. Marks this run as running, again every few minutes, and as ended when the window
// closes. GUI thread only.
class RecoveryFlow final : public QObject {
  Q_OBJECT

 public:
  RecoveryFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls);
  void begin();
  void end();

 private:
  void tell(const desk::Recovery& last);
  NoticeLine::Words words(const desk::Recovery& last) const;

  MainWindow& m_window;
  const Look& m_look;
  DeskServices m_services;
  DeskCalls& m_calls;
  QTimer m_sign;
};

}  // namespace inquiry::ui
