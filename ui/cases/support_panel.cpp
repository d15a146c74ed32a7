#include "ui/cases/support_panel.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/cases/support_words.h"
#include "ui/cases/ticket_form.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kHistoryShown = 30, kRatesShown = 4;

}  // namespace

SupportPanel::SupportPanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("supportPanel"));
  setProperty("writes", true);
  auto* row = rowOf(this);
  m_side = new WorkSide(look, QStringLiteral("support.new"), this);
  row->addWidget(m_side);
  row->addWidget(buildPage(), 1);
  connect(m_side, &WorkSide::newAsked, this, &SupportPanel::newAsked);
  connect(m_side, &WorkSide::tabChosen, this, &SupportPanel::showRows);
  connect(m_side, &WorkSide::currentChanged, this, &SupportPanel::showCurrent);
  retranslate();
}

QWidget* SupportPanel::buildPage() {
  auto* side = new QWidget(this);
  auto* column = columnOf(side);
  m_problem = plainLabel(side, m_look.fonts().font(Size::Body, Weight::Medium));
  m_problem->setWordWrap(true);
  m_problem->setContentsMargins(24, 10, 24, 4);
  m_problem->hide();
  column->addWidget(m_problem);
  m_page = new WorkPage(m_look, side);
  column->addWidget(m_page, 1);
  m_chartSide = new QWidget(side);
  auto* chart = columnOf(m_chartSide, {24, 8, 24, 8}, 2);
  m_chartTitle = plainLabel(m_chartSide, m_look.fonts().font(Size::Body, Weight::Strong));
  m_chart = new SupportChart(m_look, m_chartSide);
  m_rates = plainLabel(m_chartSide, m_look.fonts().font(Size::Small), "text2");
  for (QLabel* label : {m_chartTitle, m_rates}) label->setWordWrap(true);
  for (QWidget* part : std::initializer_list<QWidget*>{m_chartTitle, m_chart, m_rates}) chart->addWidget(part);
  column->addWidget(m_chartSide);
  m_chartSide->hide();
  return side;
}

void SupportPanel::setList(desk::SupportList list, desk::SupportTable table, Instant now) {
  m_list = std::move(list);
  m_table = std::move(table);
  m_now = now;
  // What is on screen is followed to where it went.
  if (const auto kept = m_side->kept()) showTabOf(*kept);
  showRows();
}

void SupportPanel::showTab(Tab tab) {
  m_side->showTab(tab == Tab::Open ? WorkSide::Tab::Running : WorkSide::Tab::Over);
  showRows();
}

void SupportPanel::showRows() {
  const std::string language = contentLanguage(m_look);
  std::vector<WorkRow> rows;
  for (const desk::SupportRow& one : m_side->tab() == WorkSide::Tab::Running ? m_list.open : m_list.closed) {
    WorkRow row;
    row.id = one.value.id.value;
    row.icon = supportIcon(one.value.state);
    row.mark = QStringLiteral("#%1").arg(one.value.id.value);
    row.title = one.value.subject.empty() ? tr("Without a subject") : shownLine(one.value.subject);
    QStringList facts{shownLine(one.value.site), supportStateName(one.value.state)};
    // Before the category, which may be long.
    if (one.isIncomplete) facts << tr("incomplete: no notification");
    if (one.isLate) facts << tr("answer is late");
    facts << (one.categoryTitle.empty() ? shownLine(one.value.category) : shownLine(desk::textIn(one.categoryTitle, language)));
    row.facts = facts.join(QStringLiteral(" · "));
    if (one.value.state == SupportState::Sent) row.dueAt = one.value.expectedAt;
    rows.push_back(std::move(row));
  }
  m_side->setRows(std::move(rows), m_now);
}

void SupportPanel::showTabOf(std::int64_t id) {
  const bool isClosed = std::any_of(m_list.closed.begin(), m_list.closed.end(), [id](const desk::SupportRow& row) { return row.value.id.value == id; });
  m_side->showTab(isClosed ? WorkSide::Tab::Over : WorkSide::Tab::Running);
}

void SupportPanel::select(SupportCaseId id) {
  m_side->want(id.value);
  showTabOf(id.value);
  showRows();
}

std::optional<SupportCaseId> SupportPanel::current() const {
  const auto id = m_side->current();
  return id ? std::optional(SupportCaseId{*id}) : std::nullopt;
}

void SupportPanel::showCurrent() {
  const auto id = current();
  if (m_detail && (!id || m_detail->value.id != *id)) {
    m_detail.reset();
    m_problem->hide();
  }
  if (!m_detail) rebuild();
  if (id) Q_EMIT caseWanted(*id);
}

