#include "ui/cases/case_row_delegate.h"

#include <QPainter>

#include "ui/cases/case_words.h"
#include "ui/common/chips.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

// What waits for others has no deadline of ours to shout.
DueText dueOf(const Case& value, Instant now) {
  if (value.turn == CaseTurn::Us && value.dueAt) return TimeText::dueText(*value.dueAt, now);
  if (value.turn == CaseTurn::Us || value.turn == CaseTurn::Nobody) return {};
  return {Due::Waiting, caseTurnText(value.turn)};
}

}  // namespace

QSize CaseRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool isHeading = static_cast<const CaseModel*>(index.model())->row(index) == nullptr;
  return {option.rect.width(), m_look.px(isHeading ? 26 : 56)};
}

void CaseRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& t = m_look.theme();
  const auto* model = static_cast<const CaseModel*>(index.model());
  if (const desk::CaseRow* row = model->row(index)) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
    const DueText due = dueOf(row->value, model->now());
    const QColor plain = due.due == Due::Late ? t.lateRow : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base;
    painter->fillRect(option.rect, isSelected ? (hasFocus ? t.selection : t.selectionPale) : plain);
    if (const QColor bar = dueBarColour(t, due.due); bar.isValid()) painter->fillRect(QRect(option.rect.x(), option.rect.y(), 4, option.rect.height()), bar);
    paintRow(*painter, option.rect, *row, model->now(), isSelected && hasFocus);
  } else {
    painter->fillRect(option.rect, t.alt);
    const QString heading = index.data(CaseModel::HeadingRole).toString();
    const QRectF box = QRectF(option.rect).adjusted(16, 0, -12, 0);
    drawText(*painter, m_look, box, heading, {Size::Small, Weight::Medium, t.text2});
    drawText(*painter, m_look, box.adjusted(m_look.fonts().width(heading, Size::Small, Weight::Medium) + 8, 0, 0, 0), index.data(CaseModel::CountRole).toString(), {Size::Small, Weight::Regular, t.text2});
  }
  painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void CaseRowDelegate::paintRow(QPainter& painter, const QRect& rect, const desk::CaseRow& row, Instant now, bool isSelected) const {
  const Theme& t = m_look.theme();
  const Case& value = row.value;
  const StoreFace store = m_directory.store(value.store);
  const QColor text = isSelected ? t.onSelection : t.text, quiet = isSelected ? t.onSelection : t.text2;
  const double height = m_look.px(18), first = rect.y() + m_look.px(9), second = rect.y() + m_look.px(30);
  const double right = rect.right() + 1 - 12, left = rect.x() + 64;
  drawLettermark(painter, m_look, {rect.x() + 14.0, first, 36, height}, store.marketplace);
  drawDot(painter, {rect.x() + 19.0, second + height / 2}, 6, isSelected ? t.onSelection : store.dot);
  drawText(painter, m_look, {rect.x() + 27.0, second, 32, height}, store.site, {Size::Small, Weight::Regular, quiet});
  const double chip = drawDueChip(painter, m_look, {right, first}, dueOf(value, now), isSelected ? text : QColor());
  drawText(painter, m_look, {left, first, right - chip - 8 - left, height}, caseTitle(value), {Size::Body, row.isUnread ? Weight::Strong : Weight::Medium, text});
  const bool isNobodys = row.assignee.empty();
  const QString initials = m_directory.initials(row.assignee);
  const double owner = ownerWidth(m_look, initials);
  const ChipStyle ownerStyle{isNobodys ? QColor() : isSelected ? t.selectionChip : t.chip, isSelected ? t.onSelection : t.onChip, {}, isNobodys ? t.line2 : QColor(), {}, Weight::Medium};
  drawOwner(painter, m_look, {right - owner, second, owner, height}, initials, ownerStyle);
  const QString amount = caseAmount(value);
  const double amountWidth = amount.isEmpty() ? 0 : m_look.fonts().width(amount, Size::Small) + 2;
  drawText(painter, m_look, {right - owner - 8 - amountWidth, second, amountWidth, height}, amount, {Size::Small, Weight::Regular, text, Qt::AlignRight});
  QStringList facts{shownLine(value.buyerName), shownLine(value.remoteId)};
  facts.removeAll(QString());
  drawText(painter, m_look, {left, second, right - owner - 16 - amountWidth - left, height}, facts.join(QStringLiteral(" · ")), {Size::Small, Weight::Regular, quiet});
}

}  // namespace inquiry::ui
