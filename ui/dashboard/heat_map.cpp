#include "ui/dashboard/heat_map.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

constexpr int kHead = 20, kSide = 64, kRow = 22, kFoot = 24, kSteps = 5;
// From here on an hour is outlined: more than one of twenty late.
constexpr std::int64_t kLatePart = 20;

QColor stepColour(const Theme& theme, int step) {
  static constexpr std::array kLight{0xEFF2F7U, 0xD6E4FBU, 0xAFCBF6U, 0x7EA9EEU, 0x417FE0U, 0x0B57D0U}, kDark{0x26282DU, 0x25344DU, 0x2E4A78U, 0x3F69ADU, 0x5F90DEU, 0x8AB4F8U};
  return QColor::fromRgb((theme.isDark ? kDark : kLight)[static_cast<std::size_t>(step)]);
}

}  // namespace

HeatMap::HeatMap(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("heatMap"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void HeatMap::setCells(const Cells& cells) {
  m_cells = cells;
  m_most = 0;
  for (const auto& day : cells)
    for (const HeatCell& cell : day) m_most = std::max(m_most, cell.waits);
  describe();
  update();
}

QSize HeatMap::sizeHint() const { return {m_look.px(kSide + kHours * 22), m_look.px(kHead + kWeekdays * kRow + kFoot)}; }
QSize HeatMap::minimumSizeHint() const { return {m_look.px(kSide) + kHours * 10, m_look.px(kHead + kWeekdays * kRow + kFoot)}; }

QRectF HeatMap::cellBox(int weekday, int hour) const {
  const double side = m_look.px(kSide), wide = (width() - side) / kHours;
  return {side + hour * wide, static_cast<double>(m_look.px(kHead + weekday * kRow)), wide, static_cast<double>(m_look.px(kRow))};
}

QPoint HeatMap::cellAt(const QPointF& at) const {
  const double side = m_look.px(kSide), wide = (width() - side) / kHours;
  const int hour = static_cast<int>((at.x() - side) / wide), weekday = static_cast<int>((at.y() - m_look.px(kHead)) / m_look.px(kRow));
  const bool isInside = at.x() >= side && at.y() >= m_look.px(kHead) && hour < kHours && weekday < kWeekdays;
  return isInside ? QPoint(hour, weekday) : QPoint(-1, -1);
}

QString HeatMap::textOf(int weekday, int hour) const {
  const HeatCell& cell = m_cells[static_cast<std::size_t>(weekday)][static_cast<std::size_t>(hour)];
  return tr("%1, %2:00: %n arrivals, %3 late", "weekday, hour, late", static_cast<int>(cell.waits))
      .arg(m_look.times().locale().standaloneDayName(weekday + 1))
      .arg(hour, 2, 10, QLatin1Char('0'))
      .arg(countText(cell.late, m_look.times()));
}

void HeatMap::describe() {
  setAccessibleName(tr("Arrivals by weekday and hour of the store"));
  setAccessibleDescription(textOf(m_weekday, m_hour));
}

void HeatMap::focusInEvent(QFocusEvent* event) {
  describe();
  update();
  QWidget::focusInEvent(event);
}

bool HeatMap::event(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) describe();
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const QPoint cell = cellAt(help->pos());
    if (cell.x() >= 0) QToolTip::showText(help->globalPos(), plainToolTip(textOf(cell.y(), cell.x())), this);
    else QToolTip::hideText();
    return true;
  }
  return QWidget::event(event);
}

void HeatMap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  for (int hour = 0; hour < kHours; hour += 3)
    drawText(painter, m_look, {cellBox(0, hour).x(), 0, cellBox(0, hour).width() * 3, static_cast<double>(m_look.px(kHead))}, QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')),
             {Size::Small, Weight::Regular, t.text2});
  for (int weekday = 0; weekday < kWeekdays; ++weekday) {
    drawText(painter, m_look, {0, cellBox(weekday, 0).y(), m_look.px(kSide) - 6.0, static_cast<double>(m_look.px(kRow))}, m_look.times().locale().standaloneDayName(weekday + 1, QLocale::ShortFormat),
             {Size::Small, Weight::Regular, t.text2});
    for (int hour = 0; hour < kHours; ++hour) {
      const HeatCell& cell = m_cells[static_cast<std::size_t>(weekday)][static_cast<std::size_t>(hour)];
      const int step = cell.waits == 0 || m_most == 0 ? 0 : 1 + static_cast<int>((cell.waits - 1) * kSteps / m_most);
      const QRectF box = cellBox(weekday, hour).adjusted(1, 1, -1, -1);
      painter.fillRect(box, stepColour(t, std::min(step, kSteps)));
      if (cell.late * kLatePart > cell.waits) drawRounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 1, Qt::transparent, t.lateText);
    }
  }
  const double foot = m_look.px(kHead + kWeekdays * kRow) + 4;
  drawText(painter, m_look, {0, foot, static_cast<double>(width()), m_look.px(kFoot) - 4.0}, tr("darker: up to %1 arrivals · outlined: more than 5 % late").arg(countText(m_most, m_look.times())),
           {Size::Small, Weight::Regular, t.text2});
  if (hasFocus()) drawFocusRing(painter, m_look, cellBox(m_weekday, m_hour), 2);
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: m_hour = std::max(0, m_hour - 1); break;
    case Qt::Key_Right: m_hour = std::min(kHours - 1, m_hour + 1); break;
    case Qt::Key_Up: m_weekday = std::max(0, m_weekday - 1); break;
    case Qt::Key_Down: m_weekday = std::min(kWeekdays - 1, m_weekday + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT hourOpened(m_weekday, m_hour);
    default: return QWidget::keyPressEvent(event);
  }
  describe();
  QAccessibleEvent told(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&told);
  update();
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event) {
  const QPoint cell = cellAt(event->position());
  if (cell.x() < 0 || event->button() != Qt::LeftButton) return;
  m_hour = cell.x();
  m_weekday = cell.y();
  describe();
  update();
  Q_EMIT hourOpened(m_weekday, m_hour);
}

}  // namespace inquiry::ui
