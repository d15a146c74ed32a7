#include "ui/inbox/thread_table_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kMostTags = 3;

}  // namespace

QSize ThreadTableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {60, rowHeight()}; }

void ThreadTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* row = index.data(ThreadListModel::RowRole).value<const ListRow*>();
  if (row == nullptr || row->kind == ListRow::Kind::Section) return;
  QStyle::State state = option.state;
  state.setFlag(QStyle::State_HasFocus, option.widget != nullptr && option.widget->hasFocus());
  const RowColours colours = rowColours(m_look.theme(), *row, state);
  painter->fillRect(option.rect, colours.ground);
  painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), m_look.theme().line);
  const double line = m_look.px(18);
  const QRectF body = QRectF(option.rect).adjusted(0, 0, 0, -1);
  const Cell cell{*row, colours, {body.x() + 8, body.y() + (body.height() - line) / 2, body.width() - 16, line}};
  const auto column = static_cast<ListColumn>(index.column());
  if (column == ListColumn::State) {
    const QColor bar = row->kind == ListRow::Kind::Thread ? dueBarColour(m_look.theme(), row->group) : QColor();
    if (bar.isValid()) painter->fillRect(QRectF(body.x(), body.y(), 4, body.height()), bar);
  }
  paintCell(*painter, cell, column);
}

void ThreadTableDelegate::paintCell(QPainter& painter, const Cell& cell, ListColumn column) const {
  const Thread& thread = cell.row.thread;
  switch (column) {
    case ListColumn::State: return paintState(painter, cell);
    case ListColumn::Channel: return paintChannel(painter, cell);
    case ListColumn::Buyer: return paintBuyer(painter, cell);
    case ListColumn::Subject: return paintSubject(painter, cell);
    case ListColumn::Tags: return paintTags(painter, cell);
    case ListColumn::Order: return text(painter, cell, shownLine(thread.orderRemoteId));
    case ListColumn::Due: {
      const DueText due = TimeText::dueText(thread, m_now);
      const double width = dueChipWidth(m_look, due);
      drawDueChip(painter, m_look, {std::min(cell.box.x() + width, cell.box.right()), cell.box.y()}, due, cell.colours.isSelected ? cell.colours.text : QColor());
      return;
    }
    case ListColumn::Age: return text(painter, cell, thread.oldestUnansweredAt && thread.needsReply ? TimeText::length(m_now - *thread.oldestUnansweredAt) : QString());
    case ListColumn::Owner: {
      const QString initials = m_directory.initials(thread.assignee);
      drawRowOwner(painter, m_look, {cell.box.x(), cell.box.y(), ownerWidth(m_look, initials), cell.box.height()}, {initials, thread.assignee.empty()}, cell.colours);
      return;
    }
    case ListColumn::Marks: {
      double x = drawMarks(painter, m_look, cell.box, markIcons(cell.row), cell.colours);
      if (thread.hasCase && x + 14 <= cell.box.right())
        drawIcon(painter, QStringLiteral("scales"), 14, {x, cell.box.y() + (cell.box.height() - 14) / 2}, cell.colours.isSelected ? cell.colours.text2 : m_look.theme().onCase);
      return;
    }
    case ListColumn::Updated: return text(painter, cell, thread.lastMessageAt ? TimeText::ago(*thread.lastMessageAt, m_now) : QString());
  }
}

void ThreadTableDelegate::text(QPainter& painter, const Cell& cell, const QString& words) const {
  drawText(painter, m_look, cell.box, words, {Size::Small, Weight::Regular, cell.colours.text2});
}

void ThreadTableDelegate::paintState(QPainter& painter, const Cell& cell) const {
  const QPointF at(cell.box.x() + 2, cell.box.y() + (cell.box.height() - 14) / 2);
  if (cell.row.isMarked) return drawTick(painter, m_look, {cell.box.x() + 1, cell.box.y() + (cell.box.height() - 16) / 2, 16, 16});
  const QString icon = dueIcon(cell.row.group);
  const bool isLate = cell.row.group == Due::Late;
  if (!icon.isEmpty()) drawIcon(painter, icon, 14, at, isLate && !cell.colours.isSelected ? m_look.theme().lateText : cell.colours.text2);
}

