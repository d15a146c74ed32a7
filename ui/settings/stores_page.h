#pragma once

#include <QHash>
#include <map>

#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/store_card.h"

namespace inquiry::ui {

// Every store with its state, its mode and what can be done about it. GUI thread only.
class StoresPage final : public SettingsPage {
  Q_OBJECT

 public:
  StoresPage(const Look& look, const Directory& directory, QWidget* parent);
  void setNow(Instant now) override;
  QString title() const override;
  QString iconName() const override { return QStringLiteral("store"); }
  // Changes what a person sees of one store.
  void change(const StoreId& store, const std::function<void(StoreCardState&)>& how);
  const StoreCardState& state(const StoreId& store) { return m_states[store]; }
  void sayLine(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }

 Q_SIGNALS:
  void asked(const inquiry::StoreId& store, inquiry::ui::StoreCard::Ask ask, const QString& text);
  void modeChosen(const inquiry::StoreId& store, inquiry::StoreMode mode);
  void storeFileChosen(const QString& path);
  void connectAsked();

 protected:
  void fill() override;

 private:
  void takeStores();
  void chooseStoreFile();

  const Directory& m_directory;
  std::map<StoreId, StoreCardState> m_states;
  std::vector<StoreCard*> m_cards;  // of the page that stands, renewed with it
  QStringList m_shown;
  Instant m_now;
};

}  // namespace inquiry::ui
