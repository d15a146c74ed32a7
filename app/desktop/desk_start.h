#pragma once

#include <QApplication>
#include <memory>
#include <optional>

#include "app/composition/secret_service.h"
#include "app/composition/workspace.h"
#include "ui/shell/appearance.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/passphrase_window.h"

namespace inquiry {

// Opens or makes the workspace, asking for a passphrase where the system's key store does not help, and then puts the window on
// it. Owns workspace and window; lives as long as the program.
class DeskStarter final : public QObject {
 public:
  DeskStarter(QApplication& app, ui::DeskStart start, std::optional<Secret> passphrase);
  ~DeskStarter() override;
  void begin();

 private:
  void open();
  void create();
  void ask(const QString& problem);
  void onAccepted();
  void onProblem(const Error& error);
  void showDesk();
  Unlock unlock();

  QApplication& m_app;
  ui::DeskStart m_start;
  std::optional<Secret> m_passphrase;
  SecretServiceKeyStore m_keyStore;
  SystemClock m_clock;
  std::unique_ptr<ui::Look> m_look;
  std::unique_ptr<ui::Appearance> m_appearance;
  std::unique_ptr<ui::PassphraseWindow> m_dialog;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<ui::DeskWindow> m_desk;
  enum class Waiting { Passphrase, RecoveryCodeRead, End } m_waiting = Waiting::Passphrase;
};

}  // namespace inquiry
