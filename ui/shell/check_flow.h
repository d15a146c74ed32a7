#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the outgoing check: reads packs and rights, keeps what was chosen, imports a pack. GUI thread only.
class CheckFlow final : public QObject {
  Q_OBJECT

 public:
  CheckFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

 private:
  CheckPage& page() { return m_window.settings().check(); }
  void load();
  // Who may not override is not shown a way that ends nowhere.
  void learnRight();
  void keep(const desk::CheckRights& rights);
  void import(const QString& file);

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
