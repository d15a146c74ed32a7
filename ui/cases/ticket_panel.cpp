#include "ui/cases/ticket_panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>

#include "ui/cases/case_words.h"
#include "ui/cases/ticket_words.h"
#include "ui/common/icons.h"
#include "ui/common/law_words.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kListWidth = 380, kHistoryShown = 30;

// What happened to a ticket, by the kind of its journal row.
QString happened(const std::string& kind) {
  const std::pair<const char*, QString> known[] = {
      {"ticket.created", TicketPanel::tr("made it")},         {"ticket.moved", TicketPanel::tr("changed its state")},
      {"ticket.transferred", TicketPanel::tr("handed it on")}, {"ticket.escalated", TicketPanel::tr("took it above")},
      {"ticket.edited", TicketPanel::tr("changed it")},        {"ticket.ticked", TicketPanel::tr("ticked an item")},
      {"ticket.unticked", TicketPanel::tr("took a tick back")}, {"ticket.linked", TicketPanel::tr("linked something to it")},
      {"ticket.unlinked", TicketPanel::tr("took a link off")}, {"ticket.item_added", TicketPanel::tr("added an item")},
  };
  for (const auto& [word, text] : known)
    if (kind == word) return text;
  return shownLine(kind);
}

}  // namespace

TicketPanel::TicketPanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory), m_delegate(look, directory, this) {
  setObjectName(QStringLiteral("ticketPanel"));
  setProperty("writes", true);
  auto* row = rowOf(this);
  m_listSide = buildList();
  row->addWidget(m_listSide);
  m_page = new WorkPage(look, this);
  row->addWidget(m_page, 1);
  retranslate();
}

QWidget* TicketPanel::buildList() {
  auto* side = new QWidget(this);
  side->setObjectName(QStringLiteral("ticketListSide"));
  side->setAttribute(Qt::WA_StyledBackground);
  const auto line = [this, side] { side->setStyleSheet(QStringLiteral("#ticketListSide { border-right: 1px solid %1; }").arg(m_look.theme().line.name())); };
  line();
  connect(&m_look, &Look::changed, side, line);
  auto* column = columnOf(side);
  auto* head = new QWidget(side);
  head->setFixedHeight(m_look.px(44));
  auto* top = rowOf(head, {16, 0, 12, 0}, 8);
  m_title = plainLabel(head, m_look.fonts().font(Size::Head, Weight::Strong));
  top->addWidget(m_title);
  top->addStretch(1);
  m_tabs = addSegments(top, head, 3, [this](int tab) { showTab(static_cast<Tab>(tab)); });
  for (QPushButton* each : m_tabs) setSmall(each);
  column->addWidget(head);
  auto* find = rowIn(column, 8);
  find->setContentsMargins(12, 0, 12, 8);
  m_search = new QLineEdit(side);
  m_search->setClearButtonEnabled(true);
  m_new = pushButton(side);
  m_new->setIcon(icon(QStringLiteral("plus")));
  find->addWidget(m_search, 1);
  find->addWidget(m_new);
  addBeside(side, column);
  m_view = new QListView(side);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(&m_delegate);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setMouseTracking(true);
  m_view->setEditTriggers(QListView::NoEditTriggers);
  m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
  column->addWidget(m_view, 1);
  m_empty = plainLabel(side, m_look.fonts().font(Size::Small), "text2");
  m_problem = plainLabel(side, m_look.fonts().font(Size::Small, Weight::Medium));
  for (QLabel* label : {m_empty, m_problem}) {
    label->setWordWrap(true);
    label->setContentsMargins(16, 8, 16, 8);
    label->hide();
    column->addWidget(label);
  }
  connect(m_search, &QLineEdit::textChanged, this, &TicketPanel::listWanted);
  connect(m_new, &QPushButton::clicked, this, &TicketPanel::newAsked);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
    if (const auto number = current()) Q_EMIT ticketWanted(*number);
  });
  return side;
}

void TicketPanel::addBeside(QWidget* side, QBoxLayout* column) {
  auto* beside = rowIn(column, 4);
  beside->setContentsMargins(8, 0, 12, 6);
  m_appeals = pushButton(side, ButtonKind::Flat);
  m_appeals->setIcon(icon(QStringLiteral("flag")));
  m_support = pushButton(side, ButtonKind::Flat);
  m_support->setIcon(icon(QStringLiteral("headset")));
  for (QPushButton* button : {m_appeals, m_support}) {
    setSmall(button);
    beside->addWidget(button);
  }
  beside->addStretch(1);
}

desk::TicketQuestion TicketPanel::question() const {
  using Which = desk::TicketQuestion::Which;
  return {m_tab == Tab::Open ? Which::Open : m_tab == Tab::Mine ? Which::Mine : Which::Solved, toUtf8(m_search->text())};
}

void TicketPanel::showTab(Tab tab) {
  m_tab = tab;
  m_tabs[static_cast<int>(tab)]->setChecked(true);
  Q_EMIT listWanted();
}

