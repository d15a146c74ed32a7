#include "ui/thread/conversation_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr int kMargin = 20, kGap = 12, kBottom = 16;

}  // namespace

ConversationView::ConversationView(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent)
    : QAbstractScrollArea(parent), m_look(look), m_directory(directory), m_probe(probe) {
  setObjectName(QStringLiteral("conversation"));
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  verticalScrollBar()->setSingleStep(44);
  connect(&look, &Look::changed, viewport(), qOverload<>(&QWidget::update));
}

double ConversationView::contentWidth() const { return std::max(200, viewport()->width() - 2 * kMargin); }

void ConversationView::setDetail(const desk::ThreadDetail& detail, Instant now, Jump jump) {
  QScrollBar* bar = verticalScrollBar();
  const bool atBottom = bar->value() >= bar->maximum() - 4;
  const double fromBottom = m_contentHeight - bar->value();
  const MessageId keep = m_selected >= 0 ? m_bubbles[static_cast<std::size_t>(m_selected)].entry().message : MessageId{};
  m_selected = -1;
  m_bubbles.clear();
  for (TimelineEntry& entry : timelineOf(detail, m_look, m_directory, now)) m_bubbles.emplace_back(std::move(entry), m_look);
  m_hasOlder = detail.hasOlder;
  layOut();
  if (jump == Jump::ToNewest) {
    m_anchor = m_position = 0;
    bar->setValue(bar->maximum());
  } else {
    for (std::size_t i = 0; i < m_bubbles.size(); ++i)
      if (keep.value != 0 && m_bubbles[i].entry().message == keep) m_selected = static_cast<int>(i);
    bar->setValue(atBottom ? bar->maximum() : static_cast<int>(m_contentHeight - fromBottom));
  }
  describe();
  viewport()->update();
}

void ConversationView::clear() {
  m_bubbles.clear();
  m_tops.clear();
  m_selected = -1;
  m_contentHeight = 0;
  verticalScrollBar()->setRange(0, 0);
  viewport()->update();
}

void ConversationView::layOut() {
  m_tops.clear();
  double y = kBottom;
  for (Bubble& bubble : m_bubbles) {
    m_tops.push_back(y);
    y += bubble.layOut(contentWidth()) + kGap;
  }
  m_contentHeight = y - kGap + kBottom;
  // A short conversation stands at the bottom, next to the composer.
  const double spare = viewport()->height() - m_contentHeight;
  if (spare > 0)
    for (double& top : m_tops) top += spare;
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_contentHeight) - viewport()->height()));
}

void ConversationView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  painter.fillRect(event->rect(), m_look.theme().base);
  painter.translate(kMargin, -verticalScrollBar()->value());
  const double from = event->rect().top() + verticalScrollBar()->value(), to = event->rect().bottom() + verticalScrollBar()->value();
  for (std::size_t i = 0; i < m_bubbles.size(); ++i) {
    if (m_tops[i] > to || m_tops[i] + m_bubbles[i].height() < from) continue;
    TextFlow::Selection selection;
    if (static_cast<int>(i) == m_selected)
      selection = {std::min(m_anchor, m_position), std::max(m_anchor, m_position), m_look.theme().onSelection, m_look.theme().selection};
    m_bubbles[i].paint(painter, m_tops[i], selection);
  }
  painter.resetTransform();
  if (hasFocus()) painter.fillRect(QRect(0, 0, viewport()->width(), 2), m_look.theme().accent);
  if (!m_bubbles.empty()) m_probe.painted(QStringLiteral("thread.open"));
}

void ConversationView::resizeEvent(QResizeEvent*) {
  const bool atBottom = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
  layOut();
  if (atBottom) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ConversationView::scrollContentsBy(int, int dy) {
  viewport()->update();
  if (dy > 0 && m_hasOlder && verticalScrollBar()->value() < viewport()->height() / 2) {
    m_hasOlder = false;  // asked once; the next values say whether there is more
    Q_EMIT olderWanted();
  }
}

int ConversationView::bubbleAt(const QPointF& point) const {
  const QPointF at = point + QPointF(-kMargin, verticalScrollBar()->value());
  for (std::size_t i = 0; i < m_bubbles.size(); ++i)
    if (m_bubbles[i].ground().translated(0, m_tops[i]).contains(at)) return static_cast<int>(i);
  return -1;
}

QPointF ConversationView::inBubble(int bubble, const QPointF& point) const {
  const auto i = static_cast<std::size_t>(bubble);
  return point + QPointF(-kMargin, verticalScrollBar()->value() - m_tops[i]) - m_bubbles[i].ground().topLeft() - m_bubbles[i].textOrigin();
}

void ConversationView::select(int bubble, qsizetype from, qsizetype to) {
  m_selected = bubble;
  m_anchor = from;
  m_position = to;
  viewport()->update();
}

void ConversationView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const int bubble = bubbleAt(event->position());
  if (bubble < 0) return select(-1, 0, 0);
  const qsizetype at = m_bubbles[static_cast<std::size_t>(bubble)].text().positionAt(inBubble(bubble, event->position()));
  select(bubble, at, at);
}

