#include "ui/outbox/outbox_detail.h"

#include <QScrollBar>
#include <cmath>
#include <functional>

#include "ui/common/action_words.h"
#include "ui/common/icons.h"
#include "ui/common/outgoing_trouble.h"
#include "ui/common/store_hold.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/outbox/outbox_delegate.h"
#include "ui/outbox/text_compare.h"

namespace inquiry::ui {
namespace {

// A chip or a lettermark among labels.
class DrawnMark final : public QWidget {
 public:
  DrawnMark(QSize size, std::function<void(QPainter&)> draw, QWidget* parent) : QWidget(parent), m_draw(std::move(draw)) { setFixedSize(size); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    m_draw(painter);
  }

 private:
  std::function<void(QPainter&)> m_draw;
};

}  // namespace

OutboxDetail::OutboxDetail(const Look& look, const Directory& directory, QWidget* parent) : QScrollArea(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("outboxDetail"));
  setMinimumWidth(look.px(360));
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  setStyleSheet(QStringLiteral("#outboxDetail { border-left: 1px solid %1; }").arg(look.theme().line.name()));
  connect(&look, &Look::changed, this, [this] { setStyleSheet(QStringLiteral("#outboxDetail { border-left: 1px solid %1; }").arg(m_look.theme().line.name())); });
  viewport()->setBackgroundRole(QPalette::AlternateBase);
}

bool OutboxDetail::isUncertain() const { return m_row && (m_row->item.state == OutgoingState::Unknown || m_row->item.state == OutgoingState::NeedsPerson); }

QLabel* OutboxDetail::addText(const QString& text, Size size, Weight weight, bool isQuiet) {
  QLabel* label = plainLabel(m_content, m_look.fonts().fontFor(text, size, weight), isQuiet ? "text2" : nullptr);
  label->setText(text);
  label->setWordWrap(true);
  m_column->addWidget(label);
  return label;
}

QString OutboxDetail::explanationOf(const Outgoing& item) const {
  switch (item.state) {
    case OutgoingState::Unknown:
      return tr("The text left this computer, but the connection ended before the platform answered. It is being looked up; it is never sent again by itself.");
    case OutgoingState::NeedsPerson:
      if (m_evidence.needsApproval) return tr("It waits for a second person's word. Nothing of it has left.");
      // Kept back before it left: the reason is another one than a lost answer.
      if (!item.sendingAt && !item.errorCode.empty()) return outgoingTrouble(item);
      if (m_evidence.found) return tr("The text left this computer, but the connection ended before the platform answered. One message in the thread may be it. Please compare.");
      if (item.errorCode.starts_with("outbox.")) return outgoingTrouble(item);
      return tr("The text left this computer, but the connection ended before the platform answered, and looking it up did not settle it. Please look at the thread and decide.");
    case OutgoingState::Refused: {
      const QString why = outgoingTrouble(item);
      return why.isEmpty() ? tr("The platform refused it.") : why;
    }
    case OutgoingState::Held:
      if (item.sendAt) return tr("It leaves at the time that was chosen. Until then it can be undone.");
      return tr("It is held back for some seconds, so that it can be undone.");
    case OutgoingState::Queued: return waitingFor(item);
    case OutgoingState::Sending: return tr("It is being handed over.");
    case OutgoingState::Sent:
      if (item.kind == OutgoingKind::PlatformAction) return tr("The platform took it. It does not show it back in the thread.");
      return tr("The platform took it; it has not shown up in the thread yet.");
    case OutgoingState::Confirmed: return tr("It stands in the thread at the platform.");
    case OutgoingState::Cancelled: return tr("It was undone before it left.");
    case OutgoingState::Draft: return tr("It is being written. Nothing of it has left.");
  }
  return {};
}

QString OutboxDetail::waitingFor(const Outgoing& item) const {
  const desk::StoreRow* row = m_directory.storeRow(item.store);
  const QString why = row == nullptr ? QString() : storeHold(*row, m_now);
  if (!why.isEmpty()) return tr("It waits: %1. %2.", "reason, what to do").arg(why, storeHoldStep(*row, m_now));
  const QString trouble = outgoingTrouble(item);
  return trouble.isEmpty() ? tr("It waits for its turn.") : trouble;
}

