#include "ui/cases/case_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/cases/case_words.h"
#include "ui/common/arrange.h"
#include "ui/common/end_keys.h"
#include "ui/common/icons.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kListWidth = 380, kWaysWidth = 300, kBothFrom = 760;

}  // namespace

CasePanel::CasePanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory), m_delegate(look, directory, this) {
  setObjectName(QStringLiteral("casePanel"));
  auto* row = rowOf(this);
  m_listSide = buildList();
  m_detailSide = buildDetail();
  row->addWidget(m_listSide);
  row->addWidget(m_detailSide, 1);
  m_form = new CaseForm(look, this);
  connect(m_form, &CaseForm::sendAsked, this, &CasePanel::sendAsked);
  retranslate();
  showCurrent();
}

QWidget* CasePanel::buildList() {
  auto* side = new QWidget(this);
  side->setObjectName(QStringLiteral("caseListSide"));
  side->setAttribute(Qt::WA_StyledBackground);
  const auto line = [this, side] { side->setStyleSheet(QStringLiteral("#caseListSide { border-right: 1px solid %1; }").arg(m_look.theme().line.name())); };
  line();
  connect(&m_look, &Look::changed, side, line);
  auto* column = columnOf(side);
  auto* head = new QWidget(side);
  head->setFixedHeight(m_look.px(44));
  auto* top = rowOf(head, {16, 0, 12, 0}, 8);
  m_title = plainLabel(head, m_look.fonts().font(Size::Head, Weight::Strong));
  m_count = plainLabel(head, m_look.fonts().font(Size::Small), "text2");
  top->addWidget(m_title);
  top->addWidget(m_count);
  top->addStretch(1);
  column->addWidget(head);
  auto* find = rowIn(column, 8);
  find->setContentsMargins(12, 0, 12, 8);
  m_search = new QLineEdit(side);
  m_search->setClearButtonEnabled(true);
  find->addWidget(m_search, 1);
  m_tabs = addSegments(find, head, 2, [this](int tab) { showTab(static_cast<CaseTab>(tab)); });
  for (QPushButton* each : m_tabs) setSmall(each);
  m_view = new QListView(side);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(&m_delegate);
  new EndKeys(*m_view);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setMouseTracking(true);
  m_view->setEditTriggers(QListView::NoEditTriggers);
  m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
  m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
  column->addWidget(m_view, 1);
  m_proof = plainLabel(side, m_look.fonts().font(Size::Small), "text2");
  m_proof->setWordWrap(true);
  m_proof->setContentsMargins(16, 8, 16, 4);
  column->addWidget(m_proof);
  auto* foot = rowIn(column, 0);
  foot->setContentsMargins(10, 0, 16, 8);
  m_asConversations = pushButton(side, ButtonKind::Link);
  foot->addWidget(m_asConversations);
  foot->addStretch(1);
  connect(m_search, &QLineEdit::textChanged, this, &CasePanel::showRows);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CasePanel::showCurrent);
  connect(m_view, &QListView::activated, this, [this] { (m_writing->isVisible() ? static_cast<QWidget*>(&m_writing->editor()) : m_timeline)->setFocus(); });
  connect(m_asConversations, &QPushButton::clicked, this, &CasePanel::conversationsAsked);
  return side;
}

void CasePanel::buildHead(QBoxLayout* column) {
  auto* head = new QWidget(this);
  auto* top = rowOf(head, {20, 8, 16, 8}, 8);
  auto* words = std::make_unique<QVBoxLayout>().release();
  words->setSpacing(2);
  top->addLayout(words, 1);
  m_caseTitle = plainLabel(head, m_look.fonts().font(Size::Head, Weight::Strong));
  m_caseTitle->setWordWrap(true);
  m_caseLine = plainLabel(head, m_look.fonts().font(Size::Small), "text2");
  m_caseLine->setWordWrap(true);
  m_caseLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
  words->addWidget(m_caseTitle);
  words->addWidget(m_caseLine);
  m_open = pushButton(head);
  m_refresh = pushButton(head);
  m_refresh->setIcon(icon(QStringLiteral("refresh")));
  m_refresh->setProperty("writes", true);
  m_page = pushButton(head);
  m_page->setIcon(icon(QStringLiteral("external")));
  for (QPushButton* button : {m_open, m_refresh, m_page}) top->addWidget(button, 0, Qt::AlignTop);
  column->addWidget(head);
  m_facts = new CaseFacts(m_look, this);
  column->addWidget(m_facts);
  connect(m_open, &QPushButton::clicked, this, [this] {
    if (m_detail) Q_EMIT threadWanted(m_detail->thread.id);
  });
  connect(m_refresh, &QPushButton::clicked, this, &CasePanel::refreshAsked);
  connect(m_page, &QPushButton::clicked, this, &CasePanel::openPage);
}