void SupportPanel::setDetail(const Detail& detail, Instant now) {
  if (current() != detail.value.id) return;
  m_detail = detail;
  m_now = now;
  rebuild();
}

void SupportPanel::setTrend(const desk::SupportTrend& trend, Instant now) {
  m_chart->setMonths(trend.months);
  QStringList rates;
  for (auto point = trend.points.rbegin(); point != trend.points.rend() && rates.size() < static_cast<qsizetype>(kRatesShown); ++point)
    if (point->defectRate) rates << tr("%1 (%2, %3)", "defect rate, store, time").arg(rateText(*point->defectRate, m_look.times().locale()), m_directory.store(point->store).name, m_look.times().moment(point->sentAt, now));
  m_rates->setText(tr("Own order defect rate: %1").arg(rates.join(QStringLiteral(" · "))));
  m_rates->setVisible(!rates.isEmpty());
  m_chart->setVisible(m_chart->shownBars() > 0);
  m_chartTitle->setVisible(m_chart->shownBars() > 0);
  m_chartSide->setVisible(m_chart->shownBars() > 0 || !rates.isEmpty());
}

void SupportPanel::setNow(Instant now) {
  m_now = now;
  m_side->setNow(now);
}

void SupportPanel::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
  m_problem->setAccessibleName(text);
}

void SupportPanel::rebuild() {
  m_page->rebuild([this] {
    if (!m_detail) {
      m_page->addText(tr("What was asked of a platform's own support: when an answer is to be expected, what was said, and how long it took."), Size::Body, Weight::Regular, "text2");
      return;
    }
    addHead();
    addSteps();
    addWords();
    addFiles();
    addHistory();
  });
}

void SupportPanel::addHead() {
  const SupportCase& value = m_detail->value;
  const TimeText& times = m_look.times();
  m_page->addText(QStringLiteral("#%1 %2").arg(QString::number(value.id.value), value.subject.empty() ? tr("Without a subject") : shownLine(value.subject)), Size::Head, Weight::Strong);
  QStringList facts{supportStateName(value.state), m_directory.store(value.store).name, shownLine(value.site), pathTitle(m_table, value.category, contentLanguage(m_look))};
  if (!value.platformId.empty()) facts << tr("number at the platform %1").arg(shownLine(value.platformId));
  if (value.defectRate) facts << tr("defect rate %1").arg(rateText(*value.defectRate, times.locale()));
  m_page->addText(facts.join(QStringLiteral(" · ")), Size::Small, Weight::Regular, "text2");
  if (!value.noticeId.empty()) m_page->addText(tr("About the notification or ASIN %1").arg(shownLine(value.noticeId)), Size::Small, Weight::Regular, "text2")->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (value.state == SupportState::Sent && value.expectedAt) {
    const QString zone = m_directory.store(value.store).zone;
    m_page->addText(tr("Answer expected by %1: %2").arg(times.deadline(*value.expectedAt, m_now, zone), TimeText::dueText(*value.expectedAt, m_now).text), Size::Body, Weight::Medium);
    // What that figure stands on.
    const desk::SupportSite* site = m_table.site(value.site);
    const desk::SupportPath* path = m_table.path(value.category);
    QStringList sources;
    if (site != nullptr && site->hours) sources << tr("site %1: %2 h, %3 %4", "site, hours, source, date").arg(shownLine(site->site), QString::number(*site->hours), shownLine(site->source), shownLine(site->sourceDate)).trimmed();
    if (path != nullptr && path->hours) sources << tr("category: %1 h, %2 %3", "hours, source, date").arg(QString::number(*path->hours), shownLine(path->source), shownLine(path->sourceDate)).trimmed();
    if (sources.isEmpty()) sources << tr("usual: %1 h, %2", "hours, source").arg(QString::number(m_table.usualHours), shownLine(m_table.usualSource));
    m_page->addText(tr("Reference, no rule of the platform: %1").arg(sources.join(QStringLiteral(" · "))), Size::Small, Weight::Regular, "text2");
  }
  if (m_detail->findings.empty() || value.state != SupportState::Writing) return;
  auto* findings = new FindingRows(m_look, m_page->content());
  findings->setFindings(shownFindings(m_detail->findings, value, m_table));
  m_page->column()->addWidget(findings);
}

QPushButton* SupportPanel::addStep(QBoxLayout* row, const char* step, const QString& text, ButtonKind kind) {
  QPushButton* button = pushButton(m_page->content(), kind);
  button->setText(text);
  button->setObjectName(QStringLiteral("step.") + QString::fromLatin1(step));
  connect(button, &QPushButton::clicked, this, [this, id = m_detail->value.id, name = QString::fromLatin1(step)] { Q_EMIT stepAsked(id, name); });
  row->addWidget(button);
  return button;
}