std::vector<OutboxDetail::Way> OutboxDetail::waysFor(const Outgoing& item) const {
  using enum ButtonKind;
  switch (item.state) {
    case OutgoingState::Unknown:
    case OutgoingState::NeedsPerson:
      if (m_evidence.needsApproval) return approvalWays();
      return {{tr("It arrived"), tr("Marks it as sent and stops the clock."), tr("Mark as sent"), QStringLiteral("sent"), Primary},
              {tr("It did not arrive"), tr("Sends the same text once more, after the check."), tr("Send again"), QStringLiteral("not-sent"), Default},
              {tr("Not sure"), tr("Reads the thread again. Until this is settled nothing else goes to this buyer."), tr("Look again"), QStringLiteral("look-again"), Default}};
    case OutgoingState::Refused:
      // Its text is no answer: a new one is written where the platform's offer is shown.
      if (item.kind == OutgoingKind::PlatformAction)
        return {{tr("Try again"), tr("After the cause is gone: the same text, after the check."), tr("Try again"), QStringLiteral("retry"), Primary},
                {tr("Give it up"), tr("Nothing is sent. The text stays in the journal."), tr("Discard"), QStringLiteral("cancel"), Default}};
      return {{tr("Change it"), tr("The text becomes the draft of its thread again."), tr("Edit"), QStringLiteral("edit"), Primary},
              {tr("Try again"), tr("After the cause is gone: the same text, after the check."), tr("Try again"), QStringLiteral("retry"), Default},
              {tr("Give it up"), tr("Nothing is sent. The text stays in the journal."), tr("Discard"), QStringLiteral("cancel"), Default}};
    case OutgoingState::Held:
      return {{tr("Undo it"), tr("The text returns to the composer."), tr("Undo"), QStringLiteral("undo"), Primary},
              {tr("Send it now"), tr("Ends the wait."), tr("Send now"), QStringLiteral("send-now"), Default}};
    case OutgoingState::Queued: {
      const Way undo{tr("Undo it"), tr("Nothing is sent."), tr("Cancel"), QStringLiteral("cancel"), Default};
      const desk::StoreRow* row = m_directory.storeRow(item.store);
      if (row == nullptr || storeHold(*row, m_now).isEmpty()) return {undo};
      return {{storeHoldStep(*row, m_now), tr("Afterwards it leaves by itself, after the check."), tr("Open the stores"), QStringLiteral("stores"), Primary}, undo};
    }
    case OutgoingState::Draft: return {{tr("Go on writing"), tr("Opens the thread with the draft."), tr("Edit"), QStringLiteral("open"), Primary}};
    default: return {};
  }
}

std::vector<OutboxDetail::Way> OutboxDetail::approvalWays() const {
  using enum ButtonKind;
  std::vector<Way> ways;
  for (const auto& [id, name] : m_evidence.approvers)
    ways.push_back({tr("Second name: %1").arg(name), tr("It leaves after the check. The journal keeps both names."), tr("Approve"), QStringLiteral("approve:") + toQt(id.value), ways.empty() ? Primary : Default});
  if (ways.empty()) ways.push_back({tr("Nobody may approve it"), tr("Choose approvers in the settings of the outgoing check."), tr("Open the settings"), QStringLiteral("approvers"), Primary});
  ways.push_back({tr("Change it"), tr("The text becomes the draft of its thread again."), tr("Edit"), QStringLiteral("edit"), Default});
  return ways;
}

void OutboxDetail::setRow(const OutboxRow* row, Instant now) {
  const bool isSame = row != nullptr && m_row && m_row->item.id == row->item.id;
  if (!isSame) m_evidence = {};
  m_row = row != nullptr ? std::optional(*row) : std::nullopt;
  m_now = now;
  rebuild();
}

