#pragma once

#include <QObject>

#include "core/domain/clock.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the log: read from its file as the person looks at it or filters it. GUI thread only.
class LogFlow final : public QObject {
  Q_OBJECT

 public:
  LogFlow(MainWindow& window, QString folder, const Clock& clock, DeskCalls& calls);

 private:
  void load();
  LogPage& page() { return m_window.settings().log(); }

  MainWindow& m_window;
  const QString m_folder;
  const Clock& m_clock;
  DeskCalls& m_calls;
  int m_round = 0;  // a later filter drops the answer to an earlier one
};

}  // namespace inquiry::ui
