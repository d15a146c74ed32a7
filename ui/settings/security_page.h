#pragma once

#include <QLineEdit>

#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Passphrase, recovery code, locking, and the local copy of what the platforms hold. What is typed into its fields is handed out once and wiped.
// GUI thread only.
class SecurityPage final : public SettingsPage {
  Q_OBJECT

 public:
  struct Values {
    bool hasPassphrase = false, hasKeyStore = false, locksWithScreen = true;
    bool isKeyed = false;     // a locked desk asks for something: the passphrase, or people's own passwords
    int idleMinutes = 15;     // 0 = never
    int closeMinutes = -1;    // after the lock; -1 = never, 0 = at once
  };
  SecurityPage(const Look& look, QWidget* parent);
  void setValues(const Values& values);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("shield"); }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  // Shown until the person leaves the page or says that it is written down; never again.
  void showRecoveryCode(const QString& code);
  // A long task: what it does; done of expected (0 = unknown). Empty text: it is over.
  void setBusy(const QString& text, qint64 done = 0, qint64 expected = 0);
  bool isBusy() const { return !m_busy.isEmpty(); }

 Q_SIGNALS:
  void passphraseChosen(const QString& old, const QString& fresh);
  void resetChosen(const QString& code, const QString& fresh);
  void recoveryCodeAsked();
  void idleMinutesChosen(int minutes);
  void screenLockChosen(bool isOn);
  void closeMinutesChosen(int minutes);
  void clearCacheAsked();
  void cancelAsked();

 protected:
  void fill() override;
  void hideEvent(QHideEvent* event) override;

 private:
  enum class Drawer { Nothing, Change, Reset, Cache };
  void addPassphrase();
  void addChange();
  void addReset();
  void addLock();
  void addClosing();
  void addCache();
  void showBusy();
  void toggle(Drawer what);
  QLineEdit* secretField(const QString& label, const char* name);

  Values m_values;
  Drawer m_drawer = Drawer::Nothing;
  QString m_code, m_busy;
  qint64 m_done = 0, m_expected = 0;
  QLabel* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
};

}  // namespace inquiry::ui
