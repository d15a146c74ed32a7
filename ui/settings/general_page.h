#pragma once

#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Language, theme, size of the text, height of the rows, own time zone. GUI thread only.
class GeneralPage final : public SettingsPage {
  Q_OBJECT

 public:
  enum class Rows { Comfortable, Compact };
  struct Values {
    QStringList languages;  // codes, of those that are there
    QString language, zone; // zone: empty = the system's
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 0;       // px; 0 = the system's
    Rows rows = Rows::Comfortable;
  };
  GeneralPage(const Look& look, QWidget* parent);
  void setValues(const Values& values);
  const Values& values() const { return m_values; }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("sliders"); }

 Q_SIGNALS:
  void languageChosen(const QString& language);
  void themeChosen(inquiry::ui::ThemeChoice choice);
  void textSizeChosen(int size);
  void rowsChosen(inquiry::ui::GeneralPage::Rows rows);
  void zoneChosen(const QString& zone);

 protected:
  void fill() override;

 private:
  void addAppearance();
  void addZone();
  Values m_values;
};

}  // namespace inquiry::ui
