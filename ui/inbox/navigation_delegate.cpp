#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QToolTip>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/health_text.h"
#include "ui/inbox/navigation_panel.h"

namespace inquiry::ui {
namespace {

QString healthIcon(const NavigationRow& row) {
  if (row.state.isOnlyImported) return QStringLiteral("history");
  switch (row.state.health.state) {
    case HealthState::Expiring:
    case HealthState::Revoked:
    case HealthState::MissingScope:
    case HealthState::NotBound: return QStringLiteral("key");
    case HealthState::NetworkBlocked:
    case HealthState::PlatformOutage: return QStringLiteral("warn");
    case HealthState::Ok: break;
  }
  return ageIcon(row.age);
}

}  // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto* row = index.data(NavigationModel::RowRole).value<const NavigationRow*>();
  const bool isHeading = row != nullptr && row->kind == NavigationRow::Kind::Heading;
  if (m_width == NavigationPanel::Width::Icons) return {56, isHeading ? 13 : m_look.px(34)};
  return {120, m_look.px(isHeading ? 34 : 28)};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* row = index.data(NavigationModel::RowRole).value<const NavigationRow*>();
  if (row == nullptr) return;
  const Theme& t = m_look.theme();
  if (row->kind == NavigationRow::Kind::Heading) {
    if (m_width == NavigationPanel::Width::Icons)
      painter->fillRect(QRect(option.rect.x() + 12, option.rect.center().y(), 32, 1), t.line);
    else
      paintHeading(*painter, option, *row);
    return;
  }
  QStyle::State state = option.state;
  state.setFlag(QStyle::State_HasFocus, option.widget != nullptr && option.widget->hasFocus() && state.testFlag(QStyle::State_Selected));
  if (m_width == NavigationPanel::Width::Icons) paintIcon(*painter, option.rect.adjusted(8, 0, -8, -2), *row, state);
  else paintWords(*painter, option.rect.adjusted(8, 0, -8, 0), *row, state);
}

QRect NavigationDelegate::plusBox(const QRect& heading) { return {heading.right() + 1 - 8 - 28, heading.y() + (heading.height() - 28 + 6) / 2, 28, 28}; }

void NavigationDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const NavigationRow& row) const {
  const Theme& t = m_look.theme();
  const QRectF box = QRectF(option.rect).adjusted(8, 6, -8, 0);
  const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
  if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected)) drawFocusRing(painter, m_look, box, 6);
  drawText(painter, m_look, box.adjusted(8, 0, -36, 0), row.text, {Size::Small, Weight::Medium, t.text2});
  double right = box.right() - 8;
  if (row.section == NavigationRow::Section::Stores) {
    const QRectF plus = plusBox(option.rect);
    if (isHovered) drawRounded(painter, plus, 6, t.hover);
    drawIcon(painter, QStringLiteral("plus"), 14, {plus.center().x() - 7, plus.center().y() - 7}, t.text2);
    // A section with a sign of its own shows that it folds only where it matters: while it is folded or pointed at.
    if (row.isOpen && !isHovered) return;
    right = plus.x();
  }
  drawIcon(painter, row.isOpen ? QStringLiteral("down") : QStringLiteral("right"), 14, {right - 14, box.center().y() - 7}, t.text2);
}

void NavigationDelegate::paintWords(QPainter& painter, const QRect& box, const NavigationRow& row, QStyle::State state) const {
  const Theme& t = m_look.theme();
  const bool isOn = state.testFlag(QStyle::State_Selected);
  if (isOn) drawRounded(painter, box, 6, t.soft2);
  else if (state.testFlag(QStyle::State_MouseOver)) drawRounded(painter, box, 6, t.hover);
  if (state.testFlag(QStyle::State_HasFocus)) drawFocusRing(painter, m_look, box, 6);
  const QColor text = isOn ? t.onSoft : t.text, quiet = isOn ? t.onSoft : t.text2;
  double x = box.x() + 8;
  const double middle = box.y() + box.height() / 2.0;
  if (row.kind == NavigationRow::Kind::Store) {
    drawLettermark(painter, m_look, {x, middle - m_look.px(16) / 2.0, 32, double(m_look.px(16))}, row.store.marketplace);
    x += 40;
  } else if (row.kind == NavigationRow::Kind::Tag) {
    drawDot(painter, {x + 8, middle}, 8, row.dot);
    x += 24;
  } else {
    drawIcon(painter, row.icon, 16, {x, middle - 8}, quiet);
    x += 24;
  }
  double right = box.right() + 1 - 8;
  if (row.count > 0) {
    const QString count = m_look.times().locale().toString(static_cast<qlonglong>(row.count));
    if (row.emphasis != NavigationRow::Emphasis::None) {
      const bool late = row.emphasis == NavigationRow::Emphasis::Late;
      right -= drawCountPill(painter, m_look, {right, middle - m_look.px(18) / 2.0}, count, late ? Pair{t.onLate, t.late} : Pair{t.onUnderHour, t.underHour});
    } else {
      drawText(painter, m_look, {x, double(box.y()), right - x, double(box.height())}, count, {Size::Small, Weight::Regular, quiet, Qt::AlignRight});
      right -= m_look.fonts().width(count, Size::Small);
    }
    right -= 6;
  }
  const QString sign = row.kind == NavigationRow::Kind::Store ? healthIcon(row) : QString();
  if (!sign.isEmpty()) {
    const QColor colour = row.state.isOnlyImported ? quiet : row.age == SyncAge::Red ? (isOn ? t.onSoft : t.lateText) : t.warn;
    drawIcon(painter, sign, 14, {right - 14, middle - 7}, colour);
    right -= 20;
  }
  drawText(painter, m_look, {x, double(box.y()), right - x, double(box.height())}, row.text, {Size::Body, isOn ? Weight::Medium : Weight::Regular, text});
}

