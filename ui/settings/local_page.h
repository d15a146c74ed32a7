#pragma once

#include <QLineEdit>

#include "core/desk/local_access.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Whether other programs of this computer may read, at which port, and whose key is good for it. A new key is shown until the person leaves the page.
// GUI thread only.
class LocalPage final : public SettingsPage {
  Q_OBJECT

 public:
  LocalPage(const Look& look, QWidget* parent);
  void setState(desk::LocalState state);
  void showKey(const QString& name, const QString& key);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("plug"); }

 Q_SIGNALS:
  void chosen(bool isOn, int port);
  void keyWanted(const QString& name);
  void revokeWanted(const QString& id, const QString& name);
  void copyWanted(const QString& text);

 protected:
  void fill() override;
  void hideEvent(QHideEvent* event) override;

 private:
  void addSwitch();
  QString stateText() const;
  void addKeys();
  void addKeyTable();
  void addNewKey();
  void addHelp();
  void openHandbook();

  desk::LocalState m_state;
  QString m_newName, m_keyName, m_key, m_picked;
  bool m_isRevoking = false;
};

}  // namespace inquiry::ui
