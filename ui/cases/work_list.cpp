#include "ui/cases/work_list.h"

#include <QPainter>
#include <algorithm>

#include "ui/common/chips.h"
#include "ui/common/words.h"

namespace inquiry::ui {

void WorkModel::setRows(std::vector<WorkRow> rows, Instant now) {
  beginResetModel();
  m_rows = std::move(rows);
  m_now = now;
  endResetModel();
}

void WorkModel::setNow(Instant now) {
  m_now = now;
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const WorkRow* WorkModel::row(const QModelIndex& index) const {
  return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex WorkModel::indexOf(std::int64_t id) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const WorkRow& row) { return row.id == id; });
  return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int WorkModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant WorkModel::data(const QModelIndex& index, int role) const {
  const WorkRow* shown = row(index);
  if (shown == nullptr) return {};
  if (role == Qt::DisplayRole) return shown->title;
  if (role != Qt::AccessibleTextRole) return {};
  QStringList parts{shown->mark, shown->title, shown->facts};
  if (shown->dueAt) parts << TimeText::dueText(*shown->dueAt, m_now).text;
  parts.removeAll(QString());
  return spoken(parts);
}

QSize WorkRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const { return {option.rect.width(), m_look.px(56)}; }

void WorkRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = static_cast<const WorkModel*>(index.model());
  const WorkRow* row = model->row(index);
  if (row == nullptr) return;
  const Theme& t = m_look.theme();
  const QRect rect = option.rect;
  const bool isSelected = option.state.testFlag(QStyle::State_Selected), hasFocus = option.widget != nullptr && option.widget->hasFocus();
  const bool isLight = isSelected && hasFocus;
  const DueText due = row->dueAt ? TimeText::dueText(*row->dueAt, model->now()) : DueText{};
  const QColor plain = due.due == Due::Late ? t.lateRow : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base;
  painter->fillRect(rect, isSelected ? (hasFocus ? t.selection : t.selectionPale) : plain);
  if (const QColor bar = dueBarColour(t, due.due); bar.isValid()) painter->fillRect(QRect(rect.x(), rect.y(), 4, rect.height()), bar);
  const QColor text = isLight ? t.onSelection : t.text, quiet = isLight ? t.onSelection : t.text2;
  const double height = m_look.px(18), first = rect.y() + m_look.px(9), second = rect.y() + m_look.px(30), right = rect.right() + 1 - 12, left = rect.x() + 64;
  drawText(*painter, m_look, {rect.x() + 14.0, first, 46, height}, row->mark, {Size::Small, Weight::Medium, quiet});
  drawIcon(*painter, row->icon, 14, {rect.x() + 18.0, second + 2}, quiet);
  const double chip = drawDueChip(*painter, m_look, {right, first}, due, isLight ? text : QColor());
  drawText(*painter, m_look, {left, first, right - chip - 8 - left, height}, row->title, {Size::Body, Weight::Medium, text});
  drawText(*painter, m_look, {left, second, right - left, height}, row->facts, {Size::Small, Weight::Regular, quiet});
  painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.line);
}

}  // namespace inquiry::ui