void SupportPanel::addSteps() {
  const SupportState state = m_detail->value.state;
  auto* row = rowIn(m_page->column(), 8);
  if (state == SupportState::Writing) addStep(row, "sent", tr("It was sent…"), ButtonKind::Primary);
  if (state == SupportState::Sent) addStep(row, "answered", tr("The platform wrote…"), ButtonKind::Primary);
  if (state != SupportState::Writing) addStep(row, "said", tr("We wrote again…"), ButtonKind::Default);
  if (state == SupportState::Answered || state == SupportState::Closed) addStep(row, "answered", tr("The platform wrote…"), ButtonKind::Default);
  row->addStretch(1);
  auto* more = rowIn(m_page->column(), 8);
  if (state != SupportState::Closed) addStep(more, "edit", tr("Change it…"), ButtonKind::Link);
  if (state == SupportState::Sent) addStep(more, "expected", tr("Expected answer…"), ButtonKind::Link);
  if (mayMove(state, SupportState::Closed)) addStep(more, "close", tr("Close it"), ButtonKind::Link);
  addStep(more, "archive", tr("Archive in a folder…"), ButtonKind::Link);
  more->addStretch(1);
}

void SupportPanel::addWords() {
  const SupportCase& value = m_detail->value;
  if (!value.text.empty()) m_page->addText(shownBody(value.text), Size::Body, Weight::Regular)->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (!value.history.empty()) m_page->addText(tr("Earlier trouble of the account: %1").arg(shownBody(value.history)), Size::Small, Weight::Regular, "text2");
  if (value.followUps.empty()) return;
  m_page->addText(tr("What was said since"), Size::Body, Weight::Strong);
  for (const SupportFollowUp& one : value.followUps) {
    const QString who = one.isOurs ? m_directory.personName(one.by.value) : tr("The platform");
    m_page->addText(QStringLiteral("%1 · %2").arg(m_look.times().moment(one.at, m_now), who), Size::Small, Weight::Medium, "text2");
    m_page->addText(shownBody(one.text), Size::Body, Weight::Regular)->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
}

void SupportPanel::addFiles() {
  m_page->addText(tr("Files"), Size::Body, Weight::Strong);
  auto* files = new EvidenceRows(m_look, m_directory, {}, m_page->content());
  files->setAccessibleName(tr("Files"));
  files->setFiles(m_detail->files, m_now, EvidenceRows::May::Change);
  m_page->column()->addWidget(files);
  connect(files, &EvidenceRows::openAsked, this, &SupportPanel::fileAsked);
  connect(files, &EvidenceRows::removeAsked, this, &SupportPanel::fileRemovalAsked);
  connect(files, &EvidenceRows::addAsked, this, [this, id = m_detail->value.id] { Q_EMIT stepAsked(id, QStringLiteral("file.add")); });
  connect(files, &EvidenceRows::pasteAsked, this, [this, id = m_detail->value.id] { Q_EMIT stepAsked(id, QStringLiteral("file.paste")); });
}

void SupportPanel::addHistory() {
  if (m_detail->history.empty()) return;
  m_page->addText(tr("History"), Size::Body, Weight::Strong);
  for (std::size_t i = 0; i < std::min(m_detail->history.size(), kHistoryShown); ++i) {
    const JournalEntry& entry = m_detail->history[i];
    m_page->addText(tr("%1 · %2 %3", "time, person, what happened").arg(m_look.times().moment(entry.at, m_now), m_directory.personName(entry.actor), supportHappened(entry.kind)), Size::Small, Weight::Regular, "text2");
  }
}

void SupportPanel::retranslate() {
  setAccessibleName(tr("Enquiries to platform support"));
  m_side->setWords({tr("Platform support"), tr("Open", "enquiries"), tr("Closed", "enquiries"), tr("New enquiry"), tr("Enquiries to platform support"),
                    tr("No enquiry here. Platforms hand none out: note here what was asked of their support, and the desk counts the time.")});
  m_chartTitle->setText(tr("Hours until the first answer, median by month and site"));
  showRows();
}

void SupportPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
}

void SupportPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_side->fit(width());
}

void SupportPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

QString SupportPanel::said() const {
  QStringList all;
  for (const QLabel* label : m_side->labels() + QList<QLabel*>{m_problem, m_rates})
    if (label->isVisibleTo(this)) all << label->text();
  all << m_page->shownTexts();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
