#include "ui/thread/context_panel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr double kLeft = 16;
using Kind = ContextItem::Kind;

}  // namespace

ContextPanel::ContextPanel(const Look& look, const Directory& directory, QWidget* parent)
    : QAbstractScrollArea(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("contextPanel"));
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumWidth(260);
  viewport()->setMouseTracking(true);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setAccessibleName(tr("Context: clocks, order, buyer, notes"));
  connect(&look, &Look::changed, this, &ContextPanel::rebuild);
}

void ContextPanel::setDetail(const desk::ThreadDetail& detail, Instant now) {
  if (!m_detail || m_detail->thread.id != detail.thread.id) {
    m_limits.reset();
    m_openProofs.clear();
    m_focused = -1;
    verticalScrollBar()->setValue(0);
  }
  m_detail = detail;
  m_now = now;
  rebuild();
}

void ContextPanel::setLimits(const desk::ComposerLimits& limits) {
  m_limits = limits;
  rebuild();
}

void ContextPanel::clear() {
  m_detail.reset();
  m_items.clear();
  m_placed.clear();
  viewport()->update();
}

void ContextPanel::setNow(Instant now) {
  m_now = now;
  rebuild();
}

void ContextPanel::rebuild() {
  if (!m_detail) return;
  m_items = contextItems({*m_detail, m_limits ? &*m_limits : nullptr, m_openProofs, m_now}, m_look, m_directory);
  QStringList lines;
  for (const ContextItem& item : m_items) lines << QStringLiteral("%1 %2").arg(item.text, item.detail).trimmed();
  setAccessibleDescription(lines.join(QLatin1Char('\n')));
  layOut();
  viewport()->update();
}

double ContextPanel::right() const { return viewport()->width() - 16; }

double ContextPanel::heightOf(const ContextItem& item, Placed& placed) const {
  switch (item.kind) {
    case Kind::Heading: return m_look.px(12 + 18 + 8);
    case Kind::Clock: return m_look.px(18) + 15;
    case Kind::ClockTimes: return m_look.px(16) + 10;
    case Kind::Product: return m_look.px(40) + 8;
    case Kind::Field:
    case Kind::Step: return m_look.px(22);
    case Kind::Figures: return m_look.px(46);
    case Kind::History: return m_look.px(26);
    case Kind::Gap: return 12;
    case Kind::Note: {
      placed.flow = std::make_shared<TextFlow>(item.text, m_look.fonts().fontFor(item.text, Size::Small), m_look.px(18));
      return placed.flow->layOut(right() - kLeft) + m_look.px(16) + 8;
    }
    case Kind::Text: break;
  }
  placed.flow = std::make_shared<TextFlow>(item.text, m_look.fonts().fontFor(item.text, Size::Small), m_look.px(18));
  return placed.flow->layOut(right() - kLeft) + 2;
}

void ContextPanel::layOut() {
  m_placed.assign(m_items.size(), {});
  double y = 0;
  for (std::size_t i = 0; i < m_items.size(); ++i) {
    if (m_items[i].kind == Kind::Heading && i > 0) y += 12;
    m_placed[i].top = y;
    m_placed[i].height = heightOf(m_items[i], m_placed[i]);
    y += m_placed[i].height;
  }
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(26);
  verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(y + 16)) - viewport()->height()));
}

void ContextPanel::resizeEvent(QResizeEvent*) { layOut(); }

void ContextPanel::scrollContentsBy(int, int) { viewport()->update(); }

void ContextPanel::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), m_look.theme().alt);
  painter.translate(0, -verticalScrollBar()->value());
  for (std::size_t i = 0; i < m_items.size(); ++i) paintItem(painter, i);
}

void ContextPanel::paintItem(QPainter& painter, std::size_t at) {
  const ContextItem& item = m_items[at];
  Placed& placed = m_placed[at];
  const Theme& t = m_look.theme();
  placed.link = QRectF();
  switch (item.kind) {
    case Kind::Heading: paintHeading(painter, item, placed); break;
    case Kind::Clock: paintClock(painter, item, placed); break;
    case Kind::ClockTimes: {
      const QRectF box(kLeft, placed.top, right() - kLeft, m_look.px(16));
      const double link = paintLink(painter, box, item.actionText);
      placed.link = QRectF(right() - link, box.y(), link, box.height());
      drawText(painter, m_look, box.adjusted(0, 0, -link - 8, 0), item.text, {Size::Small, Weight::Regular, t.text2});
      break;
    }
    case Kind::Product: paintProduct(painter, item, placed); break;
    case Kind::Field: paintField(painter, item, placed); break;
    case Kind::Step: paintStep(painter, item, placed); break;
    case Kind::Figures: paintFigures(painter, item, placed); break;
    case Kind::History: paintRow(painter, item, placed); break;
    case Kind::Note:
      placed.flow->paint(painter, {kLeft, placed.top}, t.text);
      drawText(painter, m_look, {kLeft, placed.top + placed.flow->height(), right() - kLeft, double(m_look.px(16))}, item.detail, {Size::Small, Weight::Regular, t.text2});
      break;
    case Kind::Text: placed.flow->paint(painter, {kLeft, placed.top}, t.text2); break;
    case Kind::Gap: break;
  }
  if (!hasFocus() || m_focused != static_cast<int>(at)) return;
  const QRectF row(kLeft, placed.top, right() - kLeft, placed.height);
  drawFocusRing(painter, m_look, (placed.link.isNull() ? row : placed.link).adjusted(-4, -2, 4, 2), 4);
}

