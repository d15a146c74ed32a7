#pragma once

#include <QApplication>
#include <QTranslator>

#include "ui/common/look.h"
#include "ui/shell/system_scheme.h"

namespace inquiry::ui {

// Applies theme and language to the whole application, at any time; a theme left to the system follows it while the desk runs. GUI thread only.
class Appearance final : public QObject {
  Q_OBJECT

 public:
  Appearance(QApplication& app, Look& look);

  void setTheme(ThemeChoice choice);
  // One of languages(); anything else falls back to English. Empty: the system's language.
  void setLanguage(const QString& language);
  void setOwnZone(const QTimeZone& zone);
  // Those this program has texts for: "zh_CN", "en", "ja", "es".
  static QStringList languages();
  // From now on, while the theme is left to the system. One Appearance of a program does this.
  void followSystem();
  // The system turned light or dark.
  void takeSystemScheme(bool isDark);
  bool eventFilter(QObject* watched, QEvent* event) override;
  ThemeChoice themeChoice() const { return m_choice; }
  QString language() const { return m_language; }
  // Text size of the system in logical pixels, as the type scale wants it: never below 13.
  static int bodySize();
  // The size chosen in the settings file of a workspace, else the system's.
  static int bodySize(const QString& settingsFile);

 Q_SIGNALS:
  void themeFollowed();  // the system changed it

 private:
  bool systemIsDark() const;
  QApplication& m_app;
  Look& m_look;
  QTranslator m_translator, m_qtTranslator;
  QTimeZone m_zone = QTimeZone::systemTimeZone();
  ThemeChoice m_choice = ThemeChoice::System;
  const QString m_systemLanguage;  // before ours becomes the default
  QString m_language;
  std::unique_ptr<SystemScheme> m_scheme;
  std::optional<bool> m_systemDark;  // as the system said itself
};

}  // namespace inquiry::ui
