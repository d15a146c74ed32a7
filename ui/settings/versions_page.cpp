#include "ui/settings/versions_page.h"

#include <QHeaderView>

#include "core/domain/setting_area.h"
#include "ui/common/text.h"
#include "ui/settings/setting_words.h"

namespace inquiry::ui {
namespace {

// The words take what days, names and numbers leave.
void fitColumns(QTableWidget& table, int wide) {
  table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table.horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

// What a team makes by itself: without it there is nothing that was shipped.
bool isOwnMake(const std::string& key) { return key.starts_with(kTemplatesKey) || key.starts_with(kShiftsKey); }

}  // namespace

VersionsPage::VersionsPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.versions"), parent), m_directory(directory) {}

QString VersionsPage::title() const { return tr("Versions of settings"); }

void VersionsPage::setSettings(std::vector<desk::SettingVersionRow> settings, Titles titles) {
  m_settings = std::move(settings);
  m_titles = std::move(titles);
  if (isBuilt()) rebuild();
}

void VersionsPage::setVersions(const std::string& key, std::vector<desk::SettingVersionRow> versions) {
  if (key != m_key) m_shown = 0;
  m_key = key;
  m_versions = std::move(versions);
  m_differences.clear();
  if (isBuilt()) rebuild();
}

void VersionsPage::setDifference(const std::string& key, std::int64_t version, const std::vector<desk::SettingDifference>& differences) {
  if (key != m_key) return;
  m_shown = version;
  m_differences.clear();
  const SettingWords words(look().times(), m_directory);
  for (const desk::SettingDifference& each : differences) m_differences << words.difference(key, each);
  if (isBuilt()) rebuild();
}

void VersionsPage::setRolledBack(const std::string& key, std::int64_t restored, std::int64_t before) {
  m_undoKey = key;
  m_undo = before;
  m_shown = 0;
  say(tr("%1: version %2 is in force again.").arg(nameOf(key)).arg(restored), Outcome::Good);
}

void VersionsPage::sayResult(const QString& text, bool isProblem) {
  m_undo = 0;
  say(text, isProblem ? Outcome::Warning : Outcome::Good);
  if (isBuilt()) rebuild();
}

QString VersionsPage::nameOf(const std::string& key) const {
  const auto title = m_titles.find(key);
  return SettingWords(look().times(), m_directory).name(key, title == m_titles.end() ? std::string() : title->second);
}

QString VersionsPage::who(const desk::SettingVersionRow& row) const { return row.by.value.empty() ? QStringLiteral("–") : m_directory.personName(row.by.value); }

QString VersionsPage::when(const desk::SettingVersionRow& row) const { return row.at ? look().times().date(*row.at) : QStringLiteral("–"); }

QString VersionsPage::what(const desk::SettingVersionRow& row) const {
  QStringList all;
  if (!m_versions.empty() && row.version == m_versions.front().version) all << tr("in force");
  if (row.restores) all << tr("puts version %1 back").arg(*row.restores);
  if (!row.at) all << (row.version == 1 ? tr("as it was before the first change") : tr("as it was found at the next change"));
  if (row.isShipped) all << (isOwnMake(row.key) ? tr("was not there") : tr("as shipped"));
  return all.join(QStringLiteral(" · "));
}

void VersionsPage::fill() {
  note(tr("Every change of a setting that the team shares is kept with who made it and when. Choose a setting, then a version: you see what has changed since and put it back in one click. Rules keep their versions on their own page."));
  addUndo();
  addSettings();
  if (!m_key.empty()) addVersions();
  column().addStretch(1);
}

void VersionsPage::addUndo() {
  if (m_undo == 0) return;
  auto* row = rowIn(&column());
  QPushButton* undo = button(row, tr("Undo"), QStringLiteral("versions.undo"));
  undo->setAccessibleName(tr("Undo: put version %1 of %2 back in force").arg(m_undo).arg(nameOf(m_undoKey)));
  row->addStretch(1);
  connect(undo, &QPushButton::clicked, this, [this] { Q_EMIT rollBackAsked(toQt(m_undoKey), m_undo); });
}

void VersionsPage::addSettings() {
  if (m_settings.empty()) note(tr("No setting has been changed since versions are kept."));
  QTableWidget* all = table({tr("Setting"), tr("Last change"), tr("Who"), tr("Versions")}, QStringLiteral("versions.settings"));
  all->setAccessibleName(tr("Settings with versions"));
  fitColumns(*all, 0);
  remember(title(), QStringLiteral("versions history settings roll back undo difference"), all->objectName());
  for (const desk::SettingVersionRow& each : m_settings) {
    const int at = all->rowCount();
    all->insertRow(at);
    const QString name = nameOf(each.key);
    all->setItem(at, 0, tableCell(name, tr("%1, last changed %2 by %3").arg(name, when(each), who(each))));
    all->setItem(at, 1, tableCell(when(each)));
    all->setItem(at, 2, tableCell(who(each)));
    all->setItem(at, 3, tableCell(QString::number(each.version)));
    if (each.key == m_key) all->setCurrentCell(at, 0);
  }
  column().addWidget(all);
  const auto choose = [this](int at) { Q_EMIT settingShown(toQt(m_settings[static_cast<std::size_t>(at)].key)); };
  connect(all, &QTableWidget::cellActivated, this, choose);
  connect(all, &QTableWidget::cellClicked, this, choose);
}

void VersionsPage::addVersions() {
  heading(nameOf(m_key));
  if (m_versions.empty()) {
    note(tr("This setting has no versions any more."));
    return;
  }
  addVersionTable();
  if (m_shown == 0) note(tr("Choose a version to see what has changed since."));
  else addDifference();
}

void VersionsPage::addVersionTable() {
  QTableWidget* all = table({tr("Version"), tr("When"), tr("Who"), tr("What")}, QStringLiteral("versions.versions"));
  all->setAccessibleName(tr("Versions of %1").arg(nameOf(m_key)));
  fitColumns(*all, 3);
  for (const desk::SettingVersionRow& each : m_versions) {
    const int at = all->rowCount();
    all->insertRow(at);
    all->setItem(at, 0, tableCell(QString::number(each.version), tr("Version %1, %2, %3, %4").arg(each.version).arg(when(each), who(each), what(each))));
    all->setItem(at, 1, tableCell(when(each)));
    all->setItem(at, 2, tableCell(who(each)));
    all->setItem(at, 3, tableCell(what(each)));
    if (each.version == m_shown) all->setCurrentCell(at, 0);
  }
  column().addWidget(all);
  const auto choose = [this](int at) { Q_EMIT versionShown(toQt(m_key), m_versions[static_cast<std::size_t>(at)].version); };
  connect(all, &QTableWidget::cellActivated, this, choose);
  connect(all, &QTableWidget::cellClicked, this, choose);
}

void VersionsPage::addDifference() {
  if (m_differences.isEmpty()) note(tr("Version %1 does not differ from what is in force.").arg(m_shown));
  else note(tr("Since version %1:").arg(m_shown));
  for (const QString& line : m_differences) note(line);
  auto* row = rowIn(&column());
  QPushButton* back = button(row, tr("Put version %1 back in force").arg(m_shown), QStringLiteral("versions.rollBack"));
  row->addStretch(1);
  back->setEnabled(!m_differences.isEmpty());
  connect(back, &QPushButton::clicked, this, [this] { Q_EMIT rollBackAsked(toQt(m_key), m_shown); });
}

}  // namespace inquiry::ui