double ContextPanel::paintLink(QPainter& painter, const QRectF& box, const QString& text) {
  const double width = std::min(std::ceil(m_look.fonts().width(text, Size::Small)) + 1, box.width() * 0.6);
  const QRectF link(box.right() - width, box.y(), width, box.height());
  drawText(painter, m_look, link, text, {Size::Small, Weight::Regular, m_look.theme().link, Qt::AlignRight});
  painter.fillRect(QRectF(link.x(), std::round(link.bottom() - 1), width, 1), m_look.theme().link);
  return width;
}

void ContextPanel::paintHeading(QPainter& painter, const ContextItem& item, Placed& placed) {
  const Theme& t = m_look.theme();
  if (placed.top > 0) painter.fillRect(QRectF(0, placed.top, viewport()->width(), 1), t.line);
  const QRectF box(kLeft, placed.top + 12, right() - kLeft, m_look.px(18));
  drawIcon(painter, item.icon, 14, {box.x(), box.y() + (box.height() - 14) / 2}, t.text2);
  double used = 0;
  if (!item.action.isEmpty()) {
    used = paintLink(painter, box, item.actionText);
    placed.link = QRectF(box.right() - used, box.y(), used, box.height());
  } else if (!item.detail.isEmpty()) {
    used = std::ceil(m_look.fonts().width(item.detail, Size::Small)) + 1;
    drawText(painter, m_look, {box.right() - used, box.y(), used, box.height()}, item.detail, {Size::Small, Weight::Regular, t.text2});
  }
  drawText(painter, m_look, box.adjusted(20, 0, -used - 8, 0), item.text, {Size::Small, Weight::Strong, t.text});
}

DueText ContextPanel::wishText(const ContextItem& item) const {
  if (item.due <= m_now) return {Due::InTime, tr("missed by %1", "a team's own target").arg(TimeText::length(m_now - item.due))};
  return {Due::InTime, TimeText::length(item.due - m_now)};
}

void ContextPanel::paintClock(QPainter& painter, const ContextItem& item, const Placed& placed) {
  const Theme& t = m_look.theme();
  const QRectF box(kLeft, placed.top, right() - kLeft, m_look.px(18));
  const DueText due = item.isReached ? DueText{} : item.isWish ? wishText(item) : TimeText::dueText(item.due, m_now);
  const double chip = drawDueChip(painter, m_look, box.topRight(), due, item.isWish ? t.text2 : QColor());
  drawText(painter, m_look, box.adjusted(0, 0, -chip - 8, 0), item.text, {Size::Body, Weight::Regular, t.text});
  const QRectF track(kLeft, box.bottom() + 6, box.width(), 4);
  drawRounded(painter, track, 2, t.ruleIn);
  const double whole = static_cast<double>((item.due - item.started).count());
  const double part = item.isReached || whole <= 0 ? 1.0 : std::clamp(static_cast<double>((m_now - item.started).count()) / whole, 0.02, 1.0);
  // Red and amber belong to the deadline that sorts the inbox.
  const QColor bar = item.isWish ? t.text2 : dueBarColour(t, due.due);
  drawRounded(painter, {track.x(), track.y(), track.width() * part, 4}, 2, bar.isValid() && !item.isReached ? bar : t.ok);
}

