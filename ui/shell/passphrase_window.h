#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#include <string>

#include "ui/common/look.h"

namespace inquiry::ui {

// Asks for the passphrase of a workspace; for a new one with language, theme and folder; shows the recovery code once; asks how to begin. GUI thread
// only.
class PassphraseWindow final : public QWidget {
  Q_OBJECT

 public:
  explicit PassphraseWindow(const Look& look);

  enum class Begin { Empty, Sample, Store };

  void askToUnlock(const QString& folder, const QString& problem);
  // A workspace that was closed under its lock. Nothing typed: with the system's key store, where people sign in by passwords of their own.
  void askToReopen(const QString& folder, const QString& problem);
  // A reviewer's file: its passphrase was told by whoever made it.
  void askToReview(const QString& file, const QString& problem);
  void askForNew(const QString& folder, const QString& problem);
  void showRecoveryCode(const QString& code);
  // After the recovery code of a new workspace: with invented data, with a store, or empty.
  void askHowToBegin();
  void showProblem(const QString& title, const QString& text);
  // What was typed; the fields are empty afterwards.
  std::string takePassphrase();
  // What stands in the fields of a new workspace.
  void setChoices(const QString& language, ThemeChoice theme);
  QString folder() const { return m_folder; }

 Q_SIGNALS:
  void accepted();
  void beginChosen(inquiry::ui::PassphraseWindow::Begin how);
  void languageChosen(const QString& language);
  void themeChosen(inquiry::ui::ThemeChoice theme);
  void folderChosen(const QString& folder);
  void rejected();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  enum class Ask { Unlock, Reopen, New, Nothing, Begin };
  void show(Ask ask, const QString& title, const QString& text, const QString& problem);
  void check();
  void buildChoices();
  void buildBegin();
  void retranslate();
  void chooseFolder();

  const Look& m_look;
  QLabel *m_title, *m_text, *m_problem;
  QLineEdit *m_passphrase, *m_again;
  QPushButton *m_accept, *m_cancel, *m_change, *m_sample, *m_store, *m_empty;
  QWidget *m_choices, *m_begin;
  QComboBox *m_language, *m_theme;
  QLabel *m_languageLabel, *m_themeLabel, *m_folderLabel, *m_sampleText, *m_storeText, *m_emptyText;
  QString m_folder, m_code, m_problemText;
  Ask m_ask = Ask::Nothing;
};

}  // namespace inquiry::ui
