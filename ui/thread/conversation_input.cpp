#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include "ui/common/arrange.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/thread/conversation_view.h"

// Mouse, keyboard, menu and search of the conversation.
namespace inquiry::ui {
namespace {

qsizetype wordFrom(const QString& text, qsizetype position, int step) {
  QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
  words.setPosition(position);
  const qsizetype found = step > 0 ? words.toNextBoundary() : words.toPreviousBoundary();
  return found < 0 ? (step > 0 ? text.size() : 0) : found;
}

qsizetype letterFrom(const QString& text, qsizetype position, int step) {
  QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
  letters.setPosition(position);
  const qsizetype found = step > 0 ? letters.toNextBoundary() : letters.toPreviousBoundary();
  return found < 0 ? position : found;
}

}  // namespace

void ConversationView::select(int bubble, qsizetype from, qsizetype to) {
  m_selected = bubble;
  m_anchor = from;
  m_position = to;
  viewport()->update();
}

void ConversationView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const int bubble = bubbleAt(event->position());
  if (bubble < 0 || !at(bubble).canSelect()) return select(-1, 0, 0);
  const qsizetype place = positionAt(bubble, event->position());
  if (event->modifiers().testFlag(Qt::ShiftModifier) && bubble == m_selected) return select(bubble, m_anchor, place);
  select(bubble, place, place);
}

void ConversationView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || m_anchor != m_position) return;
  const int bubble = bubbleAt(event->position());
  if (bubble < 0) return;
  const QPointF inside = inEntry(bubble, event->position());
  if (const auto spot = at(bubble).spotAt(inside)) return follow(bubble, *spot);
  const Bubble& over = at(bubble);
  const QPointF inText = inside - over.ground().topLeft() - over.textOrigin();
  if (!over.text().isOnText(inText)) return;
  const QString link = over.linkAt(over.text().positionAt(inText));
  if (!link.isEmpty()) Q_EMIT linkAsked(link);
}

void ConversationView::mouseMoveEvent(QMouseEvent* event) {
  const int over = bubbleAt(event->position());
  Qt::CursorShape shape = Qt::ArrowCursor;
  if (over >= 0 && at(over).canSelect()) shape = Qt::IBeamCursor;
  if (over >= 0 && (at(over).spotAt(inEntry(over, event->position())) || !at(over).linkAt(positionAt(over, event->position())).isEmpty())) shape = Qt::PointingHandCursor;
  viewport()->setCursor(shape);
  if (!event->buttons().testFlag(Qt::LeftButton) || m_selected < 0) return;
  m_position = positionAt(m_selected, event->position());
  viewport()->update();
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent* event) {
  const int bubble = bubbleAt(event->position());
  if (bubble < 0 || !at(bubble).canSelect()) return;
  const QString& text = at(bubble).text().text();
  const qsizetype place = positionAt(bubble, event->position());
  QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
  words.setPosition(place);
  const qsizetype from = words.isAtBoundary() && place < text.size() ? place : std::max<qsizetype>(0, words.toPreviousBoundary());
  select(bubble, from, wordFrom(text, place, 1));
}

void ConversationView::follow(int bubble, const BubbleSpot& spot) {
  const TimelineEntry& entry = at(bubble).entry();
  switch (spot.kind) {
    case BubbleSpot::Kind::Fold:
      select(bubble, 0, 0);
      return unfold(bubble, !at(bubble).isUnfolded());
    case BubbleSpot::Kind::Attachment: Q_EMIT attachmentAsked(entry.message, spot.index); return;
    case BubbleSpot::Kind::Step: {
      const QString step = entry.steps[static_cast<std::size_t>(spot.index)].id;
      if (step == QLatin1String("older")) Q_EMIT olderWanted();
      else Q_EMIT outgoingAsked(entry.outgoing, step);
    }
  }
}

QString ConversationView::selectedText() const {
  if (m_selected < 0) return {};
  return at(m_selected).text().text().mid(std::min(m_anchor, m_position), std::abs(m_position - m_anchor));
}