void ConversationView::mouseMoveEvent(QMouseEvent* event) {
  const int over = bubbleAt(event->position());
  viewport()->setCursor(over >= 0 ? Qt::IBeamCursor : Qt::ArrowCursor);
  if (!event->buttons().testFlag(Qt::LeftButton) || m_selected < 0) return;
  m_position = m_bubbles[static_cast<std::size_t>(m_selected)].text().positionAt(inBubble(m_selected, event->position()));
  viewport()->update();
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent* event) {
  const int bubble = bubbleAt(event->position());
  if (bubble < 0) return;
  const TextFlow& text = m_bubbles[static_cast<std::size_t>(bubble)].text();
  const qsizetype at = text.positionAt(inBubble(bubble, event->position()));
  QTextBoundaryFinder words(QTextBoundaryFinder::Word, text.text());
  words.setPosition(at);
  const qsizetype from = words.isAtBoundary() && at < text.text().size() ? at : std::max<qsizetype>(0, words.toPreviousBoundary());
  words.setPosition(at);
  const qsizetype to = words.toNextBoundary();
  select(bubble, from, to < 0 ? text.text().size() : to);
}

QString ConversationView::selectedText() const {
  if (m_selected < 0) return {};
  const QString& text = m_bubbles[static_cast<std::size_t>(m_selected)].text().text();
  return text.mid(std::min(m_anchor, m_position), std::abs(m_position - m_anchor));
}

void ConversationView::copy() const {
  const QString text = selectedText();
  if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

void ConversationView::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const int bubble = bubbleAt(event->pos());
  QAction* chosen = menu->addAction(tr("Copy"), this, &ConversationView::copy);
  chosen->setEnabled(!selectedText().isEmpty());
  if (bubble >= 0)
    menu->addAction(tr("Copy the whole message"), this, [text = m_bubbles[static_cast<std::size_t>(bubble)].text().text()] {
      QGuiApplication::clipboard()->setText(text);
    });
  menu->popup(event->globalPos());
}

void ConversationView::keyPressEvent(QKeyEvent* event) {
  QScrollBar* bar = verticalScrollBar();
  if (event->matches(QKeySequence::Copy)) return copy();
  switch (event->key()) {
    case Qt::Key_Home: return bar->setValue(0);
    case Qt::Key_End: return bar->setValue(bar->maximum());
    case Qt::Key_Space: return bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    default: QAbstractScrollArea::keyPressEvent(event);
  }
}

bool ConversationView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int bubble = bubbleAt(help->pos());
  const QString hover = bubble >= 0 ? m_bubbles[static_cast<std::size_t>(bubble)].entry().hover : QString();
  if (hover.isEmpty()) QToolTip::hideText();
  else QToolTip::showText(help->globalPos(), plainToolTip(hover).replace(QLatin1Char('\n'), QStringLiteral("<br>")), this);
  return true;
}

bool ConversationView::find(const QString& text, Way way) {
  if (text.isEmpty() || m_bubbles.empty()) return false;
  const int count = static_cast<int>(m_bubbles.size());
  int bubble = m_selected < 0 ? (way == Way::Down ? 0 : count - 1) : m_selected;
  qsizetype from = m_selected < 0 ? (way == Way::Down ? 0 : -1) : way == Way::Down ? std::max(m_anchor, m_position) : std::min(m_anchor, m_position) - 1;
  for (int tried = 0; tried <= count; ++tried) {
    const QString& body = m_bubbles[static_cast<std::size_t>(bubble)].text().text();
    const qsizetype at = way == Way::Down ? body.indexOf(text, from, Qt::CaseInsensitive) : from < -1 ? -1 : body.lastIndexOf(text, from, Qt::CaseInsensitive);
    if (at >= 0) {
      select(bubble, at, at + text.size());
      const Bubble& found = m_bubbles[static_cast<std::size_t>(bubble)];
      const double y = m_tops[static_cast<std::size_t>(bubble)] + found.textOrigin().y() + found.text().topOf(at);
      if (y < verticalScrollBar()->value() || y > verticalScrollBar()->value() + viewport()->height() - 40)
        verticalScrollBar()->setValue(static_cast<int>(y) - viewport()->height() / 3);
      return true;
    }
    bubble = (bubble + (way == Way::Down ? 1 : count - 1)) % count;
    from = way == Way::Down ? 0 : -1;
  }
  return false;
}

std::optional<MessageId> ConversationView::currentMessage() const {
  if (m_selected >= 0) {
    const MessageId id = m_bubbles[static_cast<std::size_t>(m_selected)].entry().message;
    if (id.value != 0) return id;
  }
  for (auto it = m_bubbles.rbegin(); it != m_bubbles.rend(); ++it)
    if (it->entry().kind == TimelineEntry::Kind::Incoming) return it->entry().message;
  return {};
}

void ConversationView::describe() {
  setAccessibleName(tr("Conversation, %n message(s)", nullptr, static_cast<int>(m_bubbles.size())));
  QStringList lines;
  for (std::size_t i = m_bubbles.size() > 6 ? m_bubbles.size() - 6 : 0; i < m_bubbles.size(); ++i) {
    const TimelineEntry& entry = m_bubbles[i].entry();
    lines << (entry.name.isEmpty() ? entry.text : QStringLiteral("%1, %2: %3").arg(entry.name, entry.time, entry.text.left(500)));
  }
  setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

}  // namespace inquiry::ui
