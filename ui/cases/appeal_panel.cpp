#include "ui/cases/appeal_panel.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/cases/appeal_words.h"
#include "ui/cases/ticket_form.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kHistoryShown = 30;

bool isBeingWritten(const Appeal& appeal) { return appeal.state == AppealState::Writing || appeal.state == AppealState::Ready; }

}  // namespace

AppealPanel::AppealPanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("appealPanel"));
  setProperty("writes", true);
  auto* row = rowOf(this);
  m_side = new WorkSide(look, QStringLiteral("appeal.new"), this);
  row->addWidget(m_side);
  row->addWidget(buildPage(), 1);
  connect(m_side, &WorkSide::newAsked, this, &AppealPanel::newAsked);
  connect(m_side, &WorkSide::tabChosen, this, &AppealPanel::showRows);
  connect(m_side, &WorkSide::currentChanged, this, &AppealPanel::showCurrent);
  retranslate();
  showCurrent();
}

QLabel* AppealPanel::addTitle() {
  QLabel* label = plainLabel(m_content, m_look.fonts().font(Size::Body, Weight::Strong));
  label->setContentsMargins(0, 6, 0, 0);
  m_column->addWidget(label);
  return label;
}

QWidget* AppealPanel::buildPage() {
  auto* side = new QWidget(this);
  auto* outer = columnOf(side);
  m_problem = plainLabel(side, m_look.fonts().font(Size::Body, Weight::Medium));
  m_problem->setWordWrap(true);
  m_problem->setContentsMargins(24, 10, 24, 4);
  m_problem->hide();
  outer->addWidget(m_problem);
  m_page = new QScrollArea(side);
  m_page->setWidgetResizable(true);
  m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_page->setFrameShape(QFrame::NoFrame);
  m_page->viewport()->setBackgroundRole(QPalette::Base);
  outer->addWidget(m_page, 1);
  m_content = new QWidget(m_page->viewport());
  m_content->setBackgroundRole(QPalette::Base);
  m_content->setAutoFillBackground(true);
  m_column = columnOf(m_content, {24, 14, 24, 16}, 8);
  m_name = plainLabel(m_content, m_look.fonts().font(Size::Head, Weight::Strong));
  m_line = plainLabel(m_content, m_look.fonts().font(Size::Small), "text2");
  for (QLabel* label : {m_name, m_line}) {
    label->setWordWrap(true);
    m_column->addWidget(label);
  }
  m_clock = new AppealClock(m_look, m_content);
  m_column->addWidget(m_clock);
  m_steps = rowIn(m_column, 0);
  m_findingsTitle = addTitle();
  m_findings = new FindingRows(m_look, m_content);
  m_column->addWidget(m_findings);
  m_notice = new AppealNotice(m_look, m_content);
  m_column->addWidget(m_notice);
  m_evidenceTitle = addTitle();
  m_evidence = new AppealEvidence(m_look, m_directory, m_content);
  m_column->addWidget(m_evidence);
  m_planTitle = addTitle();
  m_likeness = plainLabel(m_content, m_look.fonts().font(Size::Small), "text2");
  m_likeness->setWordWrap(true);
  m_column->addWidget(m_likeness);
  m_plan = new AppealPlan(m_look, m_content);
  m_column->addWidget(m_plan);
  m_historyTitle = addTitle();
  m_happened = plainLabel(m_content, m_look.fonts().font(Size::Small), "text2");
  m_happened->setWordWrap(true);
  m_column->addWidget(m_happened);
  m_column->addStretch(1);
  m_page->setWidget(m_content);
  return side;
}

void AppealPanel::setList(desk::AppealList list, desk::AppealTable table, Instant now) {
  m_list = std::move(list);
  m_table = std::move(table);
  m_now = now;
  // What is on screen is followed to where it went.
  if (const auto kept = m_side->kept()) showTabOf(*kept);
  showRows();
}

void AppealPanel::showRows() {
  const std::string language = contentLanguage(m_look);
  std::vector<WorkRow> rows;
  for (const Appeal& appeal : m_side->tab() == WorkSide::Tab::Running ? m_list.open : m_list.decided) {
    WorkRow row;
    row.id = appeal.id.value;
    row.icon = appealIcon(appeal.state);
    row.mark = QStringLiteral("#%1").arg(appeal.id.value);
    row.title = appeal.noticeId.empty() ? tr("Notification without a number") : shownLine(appeal.noticeId);
    QStringList facts{appealStateName(appeal.state), m_directory.store(appeal.store).name};
    if (!appeal.reason.empty()) facts << reasonTitle(m_table, appeal.reason, language);
    row.facts = facts.join(QStringLiteral(" · "));
    if (isBeingWritten(appeal)) row.dueAt = appeal.dueAt;
    rows.push_back(std::move(row));
  }
  m_side->setRows(std::move(rows), m_now);
}

void AppealPanel::showTabOf(std::int64_t id) {
  const bool isDecided = std::any_of(m_list.decided.begin(), m_list.decided.end(), [id](const Appeal& appeal) { return appeal.id.value == id; });
  m_side->showTab(isDecided ? WorkSide::Tab::Over : WorkSide::Tab::Running);
}

void AppealPanel::select(AppealId id) {
  m_side->want(id.value);
  showTabOf(id.value);
  showRows();
}

std::optional<AppealId> AppealPanel::current() const {
  const auto id = m_side->current();
  return id ? std::optional(AppealId{*id}) : std::nullopt;
}

void AppealPanel::showCurrent() {
  const auto id = current();
  if (m_detail && (!id || m_detail->value.id != *id)) {
    m_detail.reset();
    m_problem->hide();
  }
  m_content->setVisible(m_detail.has_value());
  if (id) Q_EMIT appealWanted(*id);
}