// Five shops of one platform are told apart by their site below the mark.
void NavigationDelegate::paintStoreIcon(QPainter& painter, const QRectF& box, const NavigationRow& row, const QColor& quiet) const {
  const double mark = m_look.px(16), line = row.store.site.isEmpty() ? 0 : m_look.px(12);
  const double top = box.center().y() - (mark + line) / 2;
  drawLettermark(painter, m_look, {box.center().x() - 16, top, 32, mark}, row.store.marketplace);
  if (line > 0) drawText(painter, m_look, {box.x(), top + mark, box.width(), line}, row.store.site, {Size::Micro, Weight::Medium, quiet, Qt::AlignHCenter});
}

void NavigationDelegate::paintIcon(QPainter& painter, const QRect& box, const NavigationRow& row, QStyle::State state) const {
  const Theme& t = m_look.theme();
  const bool isOn = state.testFlag(QStyle::State_Selected);
  if (isOn) drawRounded(painter, box, 6, t.soft2);
  else if (state.testFlag(QStyle::State_MouseOver)) drawRounded(painter, box, 6, t.hover);
  if (state.testFlag(QStyle::State_HasFocus)) drawFocusRing(painter, m_look, box, 6);
  const QPointF middle = QRectF(box).center();
  if (row.kind == NavigationRow::Kind::Store)
    paintStoreIcon(painter, QRectF(box), row, isOn ? t.onSoft : t.text2);
  else if (row.kind == NavigationRow::Kind::Tag)
    drawDot(painter, middle, 8, row.dot);
  else
    drawIcon(painter, row.icon, 16, middle - QPointF(8, 8), isOn ? t.onSoft : t.text2);
  if (const QString sign = row.kind == NavigationRow::Kind::Store ? healthIcon(row) : QString(); !sign.isEmpty() && !row.state.isOnlyImported) {
    const QRectF mark(box.right() + 1 - 14, box.y() + 1, 14, 14);
    drawRounded(painter, mark, 7, t.window);
    drawIcon(painter, sign, 12, mark.topLeft() + QPointF(1, 1), row.age == SyncAge::Red ? t.lateText : t.warn);
  }
  if (row.emphasis == NavigationRow::Emphasis::None) return;
  const bool late = row.emphasis == NavigationRow::Emphasis::Late;
  const QString count = row.count > 99 ? QStringLiteral("99+") : QString::number(row.count);
  const double badge = std::max(16.0, m_look.fonts().width(count, Size::Micro, Weight::Strong) + 8);
  const QRectF pill(box.right() + 1 - badge, box.y(), badge, 16);
  drawRounded(painter, pill, 8, late ? t.late : t.underHour);
  drawText(painter, m_look, pill, count, {Size::Micro, Weight::Strong, late ? t.onLate : t.onUnderHour, Qt::AlignHCenter});
}

bool NavigationDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const auto* row = index.data(NavigationModel::RowRole).value<const NavigationRow*>();
  if (event->type() != QEvent::ToolTip || row == nullptr) return false;
  QString text = row->text;
  if (row->kind == NavigationRow::Kind::Heading) {
    const bool isPlus = row->section == NavigationRow::Section::Stores && plusBox(option.rect).contains(event->pos());
    text = isPlus ? tr("Connect a store") : row->isOpen ? tr("Fold %1").arg(text) : tr("Show %1").arg(text);
  }
  if (!row->key.isEmpty()) text += QStringLiteral(" (%1)").arg(row->key);
  if (row->kind == NavigationRow::Kind::Store) {
    const auto* model = static_cast<const NavigationModel*>(index.model());
    text += QStringLiteral(": %1\n%2").arg(storeSentence(row->state), syncSentence(row->state, m_look.times(), model->now()));
  }
  QToolTip::showText(event->globalPos(), plainToolTip(text), view);
  return true;
}

}  // namespace inquiry::ui