void ConversationView::copy() const {
  QString text = selectedText();
  if (text.isEmpty() && m_selected >= 0) text = at(m_selected).wholeText();
  if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

void ConversationView::openMenu(int bubble, const QPoint& place) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const TimelineEntry& entry = at(bubble).entry();
  const auto add = [&](const QString& text, auto action) { return menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), this, action); };
  if (!entry.quoted.isEmpty()) add(at(bubble).isUnfolded() ? tr("Hide what is quoted") : tr("Show what is quoted"), [this, bubble] { unfold(bubble, !at(bubble).isUnfolded()); });
  for (const TimelineEntry::Step& step : entry.steps) add(step.text, [this, id = entry.outgoing, step = step.id] {
      if (step == QLatin1String("older")) Q_EMIT olderWanted();
      else Q_EMIT outgoingAsked(id, step);
    });
  QAction* chosen = add(tr("Copy"), [this] { copy(); });
  chosen->setEnabled(!selectedText().isEmpty());
  add(tr("Copy the whole message"), [text = at(bubble).wholeText()] { QGuiApplication::clipboard()->setText(text); });
  if (const QString translated = at(bubble).translation().text; !translated.isEmpty()) add(tr("Copy the translation"), [translated] { QGuiApplication::clipboard()->setText(translated); });
  for (const QString& link : at(bubble).links().mid(0, 8)) add(tr("Open %1…").arg(shownLine(toUtf8(link)).left(60)), [this, link] { Q_EMIT linkAsked(link); });
  const auto message = entry.message;
  if (message.value != 0) {
    for (std::size_t i = 0; i < entry.attachments.size(); ++i) {
      const QString name = shownLine(entry.attachments[i].name).left(60);
      const int position = static_cast<int>(i);
      add(tr("Open file %1").arg(name), [this, message, position] { Q_EMIT attachmentAsked(message, position); });
      add(tr("Save file %1…").arg(name), [this, message, position] { Q_EMIT attachmentSaveAsked(message, position); });
    }
    menu->addSeparator();
    add(tr("As received from the platform"), [this, message] { Q_EMIT payloadAsked(message); });
  }
  menu->popup(place);
  if (!menu->actions().isEmpty()) menu->setActiveAction(menu->actions().constFirst());
}

void ConversationView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const int bubble = byKey ? m_selected : bubbleAt(event->pos());
  if (bubble < 0 || !at(bubble).canSelect()) return;
  if (bubble != m_selected) select(bubble, 0, 0);
  openMenu(bubble, byKey ? viewport()->mapToGlobal(QPoint(40, std::max(0, static_cast<int>(m_tops[static_cast<std::size_t>(bubble)]) - verticalScrollBar()->value()) + 24)) : event->globalPos());
}

void ConversationView::setCurrent(int bubble) {
  select(bubble, 0, 0);
  describe();
}

void ConversationView::moveCurrent(int step) {
  const int count = static_cast<int>(m_bubbles.size());
  QScrollBar* bar = verticalScrollBar();
  if (m_selected >= 0) {
    // A message taller than the view is read to its end first.
    const double top = m_tops[static_cast<std::size_t>(m_selected)] - bar->value(), bottom = top + at(m_selected).height();
    if ((step > 0 && bottom > viewport()->height() + 4 && top <= 0) || (step < 0 && top < -4 && bottom >= viewport()->height())) {
      bar->triggerAction(step > 0 ? QScrollBar::SliderSingleStepAdd : QScrollBar::SliderSingleStepSub);
      return;
    }
  }
  int next = m_selected < 0 ? (step > 0 ? 0 : count - 1) : m_selected + step;
  while (next >= 0 && next < count && at(next).entry().kind == TimelineEntry::Kind::Day) next += step;
  if (next < 0 || next >= count) return;
  setCurrent(next);
  scrollTo(m_tops[static_cast<std::size_t>(next)], at(next).height());
}

bool ConversationView::extend(const QKeyEvent& event) {
  if (!event.modifiers().testFlag(Qt::ShiftModifier) || m_selected < 0 || !at(m_selected).canSelect()) return false;
  const TextFlow& flow = at(m_selected).text();
  const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
  const auto aside = [&](int step) { return byWord ? wordFrom(flow.text(), m_position, step) : letterFrom(flow.text(), m_position, step); };
  switch (event.key()) {
    case Qt::Key_Left: m_position = aside(-1); break;
    case Qt::Key_Right: m_position = aside(1); break;
    case Qt::Key_Up: m_position = flow.lineFrom(m_position, -1); break;
    case Qt::Key_Down: m_position = flow.lineFrom(m_position, 1); break;
    case Qt::Key_Home: m_position = 0; break;
    case Qt::Key_End: m_position = flow.text().size(); break;
    default: return false;
  }
  const double line = m_look.px(22);
  scrollTo(m_tops[static_cast<std::size_t>(m_selected)] + at(m_selected).textOrigin().y() + flow.topOf(m_position), line);
  viewport()->update();
  return true;
}

