#include <QHeaderView>

#include "ui/common/text.h"
#include "ui/settings/rule_words.h"
#include "ui/settings/rules_page.h"

// What rules would have done, did in shadow, and were before.
namespace inquiry::ui {
namespace {

constexpr int kMostShown = 500;

// As wide as what stands in them, up to `most`; the last one takes the rest.
void fitColumns(QTableWidget& table, int most) {
  table.resizeColumnsToContents();
  for (int at = 0; at + 1 < table.columnCount(); ++at) table.setColumnWidth(at, std::min(table.columnWidth(at), most));
}

}  // namespace

void RulesPage::addTrial() {
  heading(tr("Try them"));
  note(tr("Goes through the stored messages in the order of time and says what these rules would have done. Nothing is changed and nothing is sent."));
  auto* row = rowIn(&column());
  auto* days = new QComboBox(page());
  days->setObjectName(QStringLiteral("rules.days"));
  days->setAccessibleName(tr("Over which time"));
  for (const int count : {7, 30, 90, 365}) days->addItem(tr("%n day(s)", nullptr, count), count);
  days->setCurrentIndex(std::max(0, days->findData(m_days)));
  row->addWidget(days);
  connect(days, &QComboBox::activated, this, [this, days] { m_days = days->currentData().toInt(); });
  QPushButton* run = button(row, m_isTrying ? tr("Stop") : tr("Try on stored messages"), QStringLiteral("rules.dryRun"));
  remember(tr("Try on stored messages"), QStringLiteral("dry run simulate test rules"), run->objectName());
  run->setEnabled(m_isTrying || !m_draft.rules.empty());
  connect(run, &QPushButton::clicked, this, [this] {
    if (m_isTrying) return Q_EMIT stopAsked();
    m_isTrying = true;
    Q_EMIT asked(Ask::DryRun);
    rebuild();
  });
  m_progress = plainLabel(page(), look().fonts().font(Size::Small));
  row->addWidget(m_progress, 1);
  auto* more = rowIn(&column());
  QPushButton* shadow = button(more, tr("Shadow and people"), QStringLiteral("rules.shadow"));
  connect(shadow, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::Shadow); });
  QPushButton* versions = button(more, tr("Versions"), QStringLiteral("rules.versions"));
  remember(tr("Versions"), QStringLiteral("rules versions roll back history"), versions->objectName());
  connect(versions, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::Versions); });
  more->addStretch(1);
}

void RulesPage::setProgress(std::int64_t done, std::int64_t expected) {
  if (m_progress != nullptr) m_progress->setText(tr("%1 of %2 messages").arg(done).arg(expected));
}

void RulesPage::setDryRun(const desk::DryRun& run) {
  m_run = run;
  m_isTrying = false;
  m_results = run.digest.empty() ? Results::None : Results::DryRun;
  if (isBuilt()) rebuild();
}

void RulesPage::setShadow(std::vector<desk::ShadowFigures> figures) {
  m_shadow = std::move(figures);
  m_results = Results::Shadow;
  if (isBuilt()) rebuild();
}

void RulesPage::setVersions(std::vector<desk::RuleVersionRow> versions) {
  m_versions = std::move(versions);
  m_differences.clear();
  m_shownVersion = 0;
  m_results = Results::Versions;
  if (isBuilt()) rebuild();
}

void RulesPage::setDifference(std::int64_t version, const std::vector<desk::RuleDifference>& differences) {
  m_shownVersion = version;
  m_differences.clear();
  for (const desk::RuleDifference& each : differences) m_differences << differenceSentence(each);
  if (isBuilt()) rebuild();
}

void RulesPage::addResults() {
  if (m_results == Results::DryRun) addDryRun();
  else if (m_results == Results::Shadow) addShadow();
  else if (m_results == Results::Versions) addVersions();
}

QString RulesPage::figuresText(const std::map<std::string, std::int64_t>& figures, bool isWithheld) const {
  QStringList all;
  for (const auto& [key, count] : figures) {
    const auto kind = ruleActionKindFromName(key);
    all << QStringLiteral("%1: %2").arg(isWithheld || !kind ? withheldWords(key) : ruleActionWords(*kind)).arg(count);
  }
  return all.join(QStringLiteral(" · "));
}

QString RulesPage::effectText(const desk::DryRunRow& row) const {
  const auto kind = ruleActionKindFromName(row.action);
  QString text = kind ? ruleActionWords(*kind) : toQt(row.action);
  const std::string& what = row.result.empty() ? row.value : row.result;
  QString words = shownLine(what);
  if (kind)
    for (const auto& [key, known] : choicesOf(*kind))
      if (key == what) words = known;
  if (!words.isEmpty()) text += QStringLiteral(": ") + words;
  return row.why.empty() ? text : tr("%1 (kept back: %2)").arg(text, withheldWords(row.why));
}

