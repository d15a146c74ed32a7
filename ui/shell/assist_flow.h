#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The pages of writing assistance and of practice, and the line that tells a person that they practise. GUI thread only.
class AssistFlow final : public QObject {
  Q_OBJECT

 public:
  AssistFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  // Settings or people changed: who practises may be another.
  void refresh();

 Q_SIGNALS:
  void practiceKnown(bool isPractising);
  void hintsChanged();  // what list and conversation show beside the words
  void threadWanted(inquiry::ThreadId thread);

 private:
  void connectAssist();
  void connectPractice();
  void load();
  void loadPractice();
  void settle(const Status& done, const QString& said);
  AssistPage& page() { return m_window.settings().assist(); }
  PracticePage& practice() { return m_window.settings().practice(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
