#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#include <string>

#include "ui/common/look.h"

namespace inquiry::ui {

// Asks for the passphrase of a workspace, for a new one, or shows the recovery code once. GUI thread only.
class PassphraseWindow final : public QWidget {
  Q_OBJECT

 public:
  explicit PassphraseWindow(const Look& look);

  void askToUnlock(const QString& folder, const QString& problem);
  void askForNew(const QString& folder, const QString& problem);
  void showRecoveryCode(const QString& code);
  void showProblem(const QString& title, const QString& text);
  // What was typed; the fields are empty afterwards.
  std::string takePassphrase();

 Q_SIGNALS:
  void accepted();
  void rejected();

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  enum class Ask { Unlock, New, Nothing };
  void show(Ask ask, const QString& title, const QString& text, const QString& problem);
  void check();

  const Look& m_look;
  QLabel *m_title, *m_text, *m_problem;
  QLineEdit *m_passphrase, *m_again;
  QPushButton *m_accept, *m_cancel;
  Ask m_ask = Ask::Nothing;
};

}  // namespace inquiry::ui
