#include "ui/shell/appearance.h"

#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QLibraryInfo>
#include <QSettings>
#include <QStyleFactory>

#include "ui/common/wheel_guard.h"
#include "ui/shell/house_style.h"

namespace inquiry::ui {
namespace {

QLocale localeOf(const QString& language) {
  if (language == QLatin1String("zh_CN")) return {QLocale::Chinese, QLocale::China};
  if (language == QLatin1String("ja")) return {QLocale::Japanese, QLocale::Japan};
  if (language == QLatin1String("es")) return {QLocale::Spanish, QLocale::Spain};
  return {QLocale::English, QLocale::UnitedKingdom};
}

}  // namespace

Appearance::Appearance(QApplication& app, Look& look) : m_app(app), m_look(look), m_systemLanguage(QLocale().name()) {
  QApplication::setStyle(new HouseStyle(QStyleFactory::create(QStringLiteral("Fusion"))));  // the application takes it over
  QApplication::setFont(look.fonts().font(Size::Body));
  app.installEventFilter(new WheelGuard(this));
}

void Appearance::followSystem() {
  if (m_scheme) return;
  m_scheme = std::make_unique<SystemScheme>();
  connect(m_scheme.get(), &SystemScheme::changed, this, &Appearance::takeSystemScheme);
  m_app.installEventFilter(this);
}

bool Appearance::systemIsDark() const {
  if (m_systemDark) return *m_systemDark;
  return QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
}

void Appearance::takeSystemScheme(bool isDark) {
  m_systemDark = isDark;
  if (m_choice != ThemeChoice::System || m_look.theme().isDark == isDark) return;
  setTheme(m_choice);
  Q_EMIT themeFollowed();
}

// Desktops without a portal tell of a change by this event alone.
bool Appearance::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && m_look.theme().isDark != systemIsDark()) {
    setTheme(m_choice);
    Q_EMIT themeFollowed();
  }
  return QObject::eventFilter(watched, event);
}

QStringList Appearance::languages() {
  QStringList there;
  for (const char* code : {"zh_CN", "en", "ja", "es"})
    if (QFile::exists(QStringLiteral(":/i18n/inquirydesk_%1.qm").arg(QLatin1String(code)))) there << QString::fromLatin1(code);
  return there;
}

int Appearance::bodySize(const QString& settingsFile) {
  const int chosen = QSettings(settingsFile, QSettings::IniFormat).value(QStringLiteral("textSize"), 0).toInt();
  return chosen == 0 ? bodySize() : std::clamp(chosen, 13, 32);
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
  language = language.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : language.left(2);
  if (!languages().contains(language)) language = QStringLiteral("en");
  m_language = language;
  QApplication::removeTranslator(&m_translator);
  QApplication::removeTranslator(&m_qtTranslator);
  const QLocale locale = localeOf(language);
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
