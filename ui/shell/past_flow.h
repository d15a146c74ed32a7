#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/dashboard/past_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Back in time with the inbox: reads the list of the chosen moment. An answer that comes after another moment was asked for is dropped. GUI thread only.
class PastFlow final : public QObject {
  Q_OBJECT

 public:
  PastFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open();
  PastWindow& past() { return *m_past; }

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);

 private:
  void load();

  DeskServices m_services;
  DeskCalls& m_calls;
  PastWindow* m_past;
  int m_round = 0;
};

}  // namespace inquiry::ui
