#pragma once

#include <QApplication>
#include <functional>
#include <memory>
#include <optional>

#include "app/composition/secret_service.h"
#include "app/composition/workspace.h"
#include "app/local/local_server.h"
#include "ui/shell/appearance.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/desktop_tray.h"
#include "ui/shell/passphrase_window.h"
#include "ui/shell/screen_lock_watch.h"

namespace inquiry {

// Opens or makes the workspace, asking for a passphrase where the system's key store does not help, and then puts the window on
// it. Owns workspace and window; lives as long as the program.
class DeskStarter final : public QObject {
 public:
  DeskStarter(QApplication& app, ui::DeskStart start, std::optional<Secret> passphrase);
  ~DeskStarter() override;
  // Whether that is what a reviewer's file is called; the file need not be there.
  static bool isReviewName(const QString& path);
  void begin();
  // Another start, or a link: what it asked for, in this window. Before the workspace is open it is kept until then.
  void openWanted(const QString& wanted);
  // The desk ended under its lock: the program is to begin again with nothing in its memory, see DeskStart::isLocked.
  bool isToReopen() const { return m_isToReopen; }
  const std::string& folder() const { return m_start.folder; }
  // Called once, when the workspace is open and the window stands on it.
  void setOpened(std::function<void(Workspace&)> opened) { m_opened = std::move(opened); }

 private:
  void open();
  // The workspace's place may be a reviewer's file.
  bool isReviewFile() const;
  void create();
  void ask(const QString& problem);
  void onAccepted();
  void onFolder(const QString& folder);
  void keepChoices();
  void onProblem(const Error& error);
  void showDesk();
  void readChoices();
  bool isOpenedByNobody();
  void closeUnderLock();
  Unlock unlock();

  QApplication& m_app;
  std::function<void(Workspace&)> m_opened;
  ui::DeskStart m_start;
  std::optional<Secret> m_passphrase;
  SecretServiceKeyStore m_keyStore;
  SystemClock m_clock;
  bool m_isAnswered = false;  // what was asked for at the start of one that was closed under its lock
  bool m_isToReopen = false;
  bool m_isNew = false;  // made by this start: there is nothing in it yet
  std::unique_ptr<ui::Look> m_look;
  std::unique_ptr<ui::Appearance> m_appearance;
  std::unique_ptr<ui::PassphraseWindow> m_dialog;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<LocalServer> m_door;
  std::unique_ptr<ui::DesktopTray> m_tray;
  std::unique_ptr<ui::ScreenLockWatch> m_screen;
  std::unique_ptr<ui::DeskWindow> m_desk;
  enum class Waiting { Passphrase, RecoveryCodeRead, Begin, End } m_waiting = Waiting::Passphrase;
};

}  // namespace inquiry
