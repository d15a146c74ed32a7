#include "ui/outbox/outbox_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>

#include "ui/common/action_words.h"
#include "ui/common/store_hold.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

OutboxColumns::OutboxColumns(const Look& look, const QRectF& row) {
  const double stepWidth = look.px(64), room = row.width() - 40 - stepWidth;
  const double y = row.y(), height = row.height();
  // In a narrow window the time goes before the text does.
  const double whenWidth = std::min<double>(look.px(190), room * 0.24);
  double x = row.x() + 20;
  const auto next = [&](double width) {
    const QRectF box(x, y, width, height);
    x += width;
    return box;
  };
  state = next(look.px(112));
  store = next(look.px(76));
  buyer = next(std::min<double>(look.px(128), room * 0.2));
  step = QRectF(row.right() - 20 - stepWidth, y, stepWidth, height);
  when = QRectF(step.left() - whenWidth - 8, y, whenWidth, height);
  text = QRectF(x + 8, y, std::max(0.0, when.left() - 12 - x - 8), height);
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {400, m_look.px(index.data(OutboxModel::HeadingRole).toString().isEmpty() ? 40 : 28)};
}

OutboxDelegate::Step OutboxDelegate::stepOf(const Outgoing& item) {
  switch (item.state) {
    case OutgoingState::Draft: return {QStringLiteral("open"), tr("Edit")};
    case OutgoingState::Refused:
      if (item.kind == OutgoingKind::PlatformAction) return {QStringLiteral("retry"), tr("Try again")};
      return {QStringLiteral("edit"), tr("Edit")};
    case OutgoingState::Held: return {QStringLiteral("undo"), tr("Undo")};
    case OutgoingState::Queued: return {QStringLiteral("cancel"), tr("Cancel")};
    case OutgoingState::Sending:
    case OutgoingState::Unknown:
    case OutgoingState::NeedsPerson:
    case OutgoingState::Sent:
    case OutgoingState::Confirmed:
    case OutgoingState::Cancelled: break;
  }
  return {};
}

bool OutboxDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() == QEvent::MouseButtonRelease) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const OutboxRow* row = static_cast<const OutboxModel*>(model)->row(index);
    if (row != nullptr && mouse->button() == Qt::LeftButton && OutboxColumns(m_look, option.rect).step.contains(mouse->position())) {
      const Step step = stepOf(row->item);
      if (!step.id.isEmpty()) Q_EMIT stepPressed(row->item.id, step.id);
      return !step.id.isEmpty();
    }
  }
  return QStyledItemDelegate::editorEvent(event, model, option, index);
}

void OutboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& t = m_look.theme();
  const QString heading = index.data(OutboxModel::HeadingRole).toString();
  if (!heading.isEmpty()) {
    painter->fillRect(option.rect, t.alt);
    const QRectF box = QRectF(option.rect).adjusted(20, 0, 0, 0);
    drawText(*painter, m_look, box, heading, {Size::Small, Weight::Medium, t.text2});
    drawText(*painter, m_look, box.adjusted(m_look.fonts().width(heading, Size::Small, Weight::Medium) + 6, 0, 0, 0), index.data(OutboxModel::CountRole).toString(),
             {Size::Small, Weight::Regular, t.text2});
  } else if (const OutboxRow* row = static_cast<const OutboxModel*>(index.model())->row(index)) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
    painter->fillRect(option.rect, isSelected ? (hasFocus ? t.selection : t.selectionPale) : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base);
    paintItem(*painter, option.rect, *row, isSelected && hasFocus);
  }
  painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

QString OutboxDelegate::whenText(const Outgoing& item) const {
  const TimeText& times = m_look.times();
  if (item.state == OutgoingState::Held && item.sendAt) return tr("leaves %1").arg(times.moment(*item.sendAt, m_now));
  if (item.state == OutgoingState::Held && item.releaseAt) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*item.releaseAt - m_now).count();
    return tr("leaves in %1 s").arg(std::max<std::int64_t>(0, seconds));
  }
  if (item.state == OutgoingState::Queued)
    if (const desk::StoreRow* row = m_directory.storeRow(item.store); row != nullptr && !storeHold(*row, m_now).isEmpty())
      return tr("waits: %1", "for what").arg(storeHold(*row, m_now));
  if (item.state == OutgoingState::Queued && item.notBefore && *item.notBefore > m_now) return tr("waits until %1").arg(times.moment(*item.notBefore, m_now));
  return times.moment(item.sentAt.value_or(item.sendingAt.value_or(item.createdAt)), m_now);
}

ChipStyle outgoingChip(const Theme& t, const Outgoing& item) {
  const QString icon = outgoingIcon(item.state);
  switch (item.state) {
    case OutgoingState::Unknown:
    case OutgoingState::NeedsPerson: return {t.warnSoft, t.text, {}, t.warn, icon, Weight::Medium};
    case OutgoingState::Refused: return {t.base, t.lateText, {}, t.lateText, icon, Weight::Medium};
    case OutgoingState::Held:
    case OutgoingState::Sending: return {t.soft, t.onSoft, {}, {}, icon, Weight::Medium};
    case OutgoingState::Confirmed: return {QColor(), t.ok, {}, {}, icon, Weight::Medium};
    case OutgoingState::Sent: return {QColor(), t.text2, {}, {}, icon, Weight::Medium};
    case OutgoingState::Draft:
    case OutgoingState::Queued:
    case OutgoingState::Cancelled: break;
  }
  return {t.chip, t.onChip, {}, {}, icon, Weight::Medium};
}

void OutboxDelegate::paintItem(QPainter& painter, const QRect& rect, const OutboxRow& row, bool isSelected) const {
  const Theme& t = m_look.theme();
  const Outgoing& item = row.item;
  const QColor text = isSelected ? t.onSelection : t.text, quiet = isSelected ? t.onSelection : t.text2;
  const OutboxColumns columns(m_look, QRectF(rect).adjusted(0, 0, 0, -1));
  ChipStyle style = outgoingChip(t, item);
  if (isSelected && !style.ground.isValid()) style.text = t.onSelection;
  drawChip(painter, m_look, {columns.state.x() - (style.ground.isValid() ? 0 : 6), columns.state.center().y() - m_look.px(18) / 2.0}, outgoingStateName(item.state), style);
  const StoreFace store = m_directory.store(item.store);
  const double mark = m_look.px(16);
  drawLettermark(painter, m_look, {columns.store.x(), columns.store.center().y() - mark / 2, 32, mark}, store.marketplace);
  drawText(painter, m_look, columns.store.adjusted(38, 0, 0, 0), store.site, {Size::Small, Weight::Regular, quiet});
  drawText(painter, m_look, columns.buyer, row.buyer, {Size::Small, Weight::Medium, text});
  drawText(painter, m_look, columns.text, outgoingLine(item), {Size::Small, Weight::Regular, quiet});
  drawText(painter, m_look, columns.when, whenText(item), {Size::Small, Weight::Regular, quiet, Qt::AlignRight});
  const QString step = stepOf(item).text;
  if (step.isEmpty()) return;
  const QColor link = isSelected ? t.onSelection : t.link;
  drawText(painter, m_look, columns.step, step, {Size::Small, Weight::Regular, link, Qt::AlignRight});
  const double width = std::ceil(m_look.fonts().width(step, Size::Small));
  painter.fillRect(QRectF(columns.step.right() - width, std::round(columns.step.center().y() + 8), width, 1), link);
}

}  // namespace inquiry::ui
