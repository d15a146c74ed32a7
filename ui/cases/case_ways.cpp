#include "ui/cases/case_ways.h"

#include <QLabel>
#include <QScrollBar>

#include "ui/cases/case_words.h"
#include "ui/common/icons.h"
#include "ui/common/outgoing_trouble.h"
#include "ui/common/page_reasons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Form = CaseAction::Form;

QString iconOf(const CaseAction& action) {
  switch (action.form) {
    case Form::Message: return QStringLiteral("reply");
    case Form::Amount: return QStringLiteral("money");
    case Form::Evidence: return QStringLiteral("clip");
    case Form::Shipment: return QStringLiteral("truck");
    case Form::OnPage: return QStringLiteral("external");
    case Form::Choice:
    case Form::Confirm: break;
  }
  return action.isDecision ? QStringLiteral("scales") : QStringLiteral("check");
}

QString stateAndTrouble(const Outgoing& item) {
  const QString trouble = outgoingTrouble(item);
  return trouble.isEmpty() ? outgoingStateName(item.state) : QStringLiteral("%1 · %2").arg(outgoingStateName(item.state), trouble);
}

}  // namespace

CaseWays::CaseWays(const Look& look, const Directory& directory, QWidget* parent) : QScrollArea(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("caseWays"));
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  viewport()->setBackgroundRole(QPalette::AlternateBase);
}

void CaseWays::setDetail(const desk::CaseDetail& detail, Instant now) {
  m_detail = detail;
  m_now = now;
  rebuild();
}

QLabel* CaseWays::addText(QBoxLayout* column, const QString& text, Size size, Weight weight, const char* role) {
  QLabel* label = plainLabel(m_content, m_look.fonts().fontFor(text, size, weight), role);
  label->setText(text);
  label->setWordWrap(true);
  column->addWidget(label);
  return label;
}

QPushButton* CaseWays::addCard(const QString& iconName, const QString& title, const QString& words, const QString& button, ButtonKind kind) {
  auto* card = new QFrame(m_content);
  card->setObjectName(QStringLiteral("card"));
  card->setStyleSheet(QStringLiteral("#card { border: 1px solid %1; border-radius: 8px; background: %2; }").arg(m_look.theme().line2.name(), m_look.theme().base.name()));
  auto* row = rowOf(card, {12, 8, 10, 8}, 10);
  auto* mark = new QLabel(card);
  mark->setPixmap(icon(iconName).pixmap(16, 16));
  row->addWidget(mark, 0, Qt::AlignTop);
  auto* column = std::make_unique<QVBoxLayout>().release();
  column->setSpacing(1);
  row->addLayout(column, 1);
  addText(column, title, Size::Body, Weight::Medium);
  if (!words.isEmpty()) addText(column, words, Size::Small, Weight::Regular, "text2");
  QPushButton* made = nullptr;
  if (!button.isEmpty()) {
    made = pushButton(card, kind);
    made->setText(button);
    made->setAccessibleName(spoken({title, button}));
    row->addWidget(made, 0, Qt::AlignVCenter);
    m_buttons << made;
  }
  m_column->addWidget(card);
  return made;
}

void CaseWays::rebuild() {
  const int place = verticalScrollBar()->value();
  QString focused;
  for (const QPushButton* button : m_buttons)
    if (button->hasFocus()) focused = button->objectName();
  m_buttons.clear();
  m_content = new QWidget(viewport());
  m_content->setBackgroundRole(QPalette::AlternateBase);
  m_content->setAutoFillBackground(true);
  m_column = columnOf(m_content, {16, 12, 16, 16}, 8);
  addActions();
  addByHand();
  addAsked();
  addFiles();
  addLinks();
  m_column->addStretch(1);
  // Its button may be the sender of what runs now.
  if (QWidget* old = takeWidget()) old->deleteLater();
  setWidget(m_content);
  m_content->show();
  verticalScrollBar()->setValue(place);
  // New widgets stand last in the order of the window; these are read behind the story.
  QWidget* before = this;
  for (QPushButton* button : m_buttons) {
    setTabOrder(before, button);
    before = button;
  }
  for (QPushButton* button : m_buttons)
    if (!focused.isEmpty() && button->objectName() == focused) button->setFocus();
}

void CaseWays::addActions() {
  addText(m_column, tr("What the platform allows"), Size::Body, Weight::Strong);
  addText(m_column, tr("read %1").arg(m_look.times().moment(m_detail.value.readAt, m_now)), Size::Small, Weight::Regular, "text2");
  const auto& actions = m_detail.value.actions;
  if (actions.empty()) {
    addNothing();
    return;
  }
  bool isFirst = true;
  for (const CaseAction& action : actions) {
    QStringList words;
    if (action.isRequired) words << (action.dueAt ? tr("required by %1").arg(m_look.times().moment(*action.dueAt, m_now)) : tr("required"));
    if (action.maxAmount) words << tr("at most %1", "money").arg(moneyText(toDecimal(*action.maxAmount), action.maxAmount->currency));
    if (!action.whyNot.empty()) words << pageReason(action.whyNot);
    const bool isOnPage = action.form == Form::OnPage || !action.whyNot.empty();
    if (isOnPage && !m_detail.webPage.empty()) {
      addPageCard(caseActionName(action.name), words.join(QStringLiteral(" · ")), ButtonKind::Default)->setObjectName(QStringLiteral("page.") + toQt(action.name));
      continue;
    }
    const ButtonKind kind = isFirst && !isOnPage ? ButtonKind::Primary : ButtonKind::Default;
    QPushButton* button = addCard(iconOf(action), caseActionName(action.name), words.join(QStringLiteral(" · ")), isOnPage ? QString() : action.form == Form::Message ? tr("Write") : tr("Choose"), kind);
    if (button == nullptr) continue;
    isFirst = false;
    button->setObjectName(QStringLiteral("action.") + toQt(action.name));
    button->setProperty("writes", true);
    connect(button, &QPushButton::clicked, this, [this, name = toQt(action.name)] { Q_EMIT actionAsked(name); });
  }
}