void ContextPanel::paintField(QPainter& painter, const ContextItem& item, Placed& placed) {
  const Theme& t = m_look.theme();
  const QRectF box(kLeft, placed.top, right() - kLeft, placed.height);
  const double label = m_look.px(76);
  drawText(painter, m_look, {box.x(), box.y(), label - 8, box.height()}, item.text, {Size::Small, Weight::Regular, t.text2});
  const QRectF value(box.x() + label, box.y(), box.width() - label, box.height());
  if (item.tone != ContextItem::Tone::Plain && !item.detail.isEmpty()) {
    const bool good = item.tone == ContextItem::Tone::Good;
    drawChip(painter, m_look, {value.x(), value.y() + (value.height() - m_look.px(18)) / 2}, item.detail, {good ? t.okSoft : t.chip, good ? t.ok : t.onChip, {}, {}, {}, Weight::Regular});
    return;
  }
  const bool copies = item.action == QLatin1String("copy"), edits = item.action == QLatin1String("command");
  const double width = std::min(std::ceil(m_look.fonts().width(item.detail, Size::Small)) + 1, value.width() - (copies || edits ? 18 : 0));
  drawText(painter, m_look, {value.x(), value.y(), width, value.height()}, item.detail, {Size::Small, Weight::Regular, t.text});
  if (!copies && !edits) return;
  drawIcon(painter, edits ? QStringLiteral("pencil") : QStringLiteral("copy"), 12, {value.x() + width + 4, value.y() + (value.height() - 12) / 2}, t.text2);
  placed.link = QRectF(value.x(), value.y(), width + 18, value.height());
}

void ContextPanel::paintStep(QPainter& painter, const ContextItem& item, const Placed& placed) {
  const Theme& t = m_look.theme();
  const double middle = placed.top + placed.height / 2;
  if (!item.isLast) painter.fillRect(QRectF(kLeft + 3.5, middle, 1, placed.height), t.line2);
  if (item.isReached) drawDot(painter, {kLeft + 4, middle}, 8, t.ok);
  else {
    drawDot(painter, {kLeft + 4, middle}, 8, t.line2);
    drawDot(painter, {kLeft + 4, middle}, 5, t.alt);
  }
  const double time = std::ceil(m_look.fonts().width(item.detail, Size::Small)) + 1;
  drawText(painter, m_look, {right() - time, placed.top, time, placed.height}, item.detail, {Size::Small, Weight::Regular, t.text2});
  drawText(painter, m_look, {kLeft + 18, placed.top, right() - time - 8 - kLeft - 18, placed.height}, item.text, {Size::Small, item.isReached ? Weight::Medium : Weight::Regular, t.text});
}

void ContextPanel::paintFigures(QPainter& painter, const ContextItem& item, const Placed& placed) {
  const Theme& t = m_look.theme();
  const double each = (right() - kLeft) / static_cast<double>(std::max<std::size_t>(1, item.figures.size()));
  double x = kLeft;
  for (const auto& [figure, name] : item.figures) {
    if (x > kLeft) painter.fillRect(QRectF(std::round(x), placed.top, 1, m_look.px(38)), t.line);
    drawText(painter, m_look, {x, placed.top, each, double(m_look.px(22))}, figure, {Size::Head, Weight::Strong, t.text, Qt::AlignHCenter});
    drawText(painter, m_look, {x, placed.top + m_look.px(22), each, double(m_look.px(16))}, name, {Size::Small, Weight::Regular, t.text2, Qt::AlignHCenter});
    x += each;
  }
}

void ContextPanel::paintRow(QPainter& painter, const ContextItem& item, Placed& placed) {
  const Theme& t = m_look.theme();
  const QRectF box(kLeft, placed.top, right() - kLeft, placed.height);
  drawIcon(painter, item.icon, 14, {box.x(), box.y() + (box.height() - 14) / 2}, t.text2);
  const double detail = std::ceil(m_look.fonts().width(item.detail, Size::Small)) + 1;
  drawText(painter, m_look, {box.right() - detail, box.y(), detail, box.height()}, item.detail, {Size::Small, Weight::Regular, t.text2});
  const QRectF text = box.adjusted(22, 0, -detail - 8, 0);
  drawText(painter, m_look, text, item.text, {Size::Small, Weight::Regular, item.action.isEmpty() ? t.text : t.link});
  if (!item.action.isEmpty()) placed.link = text;
}

void ContextPanel::paintProduct(QPainter& painter, const ContextItem& item, const Placed& placed) {
  const Theme& t = m_look.theme();
  const double side = m_look.px(40);
  drawRounded(painter, {kLeft, placed.top, side, side}, 6, t.chip);
  drawIcon(painter, QStringLiteral("box"), 18, {kLeft + side / 2 - 9, placed.top + side / 2 - 9}, t.text2);
  const double x = kLeft + side + 8;
  drawText(painter, m_look, {x, placed.top + 2, right() - x, double(m_look.px(18))}, item.text, {Size::Body, Weight::Regular, t.text});
  drawText(painter, m_look, {x, placed.top + m_look.px(20), right() - x, double(m_look.px(18))}, item.detail, {Size::Small, Weight::Regular, t.text2});
}

