#include "ui/inbox/thread_row_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

ThreadRowDelegate::ThreadRowDelegate(const Look& look, const Directory& directory, QObject* parent)
    : QStyledItemDelegate(parent), m_look(look), m_directory(directory) {}

QSize ThreadRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto* row = index.data(ThreadListModel::RowRole).value<const ListRow*>();
  // Compact rows tell their group by bar and chip alone.
  if (row != nullptr && row->kind == ListRow::Kind::Section) return {120, m_density == Density::Compact ? 0 : m_look.px(26)};
  return {120, m_look.px(m_density == Density::Compact ? 24 : 56)};
}

void ThreadRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* row = index.data(ThreadListModel::RowRole).value<const ListRow*>();
  if (row == nullptr) return;
  if (row->kind == ListRow::Kind::Section) {
    paintSection(*painter, option.rect, *row);
    return;
  }
  QStyle::State state = option.state;
  state.setFlag(QStyle::State_HasFocus, option.widget != nullptr && option.widget->hasFocus());
  const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
  // What is flush right stands at the same place with and without a scroll bar.
  m_margin = view == nullptr ? 12 : std::max(4, 12 - (view->width() - view->viewport()->width()));
  const RowColours colours = rowColours(m_look.theme(), *row, state);
  painter->fillRect(option.rect, colours.ground);
  const QRect body = option.rect.adjusted(0, 0, 0, -1);
  const QColor bar = row->kind == ListRow::Kind::Thread ? dueBarColour(m_look.theme(), row->group) : QColor();
  if (bar.isValid()) painter->fillRect(QRect(body.x(), body.y(), 4, body.height()), bar);
  if (m_density == Density::Compact) paintCompact(*painter, body, *row, colours);
  else if (row->kind == ListRow::Kind::Hit) paintHit(*painter, body, *row, colours);
  else paintRow(*painter, body, *row, colours);
  painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), m_look.theme().line);
}

void ThreadRowDelegate::paintSection(QPainter& painter, const QRect& rect, const ListRow& row) const {
  const Theme& t = m_look.theme();
  if (rect.height() < 2) return;
  painter.fillRect(rect, t.alt);
  painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.line);
  const QString name = ThreadListModel::groupName(row.group);
  const QRectF box = QRectF(rect).adjusted(16, 0, -12, -1);
  drawText(painter, m_look, box, name, {Size::Small, Weight::Medium, t.text2});
  if (row.count < 0) return;
  const double x = m_look.fonts().width(name, Size::Small, Weight::Medium) + 6;
  drawText(painter, m_look, box.adjusted(x, 0, 0, 0), m_look.times().locale().toString(static_cast<qlonglong>(row.count)),
           {Size::Small, Weight::Regular, t.text2});
}