// Whose turn it is and what can be done go together: where the platform waits for us and takes nothing from here, its page is the way.
void CaseWays::addNothing() {
  const Case& value = m_detail.value;
  if (!isOpen(value)) {
    addText(m_column, tr("Nothing: the case is closed."), Size::Small, Weight::Regular, "text2");
    return;
  }
  if (value.turn != CaseTurn::Us) {
    addText(m_column, tr("Nothing now: the platform waits for somebody else."), Size::Small, Weight::Regular, "text2");
    return;
  }
  const QString marketplace = marketplaceName(m_detail.store.marketplace);
  const QString title = tr("Answer on the page of %1", "a marketplace").arg(marketplace);
  if (!m_detail.webPage.empty()) {
    addPageCard(title, tr("It waits for us, and it takes no answer to this case from outside."), ButtonKind::Primary)->setObjectName(QStringLiteral("page.answer"));
    return;
  }
  const QString order = shownLine(value.orderRemoteId);
  addCard(QStringLiteral("external"), title,
          order.isEmpty() ? tr("It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for the case there.")
                          : tr("It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for order %1 there.").arg(order),
          {}, ButtonKind::Default);
}

void CaseWays::addByHand() {
  using ByHand = desk::CaseDetail::ByHand;
  const ByHand what = m_detail.byHand;
  if (what == ByHand::No) return;
  const QString marketplace = marketplaceName(m_detail.store.marketplace);
  QPushButton* button = what == ByHand::Close ? addCard(QStringLiteral("check"), tr("Done on the page of %1", "a marketplace").arg(marketplace), tr("Its end is not told by mail: mark it here once it is settled there. A new mail opens it again."), tr("Mark as settled"), ButtonKind::Default)
                                              : addCard(QStringLiteral("undo"), tr("Marked as settled by hand"), tr("If it is not settled after all, it waits again with the deadline it had."), tr("Open again"), ButtonKind::Default);
  button->setObjectName(QStringLiteral("byHand"));
  button->setProperty("writes", true);
  connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT byHandAsked(what); });
}

QPushButton* CaseWays::addPageCard(const QString& title, const QString& words, ButtonKind kind) {
  QPushButton* button = addCard(QStringLiteral("external"), title, words, tr("Open the page"), kind);
  connect(button, &QPushButton::clicked, this, &CaseWays::pageAsked);
  return button;
}

void CaseWays::addAsked() {
  std::vector<const Outgoing*> open;
  for (const Outgoing& item : m_detail.asked)
    if (item.state != OutgoingState::Sent && item.state != OutgoingState::Confirmed && item.state != OutgoingState::Cancelled) open.push_back(&item);
  if (open.empty()) return;
  addText(m_column, tr("On its way"), Size::Body, Weight::Strong);
  for (const Outgoing* item : open) {
    addCard(outgoingIcon(item->state), caseActionName(item->action), stateAndTrouble(*item), {}, ButtonKind::Default);
  }
}

void CaseWays::addFiles() {
  addText(m_column, tr("Files"), Size::Body, Weight::Strong);
  if (m_detail.files.empty()) addText(m_column, tr("None in this case."), Size::Small, Weight::Regular, "text2");
  for (const desk::CaseFile& file : m_detail.files) {
    const QString side = file.side == desk::CaseFile::Side::Buyer ? tr("buyer") : file.side == desk::CaseFile::Side::Us ? tr("us") : tr("platform");
    QStringList words{side, m_look.times().moment(file.at, m_now)};
    if (file.size > 0) words << byteSize(file.size);
    if (!file.hash.empty()) words << shownLine(file.hash.substr(0, 8));
    QPushButton* button = addCard(file.type.starts_with("image/") ? QStringLiteral("image") : QStringLiteral("file"), shownLine(file.name), words.join(QStringLiteral(" · ")), tr("Open"), ButtonKind::Default);
    button->setObjectName(QStringLiteral("file.%1.%2").arg(file.message.value).arg(file.position));
    connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileAsked(file); });
  }
}

void CaseWays::addLinks() {
  if (m_detail.conversations.empty() && m_detail.siblings.empty()) return;
  addText(m_column, tr("Belongs together"), Size::Body, Weight::Strong);
  for (const Thread& thread : m_detail.conversations) {
    const QString when = thread.lastMessageAt ? m_look.times().moment(*thread.lastMessageAt, m_now) : QString();
    QStringList words{shownLine(thread.subject), when};
    words.removeAll(QString());
    QPushButton* button = addCard(QStringLiteral("mail"), kindName(thread.kind), words.join(QStringLiteral(" · ")), tr("Open"), ButtonKind::Default);
    button->setObjectName(QStringLiteral("thread.%1").arg(thread.id.value));
    connect(button, &QPushButton::clicked, this, [this, id = thread.id] { Q_EMIT threadWanted(id); });
  }
  for (const Case& other : m_detail.siblings) {
    QPushButton* button = addCard(QStringLiteral("scales"), caseTitle(other), caseTurnText(other.turn), tr("Open"), ButtonKind::Default);
    button->setObjectName(QStringLiteral("case.%1").arg(other.id.value));
    connect(button, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT caseAsked(id); });
  }
}

QStringList CaseWays::shownTexts() const {
  QStringList texts;
  if (m_content != nullptr)
    for (const QLabel* label : m_content->findChildren<QLabel*>())
      if (!label->text().isEmpty()) texts << label->text();
  return texts;
}

}  // namespace inquiry::ui