int ContextPanel::itemAt(const QPointF& point) const {
  const QPointF at = point + QPointF(0, verticalScrollBar()->value());
  for (std::size_t i = 0; i < m_placed.size(); ++i)
    if (m_placed[i].link.adjusted(-2, -3, 2, 3).contains(at)) return static_cast<int>(i);
  return -1;
}

void ContextPanel::follow(std::size_t at) {
  const ContextItem item = m_items[at];
  if (item.action == QLatin1String("copy")) Q_EMIT copied(item.payload);
  if (item.action == QLatin1String("link")) Q_EMIT linkWanted(item.payload);
  if (item.action == QLatin1String("command")) Q_EMIT commandAsked(item.payload);
  if (item.action == QLatin1String("thread")) Q_EMIT threadWanted(ThreadId{item.payload.toLongLong()});
  if (item.action != QLatin1String("proof")) return;
  if (!m_openProofs.erase(item.payload)) m_openProofs.insert(item.payload);
  rebuild();
}

void ContextPanel::mouseReleaseEvent(QMouseEvent* event) {
  const int at = itemAt(event->position());
  if (event->button() == Qt::LeftButton && at >= 0) follow(static_cast<std::size_t>(at));
}

void ContextPanel::mouseMoveEvent(QMouseEvent* event) {
  viewport()->setCursor(itemAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString ContextPanel::copyText(const ContextItem& item) {
  switch (item.kind) {
    case Kind::Field: return item.detail;
    case Kind::Clock:
    case Kind::ClockTimes:
    case Kind::Text:
    case Kind::Note: return item.text;
    case Kind::Product:
    case Kind::Step:
    case Kind::History: return item.detail.isEmpty() ? item.text : QStringLiteral("%1, %2").arg(item.text, item.detail);
    case Kind::Heading: return item.action == QLatin1String("link") ? item.payload : QString();
    case Kind::Figures:
    case Kind::Gap: break;
  }
  return {};
}

int ContextPanel::rowAt(const QPointF& point) const {
  const double y = point.y() + verticalScrollBar()->value();
  for (std::size_t i = 0; i < m_placed.size(); ++i)
    if (y >= m_placed[i].top && y < m_placed[i].top + m_placed[i].height) return static_cast<int>(i);
  return -1;
}

void ContextPanel::contextMenuEvent(QContextMenuEvent* event) {
  const int at = event->reason() == QContextMenuEvent::Keyboard ? m_focused : rowAt(event->pos());
  if (at < 0 || at >= static_cast<int>(m_items.size())) return;
  const QString text = copyText(m_items[static_cast<std::size_t>(at)]);
  if (text.isEmpty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Copy"), this, [this, text] { Q_EMIT copied(text); });
  menu->addAction(tr("Copy everything here"), this, [this] { Q_EMIT copied(accessibleDescription()); });
  menu->addSeparator();
  menu->addAction(tr("Forget this buyer…"), this, [this] { Q_EMIT commandAsked(QStringLiteral("forget.buyer")); })->setProperty("command", QStringLiteral("forget.buyer"));
  menu->popup(event->globalPos());
}

void ContextPanel::moveFocus(int step) {
  const int size = static_cast<int>(m_items.size());
  for (int at = m_focused + step; at >= 0 && at < size; at += step)
    if (!m_items[static_cast<std::size_t>(at)].action.isEmpty() || !copyText(m_items[static_cast<std::size_t>(at)]).isEmpty()) {
      m_focused = at;
      const Placed& placed = m_placed[static_cast<std::size_t>(at)];
      QScrollBar* bar = verticalScrollBar();
      if (placed.top < bar->value() || placed.top + placed.height > bar->value() + viewport()->height()) bar->setValue(static_cast<int>(placed.top) - 60);
      viewport()->update();
      return;
    }
}

void ContextPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down) return moveFocus(1);
  if (event->key() == Qt::Key_Up) return moveFocus(-1);
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && m_focused >= 0 && m_focused < static_cast<int>(m_items.size()))
    return follow(static_cast<std::size_t>(m_focused));
  if (event->matches(QKeySequence::Copy) && m_focused >= 0 && m_focused < static_cast<int>(m_items.size())) {
    const QString text = copyText(m_items[static_cast<std::size_t>(m_focused)]);
    if (!text.isEmpty()) Q_EMIT copied(text);
    return;
  }
  QAbstractScrollArea::keyPressEvent(event);
}

void ContextPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Context: clocks, order, buyer, notes"));
    rebuild();
  }
  QAbstractScrollArea::changeEvent(event);
}

}  // namespace inquiry::ui