// In a narrow window: the story or the ways.
void CasePanel::addSides(QBoxLayout* column) {
  auto* sides = rowIn(column, 0);
  sides->setContentsMargins(20, 8, 16, 0);
  m_sides = addSegments(sides, m_story, 2, [this](int side) {
    m_showsWays = side == 1;
    fit();
  });
  for (QPushButton* each : m_sides) setSmall(each);
  m_storyTitle = plainLabel(m_story, m_look.fonts().font(Size::Body, Weight::Strong));
  m_storyLine = plainLabel(m_story, m_look.fonts().font(Size::Small), "text2");
  sides->addWidget(m_storyTitle);
  sides->addSpacing(8);
  sides->addWidget(m_storyLine, 1);
}

QWidget* CasePanel::buildDetail() {
  auto* side = new QWidget(this);
  auto* column = columnOf(side);
  m_problem = plainLabel(side, m_look.fonts().font(Size::Body, Weight::Medium));
  m_problem->setWordWrap(true);
  m_problem->setContentsMargins(20, 12, 20, 0);
  m_problem->hide();
  column->addWidget(m_problem);
  m_nothing = plainLabel(side, m_look.fonts().font(Size::Body), "text2");
  m_nothing->setWordWrap(true);
  m_nothing->setContentsMargins(20, 20, 20, 20);
  column->addWidget(m_nothing);
  m_below = new QWidget(side);
  column->addWidget(m_below, 1);
  m_story = new QWidget(side);
  auto* inner = columnOf(m_story);
  buildHead(inner);
  addSides(inner);
  auto* body = rowIn(inner, 0);
  inner->setStretchFactor(body, 1);
  auto* left = std::make_unique<QVBoxLayout>().release();
  left->setSpacing(0);
  body->addLayout(left, 1);
  m_timeline = new CaseTimelineView(m_look, m_directory, m_story);
  left->addWidget(m_timeline, 1);
  m_writing = new CaseWriting(m_look, m_story);
  left->addWidget(m_writing);
  m_ways = new CaseWays(m_look, m_directory, m_story);
  body->addWidget(m_ways);
  column->addWidget(m_story, 1);
  connect(m_timeline, &CaseTimelineView::threadWanted, this, &CasePanel::threadWanted);
  connect(m_ways, &CaseWays::pageAsked, this, &CasePanel::openPage);
  connect(m_writing, &CaseWriting::sendAsked, this, &CasePanel::send);
  connect(m_writing, &CaseWriting::edited, this, [this](const QString& text) {
    if (m_detail) Q_EMIT draftEdited(m_detail->thread.id, text);
  });
  connect(m_ways, &CaseWays::threadWanted, this, &CasePanel::threadWanted);
  connect(m_ways, &CaseWays::caseAsked, this, &CasePanel::select);
  connect(m_ways, &CaseWays::fileAsked, this, &CasePanel::fileAsked);
  connect(m_ways, &CaseWays::actionAsked, this, &CasePanel::begin);
  return side;
}

void CasePanel::setList(desk::CaseList list, Instant now) {
  m_list = std::move(list);
  m_now = now;
  m_problem->hide();
  showRows();
  showProof();
}

void CasePanel::showTab(CaseTab tab) {
  m_tab = tab;
  m_tabs[static_cast<int>(tab)]->setChecked(true);
  m_view->setCurrentIndex({});
  showRows();
}

void CasePanel::showRows() {
  const auto kept = current();
  m_model.setRows(m_list, m_tab, m_search->text(), m_directory, kept);
  m_model.setNow(m_now);
  QModelIndex index = kept ? m_model.indexOf(*kept) : QModelIndex();
  if (!index.isValid()) index = m_model.first();
  m_view->setCurrentIndex(index);
  m_count->setText(tr("%n open", "cases", static_cast<int>(m_list.open.size())));
  const QString wanted = m_search->text().trimmed();
  const QString hidden = m_tab == CaseTab::Open ? tr("No open case has “%1” in it. Empty the field to see all of them.") : tr("No closed case has “%1” in it. Empty the field to see all of them.");
  m_nothing->setText(wanted.isEmpty() ? tr("Nothing is open here. What a platform opens stands here with its deadline, also without a message of the buyer.") : hidden.arg(wanted));
  showCurrent();
}

std::optional<CaseId> CasePanel::current() const {
  const desk::CaseRow* row = m_model.row(m_view->currentIndex());
  return row != nullptr ? std::optional(row->value.id) : std::nullopt;
}

