#pragma once

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// Language, theme, undo time, and the stores with their state and their mode. GUI thread only.
class SettingsPanel final : public QScrollArea {
  Q_OBJECT

 public:
  SettingsPanel(const Look& look, const Directory& directory, QWidget* parent);

  void setLanguage(const QString& language);
  void setThemeChoice(ThemeChoice choice);
  void setUndoSeconds(int seconds);
  void setNow(Instant now);
  // Where the workspace lies, for "add a store".
  void setWorkspace(const QString& folder);

 Q_SIGNALS:
  void languageChosen(const QString& language);
  void themeChosen(inquiry::ui::ThemeChoice choice);
  void undoSecondsChosen(int seconds);
  void modeChosen(const inquiry::StoreId& store, inquiry::StoreMode mode);
  void checkAsked(const inquiry::StoreId& store);
  void storeFileChosen(const QString& path);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void rebuild();
  void takeStores();
  void addStore(QBoxLayout* column, const desk::StoreRow& row);
  void showAge(const desk::StoreRow& row, QLabel& label);
  QLabel* heading(QBoxLayout* column, const QString& text);
  void field(QBoxLayout* column, const QString& label, QWidget* editor);
  void chooseStoreFile();

  const Look& m_look;
  const Directory& m_directory;
  QString m_language = QStringLiteral("en"), m_workspace;
  ThemeChoice m_theme = ThemeChoice::System;
  int m_undo = 10;
  Instant m_now;
  QStringList m_cards;
  std::vector<std::pair<StoreId, QLabel*>> m_ages;  // of the page that stands, renewed with it
};

}  // namespace inquiry::ui
