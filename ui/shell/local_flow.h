#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// What other programs of this computer may read: its page, and the door that is shut while the desk is locked. GUI thread only.
class LocalFlow final : public QObject {
  Q_OBJECT

 public:
  LocalFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  // Opens the door where that was chosen before.
  void load();
  void onLocked(bool isLocked);

 private:
  void show(Result<desk::LocalState> state);
  void make(const QString& name);
  void revoke(const QString& id, const QString& name);
  LocalPage& page() { return m_window.settings().local(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