void OutboxDetail::setEvidence(const OutboxEvidence& evidence) {
  m_evidence = evidence;
  rebuild();
}

void OutboxDetail::rebuild() {
  const int place = verticalScrollBar()->value();
  // The button with the keyboard keeps it when what is known about the item arrives.
  QString focused;
  for (const QPushButton* button : m_buttons)
    if (button->hasFocus()) focused = button->objectName();
  m_buttons.clear();
  m_content = new QWidget(viewport());
  m_content->setBackgroundRole(QPalette::AlternateBase);
  m_content->setAutoFillBackground(true);
  m_column = columnOf(m_content, {20, 14, 20, 16}, 10);
  if (!m_row) {
    addText(tr("Choose an item on the left."), Size::Body, Weight::Regular, true);
  } else {
    addHead();
    addBanner();
    addTexts();
    for (const Way& way : waysFor(m_row->item)) addWay(way);
    addHappenings();
  }
  m_column->addStretch(1);
  // Its button may be the sender of what runs now.
  if (QWidget* before = takeWidget()) before->deleteLater();
  setWidget(m_content);
  m_content->show();
  verticalScrollBar()->setValue(place);
  for (QPushButton* button : m_buttons)
    if (!focused.isEmpty() && button->objectName() == focused) button->setFocus();
}

void OutboxDetail::addHead() {
  const Outgoing& item = m_row->item;
  auto* row = rowIn(m_column, 8);
  auto* title = plainLabel(m_content, m_look.fonts().font(Size::Head, Weight::Strong));
  title->setText(isUncertain() ? tr("Did it arrive?") : outgoingStateName(item.state));
  row->addWidget(title);
  if (isUncertain()) {
    const QString state = outgoingStateName(item.state);
    const QSize size(static_cast<int>(std::ceil(chipWidth(m_look, state, outgoingChip(m_look.theme(), item)))) + 1, m_look.px(18));
    auto* chip = new DrawnMark(size, [this, state, item](QPainter& painter) { drawChip(painter, m_look, {0, 0}, state, outgoingChip(m_look.theme(), item)); }, m_content);
    chip->setAccessibleName(state);
    row->addWidget(chip);
  }
  row->addStretch(1);
  auto* open = iconButton(m_content, QStringLiteral("external"));
  setNamed(open, tr("Open the thread"));
  connect(open, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(m_row->item.id, QStringLiteral("open")); });
  row->addWidget(open);
  QStringList parts{m_directory.store(item.store).name, tr("to %1").arg(m_row->buyer)};
  if (!m_row->order.isEmpty()) parts << tr("order %1").arg(m_row->order);
  if (!item.actor.empty()) parts << tr("written by %1").arg(m_directory.personName(item.actor));
  if (item.attempts > 0) parts << tr("%n attempt(s)", nullptr, item.attempts);
  auto* line = rowIn(m_column, 8);
  const Marketplace marketplace = m_directory.store(item.store).marketplace;
  const QSize mark(32, m_look.px(16));
  line->addWidget(new DrawnMark(mark, [this, marketplace, mark](QPainter& painter) { drawLettermark(painter, m_look, QRectF(QPointF(), mark), marketplace); }, m_content), 0, Qt::AlignTop);
  QLabel* about = plainLabel(m_content, m_look.fonts().font(Size::Small), "text2");
  about->setText(parts.join(QStringLiteral(" · ")));
  about->setWordWrap(true);
  about->setTextInteractionFlags(Qt::TextSelectableByMouse);
  line->addWidget(about, 1);
}

