#include "ui/cases/ticket_model.h"

#include <QPainter>
#include <algorithm>

#include "ui/cases/ticket_words.h"
#include "ui/common/chips.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

void TicketModel::setRows(std::vector<Ticket> tickets, Instant now) {
  beginResetModel();
  m_tickets = std::move(tickets);
  m_now = now;
  endResetModel();
}

void TicketModel::setNow(Instant now) {
  m_now = now;
  if (!m_tickets.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Ticket* TicketModel::row(const QModelIndex& index) const {
  return index.isValid() && index.row() < rowCount() ? &m_tickets[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex TicketModel::indexOf(TicketId number) const {
  const auto found = std::find_if(m_tickets.begin(), m_tickets.end(), [number](const Ticket& ticket) { return ticket.number == number; });
  return found == m_tickets.end() ? QModelIndex() : index(static_cast<int>(found - m_tickets.begin()));
}

int TicketModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_tickets.size()); }

QVariant TicketModel::data(const QModelIndex& index, int role) const {
  const Ticket* ticket = row(index);
  if (ticket == nullptr) return {};
  if (role == Qt::DisplayRole) return shownLine(ticket->title);
  if (role != Qt::AccessibleTextRole) return {};
  QStringList parts{tr("Ticket %1").arg(ticket->number.value), shownLine(ticket->title), ticketStateName(ticket->state)};
  if (isOpen(*ticket) && ticket->dueAt) parts << TimeText::dueText(*ticket->dueAt, m_now).text;
  return spoken(parts);
}

QSize TicketRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const { return {option.rect.width(), m_look.px(56)}; }

void TicketRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = static_cast<const TicketModel*>(index.model());
  const Ticket* ticket = model->row(index);
  if (ticket == nullptr) return;
  const Theme& t = m_look.theme();
  const QRect rect = option.rect;
  const bool isSelected = option.state.testFlag(QStyle::State_Selected), hasFocus = option.widget != nullptr && option.widget->hasFocus();
  const bool isLight = isSelected && hasFocus;
  const DueText due = isOpen(*ticket) && ticket->dueAt ? TimeText::dueText(*ticket->dueAt, model->now()) : DueText{};
  const QColor plain = due.due == Due::Late ? t.lateRow : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base;
  painter->fillRect(rect, isSelected ? (hasFocus ? t.selection : t.selectionPale) : plain);
  if (const QColor bar = dueBarColour(t, due.due); bar.isValid()) painter->fillRect(QRect(rect.x(), rect.y(), 4, rect.height()), bar);
  const QColor text = isLight ? t.onSelection : t.text, quiet = isLight ? t.onSelection : t.text2;
  const double height = m_look.px(18), first = rect.y() + m_look.px(9), second = rect.y() + m_look.px(30), right = rect.right() + 1 - 12, left = rect.x() + 64;
  drawText(*painter, m_look, {rect.x() + 14.0, first, 46, height}, ticketNumber(ticket->number), {Size::Small, Weight::Medium, quiet});
  drawIcon(*painter, ticketIcon(ticket->state), 14, {rect.x() + 18.0, second + 2}, quiet);
  const double chip = drawDueChip(*painter, m_look, {right, first}, due, isLight ? text : QColor());
  drawText(*painter, m_look, {left, first, right - chip - 8 - left, height}, shownLine(ticket->title), {Size::Body, Weight::Medium, text});
  const bool isNobodys = ticket->assignee.value.empty();
  const QString initials = m_directory.initials(ticket->assignee.value);
  const double owner = ownerWidth(m_look, initials);
  drawOwner(*painter, m_look, {right - owner, second, owner, height}, initials,
            {isNobodys ? QColor() : isLight ? t.selectionChip : t.chip, isLight ? t.onSelection : t.onChip, {}, isNobodys ? t.line2 : QColor(), {}, Weight::Medium});
  QStringList facts{ticketStateName(ticket->state)};
  if (ticket->priority == Priority::Urgent || ticket->priority == Priority::High) facts << priorityName(ticket->priority);
  if (!ticket->items.empty()) facts << QStringLiteral("%1/%2").arg(ticket->items.size() - openItems(*ticket)).arg(ticket->items.size());
  drawText(*painter, m_look, {left, second, right - owner - 8 - left, height}, facts.join(QStringLiteral(" · ")), {Size::Small, Weight::Regular, quiet});
  painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.line);
}

}  // namespace inquiry::ui
