#pragma once

#include <QApplication>
#include <QTranslator>

#include "ui/common/look.h"

namespace inquiry::ui {

// Applies theme and language to the whole application, at any time. GUI thread only.
class Appearance final : public QObject {
  Q_OBJECT

 public:
  Appearance(QApplication& app, Look& look);

  void setTheme(ThemeChoice choice);
  // "zh_CN" or "en"; anything else falls back to English. Empty: the system's language.
  void setLanguage(const QString& language);
  void setOwnZone(const QTimeZone& zone);
  ThemeChoice themeChoice() const { return m_choice; }
  QString language() const { return m_language; }
  // Text size of the system in logical pixels, as the type scale wants it: never below 13.
  static int bodySize();

 private:
  QApplication& m_app;
  Look& m_look;
  QTranslator m_translator, m_qtTranslator;
  QTimeZone m_zone = QTimeZone::systemTimeZone();
  ThemeChoice m_choice = ThemeChoice::System;
  const QString m_systemLanguage;  // before ours becomes the default
  QString m_language;
};

}  // namespace inquiry::ui