void OutboxDetail::addBanner() {
  const Theme& t = m_look.theme();
  const bool isAlarming = isUncertain() || m_row->item.state == OutgoingState::Refused;
  auto* banner = new QWidget(m_content);
  banner->setObjectName(QStringLiteral("banner"));
  banner->setStyleSheet(QStringLiteral("#banner { background: %1; border-radius: 6px; }").arg((isAlarming ? t.warnSoft : t.soft).name()));
  auto* row = rowOf(banner, {12, 10, 12, 10}, 10);
  auto* sign = new QLabel(banner);
  sign->setPixmap(iconPixmap(outgoingIcon(m_row->item.state), 14, isAlarming ? t.warn : t.onSoft, devicePixelRatioF()));
  row->addWidget(sign, 0, Qt::AlignTop);
  QLabel* text = plainLabel(banner, m_look.fonts().font(Size::Small));
  text->setText(explanationOf(m_row->item));
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  text->setStyleSheet(QStringLiteral("color: %1;").arg((isAlarming ? t.text : t.onSoft).name()));
  row->addWidget(text, 1);
  m_column->addWidget(banner);
}

QWidget* OutboxDetail::tile(const QString& title, const QString& detail, const QString& text, const std::vector<Mark>& marks) {
  const Theme& t = m_look.theme();
  auto* card = new QWidget(m_content);
  card->setObjectName(QStringLiteral("card"));
  card->setStyleSheet(QStringLiteral("#card { border: 1px solid %1; border-radius: 8px; background: %2; }").arg(t.line2.name(), t.base.name()));
  auto* column = columnOf(card, {12, 8, 12, 8}, 2);
  QLabel* name = plainLabel(card, m_look.fonts().fontFor(title, Size::Small, Weight::Medium));
  name->setText(title);
  QLabel* when = plainLabel(card, m_look.fonts().font(Size::Small), "text2");
  when->setText(detail);
  when->setWordWrap(true);
  column->addWidget(name);
  column->addWidget(when);
  auto* body = new QPlainTextEdit(card);
  body->setObjectName(QStringLiteral("sentText"));
  body->setReadOnly(true);
  body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  body->setTabChangesFocus(true);
  body->setFrameShape(QFrame::NoFrame);
  body->setAccessibleName(title);
  body->setFont(m_look.fonts().fontFor(text, Size::Body));
  body->document()->setDocumentMargin(2);
  body->setPlainText(text);
  const double lines = std::ceil(m_look.fonts().width(text, Size::Body) / m_look.px(190)) + static_cast<double>(text.count(QLatin1Char('\n'))) + 1;
  body->setFixedHeight(static_cast<int>(std::clamp(lines, 2.0, 12.0) * m_look.px(19)) + 8);
  QList<QTextEdit::ExtraSelection> selections;
  for (const Mark& mark : marks) {
    QTextEdit::ExtraSelection one;
    one.format.setBackground(t.underFour);
    one.format.setForeground(t.onUnderFour);
    one.cursor = QTextCursor(body->document());
    one.cursor.setPosition(static_cast<int>(mark.from));
    one.cursor.setPosition(static_cast<int>(mark.to), QTextCursor::KeepAnchor);
    selections << one;
  }
  body->setExtraSelections(selections);
  column->addWidget(body);
  column->addStretch(1);
  return card;
}

void OutboxDetail::addTexts() {
  const Outgoing& item = m_row->item;
  const QString ours = item.text.empty() ? outgoingLine(item) : shownBody(item.text);
  const QString sent = tr("%1 · %n character(s)", nullptr, static_cast<int>(ours.size())).arg(m_look.times().moment(item.sendingAt.value_or(item.createdAt), m_now));
  const bool hasLeft = item.sendingAt.has_value();
  if (!isUncertain()) {
    m_column->addWidget(tile(hasLeft ? tr("What we sent") : tr("The text"), sent, ours, {}));
    return;
  }
  const QString theirs = m_evidence.found ? shownBody(m_evidence.found->text) : QString();
  const ComparedTexts compared = m_evidence.found ? compareTexts(ours, theirs) : ComparedTexts{};
  const auto marks = [](const std::vector<ComparedTexts::Span>& spans) {
    std::vector<Mark> all;
    for (const auto& [from, to] : spans) all.push_back({from, to});
    return all;
  };
  auto* row = rowIn(m_column, 12);
  row->addWidget(tile(tr("What we sent"), sent, ours, marks(compared.onlyLeft)), 1);
  if (m_evidence.found) {
    const QString where = tr("%1 · message %2").arg(m_look.times().moment(m_evidence.found->sentAt, m_now), shownLine(m_evidence.found->remoteId).left(24));
    row->addWidget(tile(tr("Found in the thread"), where, theirs, marks(compared.onlyRight)), 1);
    addChecks();
  } else {
    const QString when = m_evidence.readAt ? tr("read %1").arg(m_look.times().moment(*m_evidence.readAt, m_now)) : tr("not read yet");
    row->addWidget(tile(tr("Found in the thread"), when, tr("No message of ours that was not there before."), {}), 1);
  }
}

