#include "ui/settings/general_page.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

// Each language in itself, so that whoever cannot read the present one finds theirs.
QString ownName(const QString& code) {
  if (code == QLatin1String("zh_CN")) return QStringLiteral("简体中文");
  if (code == QLatin1String("ja")) return QStringLiteral("日本語");
  if (code == QLatin1String("es")) return QStringLiteral("Español");
  return QStringLiteral("English");
}

}  // namespace

GeneralPage::GeneralPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.general"), parent) {}

QString GeneralPage::title() const { return tr("General"); }

void GeneralPage::setValues(const Values& values) {
  m_values = values;
  if (isBuilt()) rebuild();
}

void GeneralPage::fill() {
  addAppearance();
  addZone();
  column().addStretch(1);
}

void GeneralPage::addAppearance() {
  auto* language = new QComboBox(page());
  for (const QString& code : m_values.languages) language->addItem(ownName(code), code);
  language->setCurrentIndex(language->findData(m_values.language));
  connect(language, &QComboBox::activated, this, [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
  field(tr("Language"), language, QStringLiteral("general.language"), QStringLiteral("language 语言 中文 english japanese spanish"));
  note(tr("Changes at once, everywhere in the window."));

  auto* theme = new QComboBox(page());
  theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
  theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
  theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
  theme->setCurrentIndex(theme->findData(static_cast<int>(m_values.theme)));
  connect(theme, &QComboBox::activated, this, [this, theme] { Q_EMIT themeChosen(static_cast<ThemeChoice>(theme->currentData().toInt())); });
  field(tr("Theme"), theme, QStringLiteral("general.theme"), QStringLiteral("theme dark light appearance colours"));

  auto* size = new QComboBox(page());
  size->addItem(tr("As the system"), 0);
  for (const int px : {13, 14, 15, 16, 18, 20, 24}) size->addItem(tr("%1 pixels").arg(px), px);
  size->setCurrentIndex(std::max(0, size->findData(m_values.textSize)));
  connect(size, &QComboBox::activated, this, [this, size] { Q_EMIT textSizeChosen(size->currentData().toInt()); });
  field(tr("Text size"), size, QStringLiteral("general.textSize"), QStringLiteral("text size font zoom large"));
  note(tr("Takes effect when the desk is started again."));

  auto* rows = new QComboBox(page());
  rows->addItem(tr("Comfortable: two lines a thread"), static_cast<int>(Rows::Comfortable));
  rows->addItem(tr("Compact: one line a thread"), static_cast<int>(Rows::Compact));
  rows->setCurrentIndex(rows->findData(static_cast<int>(m_values.rows)));
  connect(rows, &QComboBox::activated, this, [this, rows] { Q_EMIT rowsChosen(static_cast<Rows>(rows->currentData().toInt())); });
  field(tr("Rows of the list"), rows, QStringLiteral("general.rows"), QStringLiteral("density compact comfortable rows"));
}

void GeneralPage::addZone() {
  auto* zone = new QComboBox(page());
  zone->setEditable(true);
  zone->setInsertPolicy(QComboBox::NoInsert);
  zone->addItem(tr("As the system (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())), QString());
  for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
    const QString name = QString::fromUtf8(id);
    if (name.contains(QLatin1Char('/')) || name == QLatin1String("UTC")) zone->addItem(name, name);
  }
  zone->completer()->setFilterMode(Qt::MatchContains);
  zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
  const int at = zone->findData(m_values.zone);
  zone->setCurrentIndex(std::max(0, at));
  connect(zone, &QComboBox::activated, this, [this, zone] { Q_EMIT zoneChosen(zone->currentData().toString()); });
  field(tr("Your time zone"), zone, QStringLiteral("general.zone"), QStringLiteral("time zone clock beijing"));
  note(tr("Type a city to find it. Deadlines always show the store's own time beside yours."));
}

}  // namespace inquiry::ui
