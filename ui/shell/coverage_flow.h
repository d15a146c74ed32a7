#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The coverage page: counts when it is opened and when asked. GUI thread only.
class CoverageFlow final : public QObject {
  Q_OBJECT

 public:
  CoverageFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open();
  void refresh();

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);

 private:
  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