void AppealPanel::setDetail(const desk::AppealDetail& detail, const std::vector<JournalEntry>& history, Instant now) {
  if (current() != detail.value.id) return;
  const bool isSame = m_detail && m_detail->value.id == detail.value.id;
  const int place = isSame ? m_page->verticalScrollBar()->value() : 0;
  m_detail = detail;
  m_history = history;
  m_now = now;
  const bool mayWrite = isBeingWritten(detail.value);
  showHead();
  m_clock->setDetail(detail, now);
  showSteps();
  m_notice->setDetail(detail, m_table, mayWrite);
  m_evidence->setDetail(detail, m_table, now);
  m_plan->setPlan(detail.value, mayWrite);
  const QString likeness = likenessText(detail);
  m_likeness->setText(likeness);
  m_likeness->setVisible(!likeness.isEmpty());
  m_findings->setFindings(mayWrite ? shownFindings(detail, m_table, contentLanguage(m_look)) : std::vector<ShownFinding>());
  m_findingsTitle->setVisible(m_findings->isVisibleTo(m_content));
  addHistory();
  m_content->show();
  m_page->verticalScrollBar()->setValue(place);
}

void AppealPanel::setNow(Instant now) {
  m_now = now;
  m_side->setNow(now);
  if (m_detail) m_clock->setNow(now);
}

void AppealPanel::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
  m_problem->setAccessibleName(text);
}

void AppealPanel::showHead() {
  const Appeal& appeal = m_detail->value;
  m_name->setText(appeal.noticeId.empty() ? tr("Appeal %1").arg(appeal.id.value) : tr("Appeal %1 · notification %2").arg(QString::number(appeal.id.value), shownLine(appeal.noticeId)));
  QStringList facts{marketplaceName(m_detail->store.marketplace), m_directory.store(appeal.store).name, tr("begun by %1").arg(m_directory.personName(appeal.createdBy.value))};
  m_line->setText(facts.join(QStringLiteral(" · ")));
}

QPushButton* AppealPanel::addStep(const char* step, const QString& text, ButtonKind kind) {
  QPushButton* button = pushButton(m_stepRow, kind);
  button->setText(text);
  button->setObjectName(QStringLiteral("step.") + QString::fromLatin1(step));
  connect(button, &QPushButton::clicked, this, [this, id = m_detail->value.id, name = QString::fromLatin1(step)] { Q_EMIT stepAsked(id, name); });
  return button;
}

void AppealPanel::showSteps() {
  QString focused;
  if (m_stepRow != nullptr)
    for (const QPushButton* button : m_stepRow->findChildren<QPushButton*>())
      if (button->hasFocus()) focused = button->objectName();
  retire(m_stepRow);
  m_stepRow = new QWidget(m_content);
  auto* row = rowOf(m_stepRow, {}, 8);
  const AppealState state = m_detail->value.state;
  QList<QPushButton*> buttons;
  if (state == AppealState::Writing) buttons << addStep("ready", tr("It is ready"), m_detail->isReady() ? ButtonKind::Primary : ButtonKind::Blocked);
  if (mayMove(state, AppealState::HandedIn)) buttons << addStep("hand-in", tr("It was handed in…"), ButtonKind::Primary);
  if (mayMove(state, AppealState::Reinstated)) buttons << addStep("reinstated", tr("Reinstated…"), ButtonKind::Primary);
  if (mayMove(state, AppealState::Refused)) buttons << addStep("refused", tr("Refused…"), ButtonKind::Default);
  if (mayMove(state, AppealState::Writing)) buttons << addStep("rewrite", state == AppealState::Ready ? tr("Go on writing") : tr("Write the next attempt"), ButtonKind::Default);
  buttons << addStep("archive", tr("Archive in a folder…"), ButtonKind::Default);
  for (QPushButton* button : buttons) {
    row->addWidget(button);
    if (button->objectName() == focused) button->setFocus();
  }
  row->addStretch(1);
  m_steps->addWidget(m_stepRow);
  m_stepRow->show();
}

void AppealPanel::addHistory() {
  QStringList lines;
  for (std::size_t i = 0; i < std::min(m_history.size(), kHistoryShown); ++i) {
    const JournalEntry& entry = m_history[i];
    lines << tr("%1 · %2 %3", "time, person, what happened").arg(m_look.times().moment(entry.at, m_now), m_directory.personName(entry.actor), appealHappened(entry.kind));
  }
  m_happened->setText(lines.join(QLatin1Char('\n')));
  m_historyTitle->setVisible(!lines.isEmpty());
  m_happened->setVisible(!lines.isEmpty());
}

void AppealPanel::retranslate() {
  setAccessibleName(tr("Appeals"));
  m_side->setWords({tr("Appeals"), tr("Open", "appeals"), tr("Decided", "appeals"), tr("New appeal"), tr("Appeals"),
                    tr("No appeal here. Begin one from a notice of the platform with the command “New appeal”: the clock runs from that notice.")});
  m_evidenceTitle->setText(tr("Evidence"));
  m_planTitle->setText(tr("Plan of action"));
  m_findingsTitle->setText(tr("Still to be done"));
  m_historyTitle->setText(tr("History"));
  showRows();
}

void AppealPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
}

void AppealPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_side->fit(width());
}

void AppealPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

QString AppealPanel::said() const {
  QStringList all;
  for (const QLabel* label : m_side->labels() + QList<QLabel*>{m_problem, m_name, m_line, m_likeness, m_happened})
    if (label->isVisibleTo(this)) all << label->text();
  all << m_clock->accessibleName() << m_findings->shownTexts() << m_evidence->shownTexts();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
