#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the lists a team works by. GUI thread only.
class HandbookFlow final : public QObject {
  Q_OBJECT

 public:
  HandbookFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

 private:
  void load();
  void save(const Handbook& book, HandbookPart part, const QString& said);
  HandbookPage& page() { return m_window.settings().handbook(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