void TicketPanel::setRows(std::vector<Ticket> tickets, Instant now) {
  const auto kept = m_wanted ? m_wanted : current();
  m_problem->hide();
  m_model.setRows(std::move(tickets), now);
  m_now = now;
  QModelIndex index = kept ? m_model.indexOf(*kept) : QModelIndex();
  if (index.isValid()) m_wanted.reset();
  else index = m_model.index(0);
  m_view->setCurrentIndex(index);
  m_empty->setVisible(m_model.rowCount() == 0);
  if (!index.isValid()) {
    m_detail.reset();
    rebuild();
  }
}

void TicketPanel::select(TicketId number) {
  const QModelIndex index = m_model.indexOf(number);
  if (index.isValid()) return m_view->setCurrentIndex(index);
  m_wanted = number;
}

std::optional<TicketId> TicketPanel::current() const {
  const Ticket* ticket = m_model.row(m_view->currentIndex());
  return ticket != nullptr ? std::optional(ticket->number) : std::nullopt;
}

void TicketPanel::setDetail(const desk::TicketDetail& detail, const std::vector<JournalEntry>& history, Instant now) {
  if (current() != detail.ticket.number) return;
  m_detail = detail;
  m_history = history;
  m_now = now;
  rebuild();
}

void TicketPanel::setNow(Instant now) {
  m_now = now;
  m_model.setNow(now);
}

void TicketPanel::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
}

void TicketPanel::rebuild() {
  m_page->rebuild([this] {
    if (!m_detail) {
      m_page->addText(tr("Choose a ticket, or make one from any message: its number, order and case come along."), Size::Body, Weight::Regular, "text2");
      return;
    }
    addHead();
    addSteps();
    addChecklist();
    addAbout();
    addHistory();
  });
}