void CasePanel::select(CaseId id) {
  QModelIndex index = m_model.indexOf(id);
  if (!index.isValid()) {
    m_search->clear();
    const bool isClosed = std::any_of(m_list.closed.begin(), m_list.closed.end(), [id](const desk::CaseRow& row) { return row.value.id == id; });
    showTab(isClosed ? CaseTab::Closed : CaseTab::Open);
    index = m_model.indexOf(id);
  }
  if (index.isValid()) m_view->setCurrentIndex(index);
}

void CasePanel::showCurrent() {
  const auto id = current();
  if (m_detail && (!id || m_detail->value.id != *id)) m_detail.reset();
  m_story->setVisible(m_detail.has_value());
  m_nothing->setVisible(!m_detail && !id);
  m_below->setVisible(!m_detail);
  if (id) Q_EMIT caseWanted(*id);
}

void CasePanel::setDetail(const desk::CaseDetail& detail, Instant now) {
  if (current() != detail.value.id) return;
  const bool isSame = m_detail && m_detail->value.id == detail.value.id;
  const auto place = m_timeline->currentIndex().row();
  m_detail = detail;
  m_now = now;
  m_problem->hide();
  m_nothing->hide();
  m_below->hide();
  m_story->show();
  showHead();
  m_facts->setCase(detail.value, now, toQt(detail.store.timeZone));
  m_timeline->setSteps(detail.steps, now, toQt(detail.store.timeZone));
  if (isSame && place >= 0) m_timeline->setCurrentIndex(m_timeline->model()->index(place, 0));
  m_ways->setDetail(detail, now);
  // What is being written here is newer than what was stored of it.
  if (!isSame) m_writing->load(toQt(detail.draft));
  showWriting();
  fit();
}

void CasePanel::showHead() {
  const Case& value = m_detail->value;
  m_caseTitle->setText(caseTitle(value));
  m_caseTitle->setFont(m_look.fonts().fontFor(m_caseTitle->text(), Size::Head, Weight::Strong));
  QStringList parts{marketplaceName(m_detail->store.marketplace), shownLine(m_detail->store.name)};
  if (!value.buyerName.empty()) parts << tr("Buyer %1").arg(shownLine(value.buyerName));
  if (!value.orderRemoteId.empty()) parts << tr("Order %1").arg(shownLine(value.orderRemoteId));
  parts << tr("Case %1").arg(shownLine(value.remoteId));
  if (!m_detail->conversations.empty()) parts << tr("%n conversation(s)", nullptr, static_cast<int>(m_detail->conversations.size()));
  parts << (m_detail->thread.assignee.empty() ? tr("nobody works on it") : m_directory.personName(m_detail->thread.assignee));
  m_caseLine->setText(parts.join(QStringLiteral(" · ")));
  m_page->setVisible(!m_detail->webPage.empty());
  m_storyLine->setText(tr("%n conversation(s), one order, by the platform's time", nullptr, static_cast<int>(m_detail->conversations.size()) + 1));
}

// "Nothing open" is only worth something with the time of the last look.
void CasePanel::showProof() {
  int asked = 0;
  QStringList silent;
  for (const desk::CaseCheck& check : m_list.checks) {
    if (!check.canRead) continue;
    ++asked;
    if (!check.trouble.empty() || !check.checkedAt) silent << m_directory.store(check.store).name;
  }
  QString text;
  if (asked == 0) text = tr("No connected store tells the desk of its cases.");
  else if (const auto at = m_list.checkedAt()) text = tr("%n store(s) checked, last %1", nullptr, asked).arg(m_look.times().moment(*at, m_now));
  else text = tr("%n store(s), not all of them checked yet", nullptr, asked);
  if (!silent.isEmpty()) text += QStringLiteral(" · ") + tr("not up to date: %1").arg(listed(silent));
  if (m_list.open.empty() && silent.isEmpty() && m_list.checkedAt()) text = tr("No open case.") + QLatin1Char(' ') + text;
  m_proof->setText(text);
}

const CaseAction* CasePanel::messageAction() const {
  if (!m_detail) return nullptr;
  const auto& actions = m_detail->value.actions;
  const auto found = std::find_if(actions.begin(), actions.end(), [](const CaseAction& action) { return action.form == CaseAction::Form::Message && action.whyNot.empty() && action.choices.empty(); });
  return found == actions.end() ? nullptr : &*found;
}

void CasePanel::showWriting() {
  const CaseAction* action = messageAction();
  m_writing->setVisible(action != nullptr);
  if (action != nullptr) m_writing->setAction(*action, m_detail->store.marketplace);
}