void ThreadTableDelegate::paintChannel(QPainter& painter, const Cell& cell) const {
  const StoreFace store = m_directory.store(cell.row.thread.store);
  const double height = m_look.px(16);
  drawLettermark(painter, m_look, {cell.box.x(), cell.box.y() + (cell.box.height() - height) / 2, 32, height}, cell.row.thread.marketplace);
  drawDot(painter, {cell.box.x() + 41, cell.box.center().y()}, 6, cell.colours.dot.isValid() ? cell.colours.dot : store.dot);
  drawText(painter, m_look, cell.box.adjusted(49, 0, 0, 0), store.site, {Size::Small, Weight::Regular, cell.colours.text2});
}

void ThreadTableDelegate::paintBuyer(QPainter& painter, const Cell& cell) const {
  const ListRow& row = cell.row;
  const QString count = row.thread.unansweredCount > 1 ? QStringLiteral("(%1)").arg(row.thread.unansweredCount) : QString();
  const double tail = count.isEmpty() ? 0 : m_look.fonts().width(count, Size::Small) + 6;
  const Weight weight = row.thread.unread ? Weight::Strong : Weight::Regular;
  const double name = std::min(m_look.fonts().width(row.buyer, Size::Body, weight) + 1, std::max(0.0, cell.box.width() - tail));
  drawText(painter, m_look, {cell.box.x(), cell.box.y(), name, cell.box.height()}, row.buyer, {Size::Body, weight, cell.colours.text});
  if (!count.isEmpty()) drawText(painter, m_look, cell.box.adjusted(name + 6, 0, 0, 0), count, {Size::Small, Weight::Regular, cell.colours.text2});
}

void ThreadTableDelegate::paintSubject(QPainter& painter, const Cell& cell) const {
  const ListRow& row = cell.row;
  drawIcon(painter, kindIcon(row.thread.kind), 14, {cell.box.x(), cell.box.y() + (cell.box.height() - 14) / 2}, cell.colours.text2);
  QRectF box = cell.box.adjusted(20, 0, 0, 0);
  const QString subject = shownLine(row.thread.subject);
  const Weight weight = row.thread.unread ? Weight::Strong : Weight::Regular;
  if (!subject.isEmpty() && subject != row.excerpt) {
    const double width = std::min(m_look.fonts().width(subject, Size::Small, weight) + 1, box.width() * 0.5);
    drawText(painter, m_look, {box.x(), box.y(), width, box.height()}, subject, {Size::Small, weight, cell.colours.text});
    box.setX(box.x() + width + 8);
    return drawText(painter, m_look, box, row.excerpt, {Size::Small, Weight::Regular, cell.colours.text2});
  }
  drawText(painter, m_look, box, row.excerpt, {Size::Small, weight, cell.colours.excerpt});
}

void ThreadTableDelegate::paintTags(QPainter& painter, const Cell& cell) const {
  const std::vector<std::string>& tags = cell.row.thread.tags;
  double x = cell.box.x();
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const QString more = QStringLiteral("+%1").arg(tags.size() - i);
    const QString tag = chipText(m_directory.tagText(tags[i]));
    const ChipStyle style = tagStyle(cell.colours, m_directory.tagColour(shownLine(tags[i])));
    const double width = chipWidth(m_look, tag, style);
    const bool fits = x + width + (i + 1 < tags.size() ? 26 : 0) <= cell.box.right();
    if (i == kMostTags || !fits) return drawText(painter, m_look, {x, cell.box.y(), std::max(0.0, cell.box.right() - x), cell.box.height()}, more, {Size::Small, Weight::Regular, cell.colours.text2});
    drawChip(painter, m_look, {x, cell.box.y()}, tag, style);
    x += width + 4;
  }
}

bool ThreadTableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&, const QModelIndex& index) {
  const auto* row = index.data(ThreadListModel::RowRole).value<const ListRow*>();
  if (event->type() != QEvent::ToolTip || row == nullptr) return false;
  const Thread& thread = row->thread;
  const StoreFace store = m_directory.store(thread.store);
  QString tip = index.data(Qt::DisplayRole).toString();
  switch (static_cast<ListColumn>(index.column())) {
    case ListColumn::State:
    case ListColumn::Due: tip = thread.dueAt && thread.needsReply ? m_look.times().deadline(*thread.dueAt, m_now, store.zone) : QString(); break;
    case ListColumn::Age: tip = thread.oldestUnansweredAt && thread.needsReply ? m_look.times().bothZones(*thread.oldestUnansweredAt, m_now, store.zone) : QString(); break;
    case ListColumn::Updated: tip = thread.lastMessageAt ? m_look.times().bothZones(*thread.lastMessageAt, m_now, store.zone) : QString(); break;
    default: break;
  }
  if (!tip.isEmpty()) QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
  else QToolTip::hideText();
  return true;
}

}  // namespace inquiry::ui