void ConversationView::keyPressEvent(QKeyEvent* event) {
  QScrollBar* bar = verticalScrollBar();
  if (event->matches(QKeySequence::Copy)) return copy();
  if (extend(*event)) return;
  switch (event->key()) {
    case Qt::Key_Up: return moveCurrent(-1);
    case Qt::Key_Down: return moveCurrent(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_selected < 0) return moveCurrent(-1);
      if (at(m_selected).entry().kind == TimelineEntry::Kind::Older) Q_EMIT olderWanted();
      else openMenu(m_selected, viewport()->mapToGlobal(QPoint(40, std::clamp(static_cast<int>(m_tops[static_cast<std::size_t>(m_selected)]) - bar->value() + 24, 0, viewport()->height() - 40))));
      return;
    case Qt::Key_Home: return bar->setValue(0);
    case Qt::Key_End: return bar->setValue(bar->maximum());
    case Qt::Key_Space: return bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    default: QAbstractScrollArea::keyPressEvent(event);
  }
}

QString ConversationView::hoverAt(const QPointF& point) const {
  const int bubble = bubbleAt(point);
  if (bubble < 0) return {};
  const Bubble& over = at(bubble);
  const QPointF inText = inEntry(bubble, point) - over.ground().topLeft() - over.textOrigin();
  if (over.canSelect() && over.text().isOnText(inText)) {
    const qsizetype place = over.text().positionAt(inText);
    if (const QString mark = over.markAt(place); !mark.isEmpty()) return hiddenCharacterText(mark);
    if (const QString link = over.linkAt(place); !link.isEmpty()) {
      const QString host = linkHost(webAddress(link));
      return host.isEmpty() ? tr("This address is not opened: only https pages are.") : tr("Leads to %1", "a host").arg(host);
    }
  }
  const TimelineEntry& entry = over.entry();
  return entry.kind == TimelineEntry::Kind::Event ? entry.text + QLatin1Char('\n') + entry.hover : entry.hover;
}

bool ConversationView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QString hover = hoverAt(help->pos());
  if (hover.isEmpty()) QToolTip::hideText();
  else QToolTip::showText(help->globalPos(), plainToolTip(hover), this);
  return true;
}

void ConversationView::toggleQuoted() {
  for (int i = m_selected >= 0 ? m_selected : static_cast<int>(m_bubbles.size()) - 1; i >= 0; --i) {
    if (at(i).entry().quoted.isEmpty()) {
      if (i == m_selected) return;
      continue;
    }
    select(i, 0, 0);
    return unfold(i, !at(i).isUnfolded());
  }
}

void ConversationView::collectHits() {
  m_hits.clear();
  m_hit = 0;
  if (m_search.isEmpty()) return;
  for (std::size_t i = 0; i < m_bubbles.size(); ++i) {
    if (!m_bubbles[i].canSelect()) continue;
    const QString body = m_bubbles[i].wholeText();
    for (qsizetype place = body.indexOf(m_search, 0, Qt::CaseInsensitive); place >= 0; place = body.indexOf(m_search, place + m_search.size(), Qt::CaseInsensitive))
      m_hits.push_back({static_cast<int>(i), place});
  }
}

bool ConversationView::find(const QString& text, Way way) {
  const bool isNew = text != m_search;
  if (isNew) {
    m_search = text;
    collectHits();
  }
  viewport()->update();
  if (m_hits.empty()) return false;
  const std::size_t count = m_hits.size();
  // The search begins at what is on screen: the newest hit first, as one reads a conversation from its end.
  if (isNew) m_hit = count - 1;
  else m_hit = (m_hit + (way == Way::Down ? 1 : count - 1)) % count;
  const Hit hit = m_hits[m_hit];
  if (hit.from + m_search.size() > at(hit.bubble).text().text().size()) unfold(hit.bubble, true);
  select(hit.bubble, hit.from, hit.from + m_search.size());
  scrollTo(m_tops[static_cast<std::size_t>(hit.bubble)] + at(hit.bubble).textOrigin().y() + at(hit.bubble).text().topOf(hit.from), m_look.px(40));
  return true;
}

void ConversationView::endFind() {
  m_search.clear();
  collectHits();
  viewport()->update();
}

}  // namespace inquiry::ui
