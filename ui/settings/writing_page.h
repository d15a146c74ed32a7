#pragma once

#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// How long an answer can be taken back, which key sends it, and what happens after. GUI thread only.
class WritingPage final : public SettingsPage {
  Q_OBJECT

 public:
  enum class SendKey { CtrlEnter, Enter };
  enum class After { Stay, Done };
  WritingPage(const Look& look, QWidget* parent);
  void setUndoSeconds(int seconds);
  void setSendKey(SendKey key);
  void setAfter(After after);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("send"); }

 Q_SIGNALS:
  void undoSecondsChosen(int seconds);
  void sendKeyChosen(inquiry::ui::WritingPage::SendKey key);
  void afterChosen(inquiry::ui::WritingPage::After after);

 protected:
  void fill() override;

 private:
  int m_undo = 10;
  SendKey m_key = SendKey::CtrlEnter;
  After m_after = After::Stay;
};

}  // namespace inquiry::ui