void OutboxDetail::addChecks() {
  const Outgoing& item = m_row->item;
  const Message& found = *m_evidence.found;
  const Theme& t = m_look.theme();
  const int percent = compareTexts(shownBody(item.text), shownBody(found.text)).percent;
  const auto apart = std::chrono::abs(found.sentAt - item.sendingAt.value_or(item.createdAt));
  auto* row = rowIn(m_column, 12);
  const auto check = [&](bool isGood, const QString& text) {
    auto* part = rowIn(row, 4);
    auto* sign = new QLabel(m_content);
    sign->setPixmap(iconPixmap(isGood ? QStringLiteral("check") : QStringLiteral("warn"), 14, isGood ? t.ok : t.warn, devicePixelRatioF()));
    QLabel* label = plainLabel(m_content, m_look.fonts().font(Size::Small), isGood ? "text2" : nullptr);
    label->setText(text);
    part->addWidget(sign);
    part->addWidget(label);
  };
  check(apart < std::chrono::minutes(2), apart < std::chrono::minutes(2) ? tr("same minute") : tr("%1 apart").arg(TimeText::length(apart)));
  check(true, tr("same buyer"));
  check(true, tr("not there before"));
  check(percent == 100, tr("text %1 % alike").arg(percent));
  row->addStretch(1);
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
  button->setProperty("writes", way.step != QLatin1String("open"));
  connect(button, &QPushButton::clicked, this, [this, step = way.step] { Q_EMIT stepAsked(m_row->item.id, step); });
  row->addWidget(button);
  m_buttons << button;
  m_column->addWidget(card);
}

void OutboxDetail::addHappenings() {
  if (m_evidence.happenings.empty()) return;
  auto* head = rowIn(m_column, 8);
  QLabel* title = plainLabel(m_content, m_look.fonts().font(Size::Body, Weight::Strong));
  title->setText(tr("What happened"));
  QLabel* zone = plainLabel(m_content, m_look.fonts().font(Size::Small), "text2");
  zone->setText(tr("%1 time", "city").arg(m_look.times().ownCity()));
  head->addWidget(title, 1);
  head->addWidget(zone);
  for (const OutboxEvidence::Happening& one : m_evidence.happenings) {
    auto* row = rowIn(m_column, 10);
    QLabel* when = plainLabel(m_content, m_look.fonts().font(Size::Small), "text2");
    when->setText(m_look.times().own(one.at).toString(QStringLiteral("HH:mm:ss")));
    auto* sign = new QLabel(m_content);
    sign->setPixmap(iconPixmap(one.icon, 14, m_look.theme().text2, devicePixelRatioF()));
    QLabel* text = plainLabel(m_content, m_look.fonts().fontFor(one.text, Size::Small));
    text->setText(one.text);
    text->setWordWrap(true);
    text->setObjectName(QStringLiteral("happening"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(when);
    row->addWidget(sign);
    row->addWidget(text, 1);
  }
}

QStringList OutboxDetail::shownTexts() const {
  QStringList texts;
  if (m_content == nullptr) return texts;
  for (const QPlainTextEdit* body : m_content->findChildren<QPlainTextEdit*>(QStringLiteral("sentText"))) texts << body->toPlainText();
  for (const QLabel* line : m_content->findChildren<QLabel*>(QStringLiteral("happening"))) texts << line->text();
  return texts;
}

}  // namespace inquiry::ui
