#pragma once

#include <QCheckBox>
#include <QLineEdit>

#include "core/desk/translation_values.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

class QFileDialog;

namespace inquiry::ui {

// Who translates, what leaves this computer for it, where threads are translated by themselves, and the words of the team. GUI thread only.
class TranslationPage final : public SettingsPage {
  Q_OBJECT

 public:
  TranslationPage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("globe"); }
  struct State {
    desk::TranslationSettings settings;
    std::vector<desk::ProviderRow> providers;
    std::vector<GlossaryEntry> glossary;
  };
  void setState(State state);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  QString saidText() const { return said(); }
  // What is in the form; the key only where one was typed.
  desk::TranslationWish typed() const;

 Q_SIGNALS:
  void saveAsked();
  void testAsked();
  void entryAsked(const inquiry::GlossaryEntry& entry);
  void entryRemoved(const inquiry::GlossaryEntry& entry);
  void importAsked(const QString& file);
  void exportAsked(const QString& file);

 protected:
  void fill() override;

 private:
  void fillService();
  void fillServer();
  void fillButtons();
  void fillStores();
  void fillGlossary();
  void fillNewWord();
  void addFiles(QBoxLayout* row);
  void showService();
  const desk::ProviderRow* chosen() const;
  QLineEdit* line(const QString& label, const char* name, const std::string& value);
  QComboBox* languages(const QString& label, const char* name, const std::string& code);
  void chooseFile(QFileDialog* dialog, void (TranslationPage::*then)(const QString&));

  const Directory& m_directory;
  State m_state;
  QStringList m_stores;  // shown
  QComboBox *m_provider = nullptr, *m_language = nullptr, *m_from = nullptr, *m_to = nullptr;
  QLineEdit *m_address = nullptr, *m_region = nullptr, *m_model = nullptr, *m_key = nullptr, *m_source = nullptr, *m_target = nullptr;
  QCheckBox* m_private = nullptr;
  QLabel* m_destination = nullptr;
  std::vector<std::pair<StoreId, QCheckBox*>> m_automatic;
};

}  // namespace inquiry::ui