void CasePanel::begin(const QString& name) {
  if (!m_detail) return;
  const auto& actions = m_detail->value.actions;
  const auto found = std::find_if(actions.begin(), actions.end(), [&](const CaseAction& action) { return toQt(action.name) == name; });
  if (found == actions.end()) return;
  if (&*found == messageAction() && found->maxFiles == 0) {
    m_showsWays = false;
    fit();
    return m_writing->editor().setFocus();
  }
  m_form->begin(m_detail->value, *found, m_writing->text());
}

void CasePanel::openPage() {
  if (m_detail) Q_EMIT pageAsked(toQt(m_detail->webPage));
}

void CasePanel::step(int by) {
  const int from = m_view->currentIndex().row();
  for (int at = from + by; at >= 0 && at < m_model.rowCount(); at += by) {
    const QModelIndex index = m_model.index(at);
    if (m_model.row(index) == nullptr) continue;
    m_view->setCurrentIndex(index);
    return m_view->scrollTo(index);
  }
}

bool CasePanel::answer() {
  if (!m_detail) return false;
  if (const CaseAction* message = messageAction()) return begin(toQt(message->name)), true;
  for (const CaseAction& action : m_detail->value.actions) {
    if (action.form == CaseAction::Form::OnPage || !action.whyNot.empty()) continue;
    return begin(toQt(action.name)), true;
  }
  return false;
}

void CasePanel::send(const QString& text) {
  const CaseAction* action = messageAction();
  if (action == nullptr) return;
  desk::CaseRequest request;
  request.id = m_detail->value.id;
  request.action = action->name;
  request.text = toUtf8(text);
  Q_EMIT sendAsked(request);
}

void CasePanel::settle(const std::string& action) {
  // What had the keyboard before the form is made anew with the case.
  if (m_form->isVisible()) m_view->setFocus();
  m_form->hide();
  const CaseAction* message = messageAction();
  if (message == nullptr || message->name != action) return;
  m_writing->editor().clear();
}

void CasePanel::showProblem(const QString& text) {
  if (m_form->isVisible()) return m_form->showProblem(text);
  m_problem->setText(text);
  m_problem->show();
}

void CasePanel::setNow(Instant now) {
  m_now = now;
  m_model.setNow(now);
  if (m_detail) m_facts->setNow(now);
}

void CasePanel::fit() {
  m_listSide->setFixedWidth(std::clamp(width() * 2 / 5, m_look.px(280), m_look.px(kListWidth)));
  const bool hasBoth = width() - m_listSide->width() >= m_look.px(kBothFrom);
  m_ways->setMinimumWidth(hasBoth ? m_look.px(kWaysWidth) : 0);
  m_ways->setMaximumWidth(hasBoth ? m_look.px(kWaysWidth) : QWIDGETSIZE_MAX);
  for (QPushButton* button : m_sides) button->setVisible(!hasBoth);
  m_sides[m_showsWays ? 1 : 0]->setChecked(true);
  m_storyTitle->setVisible(hasBoth);
  m_storyLine->setVisible(hasBoth);
  m_ways->setVisible(hasBoth || m_showsWays);
  m_timeline->setVisible(hasBoth || !m_showsWays);
  m_writing->setVisible(messageAction() != nullptr && (hasBoth || !m_showsWays));
  m_refresh->setText(hasBoth ? tr("Read again") : QString());
  m_page->setText(hasBoth ? tr("On the platform") : QString());
}

void CasePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void CasePanel::retranslate() {
  setAccessibleName(tr("Cases and claims"));
  m_title->setText(tr("Cases / claims"));
  m_tabs[0]->setText(tr("Open", "cases"));
  m_tabs[1]->setText(tr("Closed", "cases"));
  m_search->setPlaceholderText(tr("Buyer, order, number, reason"));
  m_search->setAccessibleName(tr("Find a case"));
  m_view->setAccessibleName(tr("Cases"));
  m_asConversations->setText(tr("Show as conversations"));
  m_open->setText(tr("Conversation"));
  m_refresh->setAccessibleName(tr("Read again"));
  m_page->setAccessibleName(tr("On the platform"));
  m_sides[0]->setText(tr("Story"));
  m_sides[1]->setText(tr("Steps and files"));
  m_storyTitle->setText(tr("Story"));
  showRows();
  showProof();
  if (m_detail) setDetail(desk::CaseDetail(*m_detail), m_now);
  fit();
}

void CasePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
}

void CasePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

QString CasePanel::said() const {
  QStringList all;
  for (const QLabel* label : QList<QLabel*>{m_title, m_count, m_proof, m_problem, m_nothing, m_caseTitle, m_caseLine} + m_writing->labels())
    if (label->isVisibleTo(this)) all << label->text();
  all << m_facts->accessibleName() << m_ways->shownTexts();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
