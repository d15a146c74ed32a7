#include "ui/shell/house_style.h"

#include <QPainter>
#include <QStyleOption>

namespace inquiry::ui {
namespace {

// Ring of 2 px while the keyboard is there, one line otherwise; never the colour of the ground alone.
void drawFrame(QPainter& painter, const QStyleOption& option, const QRectF& box, double radius) {
  const bool isOn = option.state.testFlag(QStyle::State_Enabled), hasFocus = option.state.testFlag(QStyle::State_HasFocus);
  const QPalette& p = option.palette;
  const double width = hasFocus ? 2 : 1;
  painter.setPen(QPen(hasFocus ? p.color(QPalette::Active, QPalette::Highlight) : p.color(isOn ? QPalette::PlaceholderText : QPalette::Dark), width));
  painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
  QPen pen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  painter.setPen(pen);
  const double s = box.width() / 16;
  const QPointF points[] = {box.topLeft() + QPointF(3.5, 8.5) * s, box.topLeft() + QPointF(6.6, 11.5) * s, box.topLeft() + QPointF(12.5, 4.8) * s};
  painter.drawPolyline(points, 3);
}

}  // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  if (element != PE_IndicatorCheckBox) return QProxyStyle::drawPrimitive(element, option, painter, widget);
  const double side = std::min(option->rect.width(), option->rect.height());
  const QRectF box(QRectF(option->rect).center() - QPointF(side, side) / 2, QSizeF(side, side));
  const bool isTicked = option->state.testFlag(State_On), isOn = option->state.testFlag(State_Enabled);
  const QColor accent = option->palette.color(QPalette::Active, QPalette::Highlight);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(isTicked && isOn ? accent : option->palette.color(QPalette::Base));
  drawFrame(*painter, *option, box, 3);
  if (isTicked) drawTick(*painter, box, isOn ? option->palette.color(QPalette::Active, QPalette::HighlightedText) : option->palette.color(QPalette::Disabled, QPalette::Text));
  // On the filled box the ring would not be seen: it stands around it.
  if (isTicked && option->state.testFlag(State_HasFocus)) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option->palette.color(QPalette::Text), 2));
    painter->drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4);
  }
  painter->restore();
}

}  // namespace inquiry::ui
