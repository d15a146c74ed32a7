#include "ui/outbox/outbox_detail.h"

#include <QPainter>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

OutboxDetail::OutboxDetail(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("outboxDetail"));
  columnOf(this, {20, 16, 20, 16}, 0);
  setMinimumWidth(look.px(360));
}

QLabel* OutboxDetail::addText(const QString& text, Size size, Weight weight, bool isQuiet) {
  QLabel* label = plainLabel(m_content, m_look.fonts().fontFor(text, size, weight), isQuiet ? "text2" : nullptr);
  label->setText(text);
  label->setWordWrap(true);
  m_content->layout()->addWidget(label);
  return label;
}

QString OutboxDetail::explanationOf(const Outgoing& item) const {
  switch (item.state) {
    case OutgoingState::Unknown:
      return tr("The text left this computer, but the connection ended before the platform answered. It is being looked up; it is never sent again by itself.");
    case OutgoingState::NeedsPerson:
      return tr("The text left this computer, but the connection ended before the platform answered, and looking it up did not settle it. Please look at the thread and decide.");
    case OutgoingState::Refused: return item.errorText.empty() ? tr("The platform refused it.") : shownLine(item.errorText);
    case OutgoingState::Held: return tr("It is held back for some seconds, so that it can be taken back.");
    case OutgoingState::Queued: return item.errorText.empty() ? tr("It waits for its turn.") : shownLine(item.errorText);
    case OutgoingState::Sending: return tr("It is being handed over.");
    case OutgoingState::Sent: return tr("The platform took it; it has not shown up in the thread yet.");
    case OutgoingState::Confirmed: return tr("It stands in the thread at the platform.");
    case OutgoingState::Cancelled: return tr("It was taken back before it left.");
    case OutgoingState::Draft: break;
  }
  return {};
}

std::vector<OutboxDetail::Way> OutboxDetail::waysFor(const Outgoing& item) const {
  using enum ButtonKind;
  switch (item.state) {
    case OutgoingState::Unknown:
    case OutgoingState::NeedsPerson:
      return {{tr("It arrived"), tr("Marks it as sent and stops the clock."), tr("Mark as sent"), QStringLiteral("sent"), Primary},
              {tr("It did not arrive"), tr("Sends the same text once more, after the check."), tr("Send again"), QStringLiteral("not-sent"), Default},
              {tr("Not sure"), tr("Reads the thread again. Until this is settled nothing else goes to this buyer."), tr("Look again"), QStringLiteral("look-again"), Default}};
    case OutgoingState::Refused:
      return {{tr("Try again"), tr("After the cause is gone: the same text, after the check."), tr("Try again"), QStringLiteral("retry"), Default},
              {tr("Give it up"), tr("Nothing is sent. The text stays in the journal."), tr("Discard"), QStringLiteral("cancel"), Default}};
    case OutgoingState::Held:
      return {{tr("Take it back"), tr("The text returns to the composer."), tr("Undo"), QStringLiteral("undo"), Primary},
              {tr("Send it now"), tr("Ends the wait."), tr("Send now"), QStringLiteral("send-now"), Default}};
    case OutgoingState::Queued: return {{tr("Take it back"), tr("Nothing is sent."), tr("Cancel"), QStringLiteral("cancel"), Default}};
    default: return {};
  }
}

void OutboxDetail::addWay(const Way& way) {
  auto* card = new QWidget(m_content);
  card->setObjectName(QStringLiteral("card"));
  card->setStyleSheet(QStringLiteral("#card { border: 1px solid %1; border-radius: 8px; background: %2; }").arg(m_look.theme().line2.name(), m_look.theme().base.name()));
  auto* row = rowOf(card, {14, 10, 10, 10}, 12);
  auto* texts = std::make_unique<QVBoxLayout>().release();
  row->addLayout(texts, 1);
  texts->setSpacing(2);
  QLabel* title = plainLabel(card, m_look.fonts().fontFor(way.title, Size::Body, Weight::Medium));
  title->setText(way.title);
  QLabel* explanation = plainLabel(card, m_look.fonts().font(Size::Small), "text2");
  explanation->setText(way.explanation);
  explanation->setWordWrap(true);
  texts->addWidget(title);
  texts->addWidget(explanation);
  QPushButton* button = pushButton(card, way.kind);
  button->setText(way.button);
  button->setAccessibleDescription(way.explanation);
  button->setObjectName(way.step);
  connect(button, &QPushButton::clicked, this, [this, step = way.step] { Q_EMIT stepAsked(m_id, step); });
  row->addWidget(button);
  m_buttons << button;
  m_content->layout()->addWidget(card);
}

void OutboxDetail::setRow(const OutboxRow* row, Instant now) {
  retire(m_content);
  m_content = new QWidget(this);
  m_buttons.clear();
  auto* column = columnOf(m_content, {}, 8);
  layout()->addWidget(m_content);
  if (row == nullptr) {
    addText(tr("Choose an item on the left."), Size::Body, Weight::Regular, true);
    column->addStretch(1);
    m_content->show();
    return;
  }
  const Outgoing& item = row->item;
  m_id = item.id;
  addText(outgoingStateName(item.state), Size::Head, Weight::Strong, false);
  const StoreFace store = m_directory.store(item.store);
  addText(tr("%1 · to %2 · written by %3 · %n attempt(s)", nullptr, item.attempts).arg(store.name, row->buyer, m_directory.personName(item.actor)), Size::Small, Weight::Regular, true);
  QLabel* banner = addText(explanationOf(item), Size::Small, Weight::Regular, false);
  banner->setStyleSheet(QStringLiteral("background: %1; border-radius: 6px; padding: 10px 12px;").arg(m_look.theme().warnSoft.name()));
  addText(tr("What we sent, %1", "time").arg(m_look.times().moment(item.sendingAt.value_or(item.createdAt), now)), Size::Small, Weight::Medium, false);
  QLabel* text = addText(shownBody(item.text), Size::Message, Weight::Regular, false);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  text->setStyleSheet(QStringLiteral("background: %1; border-radius: 8px; padding: 10px 12px;").arg(m_look.theme().bubbleOut.name()));
  for (const Way& way : waysFor(item)) addWay(way);
  QPushButton* open = pushButton(m_content, ButtonKind::Link);
  open->setText(tr("Open the thread"));
  connect(open, &QPushButton::clicked, this, [this] { Q_EMIT stepAsked(m_id, QStringLiteral("open")); });
  column->addWidget(open, 0, Qt::AlignLeft);
  column->addStretch(1);
  m_content->show();
}

void OutboxDetail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().alt);
  painter.fillRect(QRect(0, 0, 1, height()), m_look.theme().line);
}

}  // namespace inquiry::ui
