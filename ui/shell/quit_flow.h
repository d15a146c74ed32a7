#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <set>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"
#include "ui/shell/quit_dialog.h"

namespace inquiry::ui {

// Closing the window while answers have not left: asks first, and delivers them when that is chosen. GUI thread only.
class QuitFlow final : public QObject {
  Q_OBJECT

 public:
  QuitFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls);

  // The window is to be closed. Later: the outbox is looked at first, and the window is closed from here when it may be.
  MainWindow::Closing closing();
  // Without asking: for a lock that closes the workspace while nobody is there. What has not left stays in the outbox.
  void endNow() { quit(); }
  QuitDialog& dialog() { return m_dialog; }

 private:
  void count();
  void onOutbox(const Result<std::vector<Outgoing>>& items);
  void sendNow();
  void follow();
  void onProgress(const Result<std::vector<Outgoing>>& items);
  void quit();
  void stop();

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  QuitDialog m_dialog;
  QTimer m_poll, m_patience;
  QElapsedTimer m_since;
  std::set<OutgoingId> m_awaited;  // what is to be delivered before the program ends
  enum class Stage { Open, Looking, Asking, Sending, MayQuit } m_stage = Stage::Open;
};

}  // namespace inquiry::ui
