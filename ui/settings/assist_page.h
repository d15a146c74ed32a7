#pragma once

#include <map>
#include <set>

#include "core/desk/draft_service.h"
#include "core/desk/manners_service.h"
#include "core/desk/tag_suggestion_service.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// What helps while reading and writing: mood hints, suggested tags, the way of address in Spanish, drafts by a language model. Everything can be switched off.
// GUI thread only.
class AssistPage final : public SettingsPage {
  Q_OBJECT

 public:
  struct Values {
    bool hasMoods = true, hasTagHints = true;
    std::optional<desk::TagFigures> tags;
    std::map<StoreId, language::SpanishAddress> addresses;
    std::set<StoreId> spanish;  // where Spanish is read
    desk::DraftSettings draft;
    Instant now;
  };
  AssistPage(const Look& look, const Directory& directory, QWidget* parent);
  void setValues(Values values);
  const Values& values() const { return m_values; }
  void setLearning(bool isLearning);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("translate"); }

 Q_SIGNALS:
  void moodsChosen(bool isOn);
  void tagHintsChosen(bool isOn);
  void learnAsked();
  void forgetAsked();
  void addressChosen(const inquiry::StoreId& store, inquiry::language::SpanishAddress address);
  // `key`: as typed; null: it stays as it was.
  void draftChosen(const inquiry::desk::DraftSettings& settings, const QString& key);

 protected:
  void fill() override;

 private:
  void addMoods();
  void addTags();
  void addAddresses();
  void addDraft();
  void addMarketplaces();
  void addDraftFoot(QLineEdit* key);
  QString figuresText() const;

  const Directory& m_directory;
  Values m_values;
  desk::DraftSettings m_draft;  // as it is being changed
  QString m_key;
  bool m_isLearning = false;
};

}  // namespace inquiry::ui