void RulesPage::addDryRun() {
  heading(tr("What they would have done"));
  note(tr("%n message(s) of buyers were looked at.", nullptr, static_cast<int>(m_run.messages)));
  QTableWidget* figures = table({tr("Rule"), tr("Messages"), tr("Would be done"), tr("Kept back")}, QStringLiteral("rules.figures"));
  figures->setAccessibleName(tr("What each rule would have done"));
  for (const desk::DryRunFigures& each : m_run.figures) {
    const int at = figures->rowCount();
    figures->insertRow(at);
    const QString title = shownLine(each.title), done = figuresText(each.done, false), withheld = figuresText(each.withheld, true);
    figures->setItem(at, 0, tableCell(title, tr("%1: %2 messages. %3").arg(title).arg(each.matches).arg(done)));
    figures->setItem(at, 1, tableCell(QString::number(each.matches)));
    figures->setItem(at, 2, tableCell(done));
    figures->setItem(at, 3, tableCell(withheld));
  }
  fitColumns(*figures, look().px(320));
  column().addWidget(figures);
  QTableWidget* rows = table({tr("Time"), tr("Rule"), tr("What"), tr("Message")}, QStringLiteral("rules.rows"));
  rows->setAccessibleName(tr("What would have been done, message by message"));
  for (const desk::DryRunRow& each : m_run.rows) {
    const int at = rows->rowCount();
    if (at >= kMostShown) break;
    rows->insertRow(at);
    const QString time = look().times().date(each.sample.at), what = effectText(each);
    rows->setItem(at, 0, tableCell(time, tr("%1. %2. %3").arg(time, shownLine(each.title), what)));
    rows->setItem(at, 1, tableCell(shownLine(each.title)));
    rows->setItem(at, 2, tableCell(what));
    rows->setItem(at, 3, tableCell(shownLine(each.sample.excerpt)));
  }
  fitColumns(*rows, look().px(260));
  column().addWidget(rows);
  const auto left = static_cast<int>(m_run.rowsLeftOut + std::max<std::int64_t>(0, static_cast<std::int64_t>(m_run.rows.size()) - kMostShown));
  if (left > 0) note(tr("%n more row(s) are not shown.", nullptr, left));
}

void RulesPage::addShadow() {
  heading(tr("In shadow, beside what people did"));
  if (m_shadow.empty()) {
    note(tr("No rule runs in shadow. Choose a rule, then “Run in shadow”."));
    return;
  }
  QTableWidget* figures = table({tr("Rule"), tr("Agreement"), tr("Same as people"), tr("Otherwise"), tr("Still open"), tr("Kept back")}, QStringLiteral("rules.shadowFigures"));
  figures->setAccessibleName(tr("Agreement of the rules in shadow with people"));
  for (const desk::ShadowFigures& each : m_shadow) {
    const int at = figures->rowCount();
    figures->insertRow(at);
    const QString share = each.decided() == 0 ? QStringLiteral("–") : tr("%1 %").arg(each.share());
    figures->setItem(at, 0, tableCell(shownLine(each.title), tr("%1: %2, %3 of %4 cases").arg(shownLine(each.title), share).arg(each.agreed).arg(each.decided())));
    figures->setItem(at, 1, tableCell(share));
    figures->setItem(at, 2, tableCell(QString::number(each.agreed)));
    figures->setItem(at, 3, tableCell(QString::number(each.differed)));
    figures->setItem(at, 4, tableCell(QString::number(each.open)));
    figures->setItem(at, 5, tableCell(QString::number(each.withheld)));
  }
  fitColumns(*figures, look().px(320));
  column().addWidget(figures);
}

void RulesPage::addVersions() {
  heading(tr("Versions"));
  if (m_versions.empty()) {
    note(tr("Nothing was saved yet."));
    return;
  }
  QTableWidget* all = table({tr("Version"), tr("When"), tr("Who"), tr("Why")}, QStringLiteral("rules.versionTable"));
  all->setAccessibleName(tr("Versions"));
  for (const desk::RuleVersionRow& each : m_versions) {
    const int at = all->rowCount();
    all->insertRow(at);
    QString why = shownLine(each.reason);
    if (each.restores) why = tr("Puts version %1 back. %2").arg(*each.restores).arg(why).trimmed();
    const QString time = look().times().date(each.madeAt);
    all->setItem(at, 0, tableCell(QString::number(each.version), tr("Version %1, %2, %3").arg(each.version).arg(time, why)));
    all->setItem(at, 1, tableCell(time));
    all->setItem(at, 2, tableCell(shownLine(each.madeBy.value)));
    all->setItem(at, 3, tableCell(why));
    if (each.version == m_shownVersion) all->setCurrentCell(at, 0);
  }
  fitColumns(*all, look().px(260));
  column().addWidget(all);
  connect(all, &QTableWidget::cellActivated, this, [this](int at) { Q_EMIT versionShown(m_versions[static_cast<std::size_t>(at)].version); });
  connect(all, &QTableWidget::cellClicked, this, [this](int at) { Q_EMIT versionShown(m_versions[static_cast<std::size_t>(at)].version); });
  if (m_shownVersion == 0) {
    note(tr("Choose a version to see what has changed since."));
    return;
  }
  if (m_differences.isEmpty()) note(tr("Version %1 is the same as what is in force.").arg(m_shownVersion));
  for (const QString& line : m_differences) note(line);
  QPushButton* back = button(rowIn(&column()), tr("Put version %1 back in force").arg(m_shownVersion), QStringLiteral("rules.rollBack"));
  back->setEnabled(!m_differences.isEmpty());
  connect(back, &QPushButton::clicked, this, [this] { Q_EMIT rollBackAsked(m_shownVersion); });
}

}  // namespace inquiry::ui
