#include "ui/shell/appearance.h"

#include <QFontInfo>
#include <QLibraryInfo>
#include <QStyleFactory>

namespace inquiry::ui {
namespace {

bool systemIsDark() {
  const QPalette palette = QApplication::style()->standardPalette();
  return palette.color(QPalette::Window).lightness() < 128;
}

}  // namespace

Appearance::Appearance(QApplication& app, Look& look) : m_app(app), m_look(look), m_systemLanguage(QLocale().name()) {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setFont(look.fonts().font(Size::Body));
}

int Appearance::bodySize() { return std::clamp(QFontInfo(QApplication::font()).pixelSize(), 13, 32); }

void Appearance::setTheme(ThemeChoice choice) {
  m_choice = choice;
  const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
  const Theme theme = isDark ? Theme::dark() : Theme::light();
  QApplication::setPalette(theme.palette());
  m_app.setStyleSheet(theme.styleSheet(m_look.fonts().body()));
  m_look.setTheme(theme);
}

void Appearance::setLanguage(const QString& wanted) {
  QString language = wanted.isEmpty() ? m_systemLanguage : wanted;
  language = language.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
  m_language = language;
  QApplication::removeTranslator(&m_translator);
  QApplication::removeTranslator(&m_qtTranslator);
  const QLocale locale(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Chinese, QLocale::China));
  QLocale::setDefault(locale);
  m_look.setTimes(TimeText(locale, m_zone));
  if (m_qtTranslator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(&m_qtTranslator);
  if (m_translator.load(QStringLiteral(":/i18n/inquirydesk_%1.qm").arg(language))) QApplication::installTranslator(&m_translator);
}

void Appearance::setOwnZone(const QTimeZone& zone) {
  m_zone = zone;
  m_look.setTimes(TimeText(m_look.times().locale(), zone));
}

}  // namespace inquiry::ui
