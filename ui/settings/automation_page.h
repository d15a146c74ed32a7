#pragma once

#include <vector>

#include "core/desk/rule_values.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Automatic replies, store by store: the right, the state, the limits and the figures. GUI thread only.
class AutomationPage final : public SettingsPage {
  Q_OBJECT

 public:
  AutomationPage(const Look& look, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("robot"); }
  void setStores(std::vector<desk::AutomationRow> stores);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }

 Q_SIGNALS:
  void rightAsked(const inquiry::StoreId& store, bool isOn);
  void pauseAsked(const inquiry::StoreId& store, bool isPaused);
  void capsAsked(const inquiry::StoreId& store, const inquiry::desk::AutomationCaps& caps);

 protected:
  void fill() override;

 private:
  void addStore(const desk::AutomationRow& row);
  void addCaps(const desk::AutomationRow& row);
  QString stateText(const desk::AutomationRow& row) const;
  QString figuresText(const desk::AutomationRow& row) const;

  std::vector<desk::AutomationRow> m_stores;
};

}  // namespace inquiry::ui