void TicketPanel::addHead() {
  const Ticket& ticket = m_detail->ticket;
  m_page->addText(QStringLiteral("%1 %2").arg(ticketNumber(ticket.number), shownLine(ticket.title)), Size::Head, Weight::Strong);
  QStringList facts{ticketStateName(ticket.state), priorityName(ticket.priority), ticket.assignee.value.empty() ? tr("nobody works on it") : m_directory.personName(ticket.assignee.value)};
  if (ticket.dueAt) facts << tr("due %1").arg(m_look.times().moment(*ticket.dueAt, m_now));
  facts << tr("made %1 by %2").arg(m_look.times().moment(ticket.createdAt, m_now), m_directory.personName(ticket.createdBy.value));
  if (ticket.solvedAt) facts << tr("solved %1").arg(m_look.times().moment(*ticket.solvedAt, m_now));
  m_page->addText(facts.join(QStringLiteral(" · ")), Size::Small, Weight::Regular, "text2");
  if (!ticket.text.empty()) m_page->addText(shownBody(ticket.text), Size::Body, Weight::Regular)->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void TicketPanel::addSteps() {
  const Ticket& ticket = m_detail->ticket;
  auto* row = rowIn(m_page->column(), 8);
  bool isFirst = true;
  for (const TicketState to : movesFrom(ticket.state)) {
    QPushButton* button = pushButton(m_page->content(), std::exchange(isFirst, false) ? ButtonKind::Primary : ButtonKind::Default);
    button->setText(ticketMoveName(ticket.state, to));
    button->setObjectName(QStringLiteral("move.") + toQt(name(to)));
    connect(button, &QPushButton::clicked, this, [this, number = ticket.number, to] { Q_EMIT moveAsked(number, to); });
    row->addWidget(button);
  }
  row->addStretch(1);
  auto* more = rowIn(m_page->column(), 8);
  const std::pair<const char*, QString> steps[] = {{"transfer", tr("Hand on…")}, {"escalate", tr("Take above…")}, {"due", tr("Deadline…")}, {"title", tr("Title…")}, {"text", tr("Description…")}};
  for (const auto& [step, text] : steps) {
    QPushButton* button = pushButton(m_page->content(), ButtonKind::Link);
    button->setText(text);
    button->setObjectName(QString::fromLatin1(step));
    connect(button, &QPushButton::clicked, this, [this, number = ticket.number, id = QString::fromLatin1(step)] { Q_EMIT stepAsked(number, id); });
    more->addWidget(button);
  }
  more->addStretch(1);
}

void TicketPanel::addChecklist() {
  const Ticket& ticket = m_detail->ticket;
  if (!m_detail->guide.empty()) {
    m_page->addText(tr("How it is done"), Size::Body, Weight::Strong);
    m_page->addText(shownBody(m_detail->guide), Size::Body, Weight::Regular, "text2");
  }
  for (const Finding& hint : m_detail->lawHints) m_page->addText(QStringLiteral("%1 · %2 · %3").arg(lawHintText(hint.rule), shownLine(hint.source), toQt(hint.sourceDate)), Size::Small, Weight::Regular, "text2");
  if (!ticket.items.empty()) m_page->addText(ticket.mustTick ? tr("Checklist: all of it before it counts as solved") : tr("Checklist"), Size::Body, Weight::Strong);
  for (std::size_t i = 0; i < ticket.items.size(); ++i) {
    const TicketItem& item = ticket.items[i];
    auto* box = new QCheckBox(m_page->content());
    QString text = shownLine(item.text);
    if (item.tickedAt) text += QStringLiteral("  ·  ") + m_directory.personName(item.tickedBy.value) + QLatin1Char(' ') + m_look.times().moment(*item.tickedAt, m_now);
    box->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    box->setChecked(item.tickedAt.has_value());
    box->setEnabled(isOpen(ticket));
    box->setObjectName(QStringLiteral("item.%1").arg(i));
    connect(box, &QCheckBox::clicked, this, [this, number = ticket.number, i](bool isOn) { Q_EMIT tickAsked(number, static_cast<int>(i), isOn); });
    m_page->column()->addWidget(box);
  }
  if (!isOpen(ticket)) return;
  QPushButton* add = pushButton(m_page->content(), ButtonKind::Link);
  add->setText(tr("Add an item…"));
  add->setObjectName(QStringLiteral("item.add"));
  connect(add, &QPushButton::clicked, this, [this, number = ticket.number] { Q_EMIT stepAsked(number, QStringLiteral("item")); });
  m_page->column()->addWidget(add, 0, Qt::AlignLeft);
}

QPushButton* TicketPanel::addLink(const QString& iconName, const QString& text) {
  QPushButton* button = pushButton(m_page->content());
  button->setIcon(icon(iconName));
  button->setText(text);
  m_page->column()->addWidget(button, 0, Qt::AlignLeft);
  return button;
}

void TicketPanel::addAbout() {
  const desk::TicketDetail& detail = *m_detail;
  if (detail.threads.empty() && detail.orders.empty() && detail.cases.empty() && detail.shipments.empty()) return;
  m_page->addText(tr("What it is about"), Size::Body, Weight::Strong);
  for (const Thread& thread : detail.threads) {
    const QString subject = shownLine(thread.subject);
    QPushButton* button = addLink(QStringLiteral("mail"), QStringLiteral("%1 · %2").arg(buyerText(thread), subject.isEmpty() ? kindName(thread.kind) : subject));
    button->setObjectName(QStringLiteral("thread.%1").arg(thread.id.value));
    connect(button, &QPushButton::clicked, this, [this, id = thread.id] { Q_EMIT threadWanted(id); });
  }
  for (const Case& value : detail.cases) {
    QPushButton* button = addLink(QStringLiteral("scales"), QStringLiteral("%1 · %2").arg(caseTitle(value), caseTurnText(value.turn)));
    button->setObjectName(QStringLiteral("case.%1").arg(value.id.value));
    connect(button, &QPushButton::clicked, this, [this, id = value.id] { Q_EMIT caseWanted(id); });
  }
  for (const Order& order : detail.orders) {
    QString text = tr("Order %1").arg(shownLine(order.remoteId));
    if (!order.status.empty()) text += QStringLiteral(" · ") + statusWord(order.status);
    m_page->addText(text, Size::Body, Weight::Regular)->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  for (const desk::LinkedShipment& linked : detail.shipments) {
    QStringList facts{shownLine(linked.shipment.carrier), shownLine(linked.shipment.trackingNumber), statusWord(linked.shipment.status)};
    facts.removeAll(QString());
    m_page->addText(tr("Parcel: %1").arg(facts.join(QStringLiteral(" · "))), Size::Body, Weight::Regular)->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
}

void TicketPanel::addHistory() {
  if (m_history.empty()) return;
  m_page->addText(tr("History"), Size::Body, Weight::Strong);
  int shown = 0;
  for (const JournalEntry& entry : m_history) {
    if (++shown > kHistoryShown) break;
    m_page->addText(tr("%1 · %2 %3", "time, person, what happened").arg(m_look.times().moment(entry.at, m_now), m_directory.personName(entry.actor), happened(entry.kind)), Size::Small, Weight::Regular, "text2");
  }
}

void TicketPanel::retranslate() {
  setAccessibleName(tr("Tickets"));
  m_title->setText(tr("Tickets"));
  m_tabs[0]->setText(tr("Open", "tickets"));
  m_tabs[1]->setText(tr("Mine", "tickets"));
  m_tabs[2]->setText(tr("Solved", "tickets"));
  m_search->setPlaceholderText(tr("Number, words, order"));
  m_search->setAccessibleName(tr("Find a ticket"));
  m_new->setText(tr("New ticket"));
  m_appeals->setText(tr("Appeals"));
  m_support->setText(tr("Platform support"));
  m_view->setAccessibleName(tr("Tickets"));
  m_empty->setText(tr("No ticket here. Make one from a message with the command “New ticket”."));
  rebuild();
}

void TicketPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
}

void TicketPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_listSide->setFixedWidth(std::clamp(width() * 2 / 5, m_look.px(300), m_look.px(kListWidth)));
}

void TicketPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

QString TicketPanel::said() const {
  QStringList all;
  for (const QLabel* label : {m_title, m_empty, m_problem})
    if (label->isVisibleTo(this)) all << label->text();
  all << m_page->shownTexts();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