void ThreadRowDelegate::paintChannel(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const {
  const StoreFace store = m_directory.store(row.thread.store);
  const int height = m_look.px(18);
  if (row.isMarked) {
    drawTick(painter, m_look, {rect.x() + 14.0, rect.y() + double(m_look.px(9)), 36, double(height)});
  } else {
    drawLettermark(painter, m_look, {rect.x() + 14.0, rect.y() + double(m_look.px(9)), 36, double(height)}, row.thread.marketplace);
  }
  const double y = rect.y() + m_look.px(30);
  drawDot(painter, {rect.x() + 19.0, y + height / 2.0}, 6, colours.dot.isValid() ? colours.dot : store.dot);
  drawText(painter, m_look, {rect.x() + 27.0, y, 30, double(height)}, store.site, {Size::Small, Weight::Regular, colours.text2});
}

void ThreadRowDelegate::paintRow(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const {
  paintChannel(painter, rect, row, colours);
  const double left = rect.x() + 64, width = rect.right() + 1 - m_margin - left;
  const double height = m_look.px(18);
  paintFirstLine(painter, {left, rect.y() + double(m_look.px(9)), width, height}, row, colours);
  paintSecondLine(painter, {left, rect.y() + double(m_look.px(30)), width, height}, row, colours);
}

void ThreadRowDelegate::paintFirstLine(QPainter& painter, const QRectF& box, const ListRow& row, const RowColours& colours) const {
  const DueText due = TimeText::dueText(row.thread, m_now);
  double right = box.right() - drawDueChip(painter, m_look, box.topRight(), due, colours.isSelected ? colours.text : QColor());
  right -= 8;
  // What follows the name keeps its place; the name gives way.
  const QStringList marks = markIcons(row);
  const QString count = row.thread.unansweredCount > 1 ? QStringLiteral("(%1)").arg(row.thread.unansweredCount) : QString();
  const QString caseWord = row.thread.hasCase ? tr("Case", "a claim or dispute at the platform, chip in the list") : QString();
  const ChipStyle caseStyle{colours.isSelected ? colours.chip : m_look.theme().caseGround,
                            colours.isSelected ? colours.onChip : m_look.theme().onCase, {}, {}, {}, Weight::Regular};
  double tail = marks.size() * 18.0 + (marks.isEmpty() ? 0 : 2);
  if (!count.isEmpty()) tail += m_look.fonts().width(count, Size::Small) + 6;
  if (!caseWord.isEmpty()) tail += chipWidth(m_look, caseWord, caseStyle) + 6;
  const Weight weight = row.thread.unread ? Weight::Strong : Weight::Regular;
  const double name = std::min(m_look.fonts().width(row.buyer, Size::Body, weight) + 1, std::max(24.0, right - box.x() - tail));
  drawText(painter, m_look, {box.x(), box.y(), name, box.height()}, row.buyer, {Size::Body, weight, colours.text});
  double x = box.x() + name + 6;
  if (!count.isEmpty() && x < right) {
    drawText(painter, m_look, {x, box.y(), right - x, box.height()}, count, {Size::Small, Weight::Regular, colours.text2});
    x += m_look.fonts().width(count, Size::Small) + 6;
  }
  x = drawMarks(painter, m_look, {x, box.y(), right - x, box.height()}, marks, colours);
  if (!caseWord.isEmpty() && x + 2 + chipWidth(m_look, caseWord, caseStyle) <= right + 8) drawChip(painter, m_look, {x + 2, box.y()}, caseWord, caseStyle);
}

void ThreadRowDelegate::paintSecondLine(QPainter& painter, const QRectF& box, const ListRow& row, const RowColours& colours) const {
  drawIcon(painter, kindIcon(row.thread.kind), 14, {box.x(), box.y() + (box.height() - 14) / 2}, colours.text2);
  double right = box.right();
  right -= drawRowOwner(painter, m_look, {box.x(), box.y(), right - box.x(), box.height()}, {m_directory.initials(row.thread.assignee), row.thread.assignee.empty()}, colours) + 6;
  if (!row.thread.tags.empty()) {
    QString tag = chipText(m_directory.tagText(row.thread.tags.front()));
    if (row.thread.tags.size() > 1) tag += QStringLiteral(" +%1").arg(row.thread.tags.size() - 1);
    const ChipStyle style = tagStyle(colours, m_directory.tagColour(shownLine(row.thread.tags.front())));
    const double width = chipWidth(m_look, tag, style);
    if (width < box.width() * 0.5) {
      drawChip(painter, m_look, {right - width, box.y()}, tag, style);
      right -= width + 6;
    }
  }
  drawText(painter, m_look, {box.x() + 20, box.y(), right - box.x() - 20, box.height()}, row.excerpt, {Size::Small, Weight::Regular, colours.excerpt});
}

void ThreadRowDelegate::paintHit(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const {
  paintChannel(painter, rect, row, colours);
  const double left = rect.x() + 64, right = rect.right() + 1 - m_margin, height = m_look.px(18), y = rect.y() + m_look.px(9);
  const QString when = row.sentAt ? m_look.times().moment(*row.sentAt, m_now) : QString();
  const double whenWidth = m_look.fonts().width(when, Size::Small) + 2;
  drawText(painter, m_look, {right - whenWidth, y, whenWidth, height}, when, {Size::Small, Weight::Regular, colours.text2, Qt::AlignRight});
  drawText(painter, m_look, {left, y, right - whenWidth - 8 - left, height}, row.buyer, {Size::Body, Weight::Medium, colours.text});
  const QRectF line(left, rect.y() + m_look.px(30), right - left, height);
  // The words found stand on a ground of their own.
  const QFontMetricsF& metrics = m_look.fonts().metricsFor(row.excerpt, Size::Small);
  for (const auto& [from, to] : row.marks) {
    const double x = metrics.horizontalAdvance(row.excerpt.left(from)), end = metrics.horizontalAdvance(row.excerpt.left(to));
    if (line.x() + end > line.right()) break;
    painter.fillRect(QRectF(line.x() + x, line.y() + 1, end - x, line.height() - 2), colours.isSelected ? colours.chip : m_look.theme().soft2);
  }
  drawText(painter, m_look, line, row.excerpt, {Size::Small, Weight::Regular, colours.text});
}

void ThreadRowDelegate::paintCompact(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const {
  const StoreFace store = m_directory.store(row.thread.store);
  const double y = rect.y(), height = rect.height();
  const QRectF mark(rect.x() + 10.0, y + (height - m_look.px(16)) / 2, 32, double(m_look.px(16)));
  if (row.isMarked) drawTick(painter, m_look, mark);
  else drawLettermark(painter, m_look, mark, row.thread.marketplace);
  drawText(painter, m_look, {rect.x() + 46.0, y, 24, height}, store.site, {Size::Small, Weight::Regular, colours.text2});
  const Weight weight = row.thread.unread ? Weight::Strong : Weight::Regular;
  drawText(painter, m_look, {rect.x() + 72.0, y, double(m_look.px(92)), height}, row.buyer, {Size::Small, weight, colours.text});
  const double left = rect.x() + 78 + m_look.px(92);
  double right = rect.right() + 1 - std::min(8, m_margin);
  if (row.kind == ListRow::Kind::Thread) {
    const DueText due = TimeText::dueText(row.thread, m_now);
    right -= drawDueChip(painter, m_look, {right, y + (height - m_look.px(18)) / 2}, due, colours.isSelected ? colours.text : QColor()) + 6;
  }
  drawText(painter, m_look, {left, y, right - left, height}, row.excerpt, {Size::Small, Weight::Regular, colours.excerpt});
}

QRectF ThreadRowDelegate::dueBox(const QRect& rect, const ListRow& row) const {
  const DueText due = TimeText::dueText(row.thread, m_now);
  if (row.kind != ListRow::Kind::Thread || due.text.isEmpty()) return {};
  const QRect body = rect.adjusted(0, 0, 0, -1);
  const bool isCompact = m_density == Density::Compact;
  const double width = dueChipWidth(m_look, due), height = m_look.px(18), right = body.right() + 1 - (isCompact ? std::min(8, m_margin) : m_margin);
  return {right - width, isCompact ? body.y() + (body.height() - height) / 2 : body.y() + double(m_look.px(9)), width, height};
}

bool ThreadRowDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() != QEvent::MouseButtonRelease) return false;
  const auto* click = static_cast<const QMouseEvent*>(event);
  const auto* row = index.data(ThreadListModel::RowRole).value<const ListRow*>();
  // A little more than the chip: a target is 24 high.
  if (row == nullptr || click->button() != Qt::LeftButton || click->modifiers() != Qt::NoModifier || !dueBox(option.rect, *row).adjusted(-4, -3, 4, 3).contains(click->position())) return false;
  Q_EMIT dueClicked(row->thread.id);
  return false;
}

bool ThreadRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&, const QModelIndex& index) {
  const auto* row = index.data(ThreadListModel::RowRole).value<const ListRow*>();
  if (event->type() != QEvent::ToolTip || row == nullptr || row->kind == ListRow::Kind::Section) return false;
  const StoreFace store = m_directory.store(row->thread.store);
  QStringList lines{QStringLiteral("%1 · %2").arg(store.name, row->buyer)};
  if (!row->thread.orderRemoteId.empty()) lines << tr("Order %1").arg(shownLine(row->thread.orderRemoteId));
  if (row->thread.dueAt && row->thread.needsReply) lines << tr("Due %1. A click on the time shows its proof.").arg(m_look.times().deadline(*row->thread.dueAt, m_now, store.zone));
  if (row->isByMachine) lines << tr("Only an automatic reply so far: the buyer waits for a person.");
  QStringList tags;
  for (const std::string& tag : row->thread.tags) tags << m_directory.tagText(tag);
  if (!tags.isEmpty()) lines << tags.join(QStringLiteral(" · "));
  QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))).replace(QLatin1Char('\n'), QStringLiteral("<br>")), view);
  return true;
}

}  // namespace inquiry::ui
