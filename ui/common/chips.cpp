#include "ui/common/chips.h"

#include <cmath>

#include "ui/common/icons.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr double kChipHeight = 18, kChipRadius = 4;

struct DueColours {
  QColor text, ground;
};

DueColours dueColours(const Theme& t, Due due) {
  switch (due) {
    case Due::Late: return {t.onLate, t.late};
    case Due::UnderHour: return {t.onUnderHour, t.underHour};
    case Due::UnderFour: return {t.onUnderFour, t.underFour};
    case Due::InTime: return {t.ok, QColor()};
    case Due::Waiting:
    case Due::None: break;
  }
  return {t.wait, QColor()};
}

}  // namespace

void drawText(QPainter& painter, const Look& look, const QRectF& box, const QString& text, const TextStyle& style) {
  if (box.width() < 2 || text.isEmpty()) return;
  const QFont& font = look.fonts().fontFor(text, style.size, style.weight);
  const QFontMetricsF& metrics = look.fonts().metricsFor(text, style.size, style.weight);
  QString shown = text;
  double width = metrics.horizontalAdvance(shown);
  if (width > box.width()) {
    shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    width = metrics.horizontalAdvance(shown);
  }
  double x = box.x();
  if (style.align.testFlag(Qt::AlignRight)) x = box.right() - width;
  if (style.align.testFlag(Qt::AlignHCenter)) x = box.x() + (box.width() - width) / 2;
  painter.setFont(font);
  painter.setPen(style.colour);
  // One baseline per size for every script: capital height of the Latin face centred in the box.
  const QFontMetricsF& latin = look.fonts().metricsFor(u"x", style.size, style.weight);
  const double baseline = box.y() + (box.height() + latin.capHeight()) / 2;
  painter.drawText(QPointF(x, std::round(baseline)), shown);
}

void drawIcon(QPainter& painter, const QString& name, int size, const QPointF& topLeft, const QColor& colour) {
  const qreal scale = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
  painter.drawPixmap(QPointF(std::round(topLeft.x()), std::round(topLeft.y())), iconPixmap(name, size, colour, scale));
}

void drawRounded(QPainter& painter, const QRectF& box, double radius, const QColor& ground, const QColor& border) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
  painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
  painter.drawRoundedRect(border.isValid() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, radius, radius);
  painter.restore();
}

void drawDot(QPainter& painter, const QPointF& centre, double diameter, const QColor& colour) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(centre, diameter / 2, diameter / 2);
  painter.restore();
}

void drawLettermark(QPainter& painter, const Look& look, const QRectF& box, Marketplace marketplace) {
  const Pair colours = lettermarkColours(marketplace, look.theme());
  drawRounded(painter, box, box.height() < 17 ? 3 : 4, colours.ground);
  drawText(painter, look, box, toQt(lettermark(marketplace)), {Size::Micro, Weight::Strong, colours.text, Qt::AlignHCenter});
}

QString dueIcon(Due due) {
  switch (due) {
    case Due::Late: return QStringLiteral("bang");
    case Due::UnderHour:
    case Due::UnderFour: return QStringLiteral("clock");
    case Due::Waiting: return QStringLiteral("hourglass");
    case Due::InTime:
    case Due::None: break;
  }
  return {};
}

double dueChipWidth(const Look& look, const DueText& due) {
  if (due.text.isEmpty()) return 0;
  const bool filled = due.due == Due::Late || due.due == Due::UnderHour || due.due == Due::UnderFour;
  const double text = std::ceil(look.fonts().width(due.text, Size::Small, filled ? Weight::Medium : Weight::Regular));
  return (dueIcon(due.due).isEmpty() ? 0 : 16) + text + (filled ? 11 : 0);
}

double drawDueChip(QPainter& painter, const Look& look, const QPointF& topRight, const DueText& due, const QColor& plainText) {
  if (due.text.isEmpty()) return 0;
  const double width = dueChipWidth(look, due);
  const QRectF box(topRight.x() - width, topRight.y(), width, look.px(kChipHeight));
  DueColours colours = dueColours(look.theme(), due.due);
  const bool filled = colours.ground.isValid();
  if (filled) drawRounded(painter, box, kChipRadius, colours.ground);
  if (!filled && plainText.isValid()) colours.text = plainText;
  double x = box.x() + (filled ? 5 : 0);
  const QString name = dueIcon(due.due);
  if (!name.isEmpty()) {
    drawIcon(painter, name, 12, {x, box.y() + (box.height() - 12) / 2}, colours.text);
    x += 16;
  }
  drawText(painter, look, {x, box.y(), box.right() - x, box.height()}, due.text,
           {Size::Small, filled ? Weight::Medium : Weight::Regular, colours.text});
  return width;
}

QColor dueBarColour(const Theme& theme, Due due) {
  switch (due) {
    case Due::Late: return theme.late;
    case Due::UnderHour: return theme.underHour;
    case Due::UnderFour: return theme.underFour;
    case Due::Waiting: return theme.line2;
    case Due::InTime:
    case Due::None: break;
  }
  return {};
}

double chipWidth(const Look& look, const QString& text, const ChipStyle& style) {
  return std::ceil(look.fonts().width(text, Size::Small, style.weight)) + 12 + (style.dot.isValid() ? 11 : 0) + (style.icon.isEmpty() ? 0 : 16);
}

double drawChip(QPainter& painter, const Look& look, const QPointF& topLeft, const QString& text, const ChipStyle& style) {
  const QRectF box(topLeft.x(), topLeft.y(), chipWidth(look, text, style), look.px(kChipHeight));
  drawRounded(painter, box, kChipRadius, style.ground, style.border);
  double x = box.x() + 6;
  if (style.dot.isValid()) {
    drawDot(painter, {x + 3, box.center().y()}, 6, style.dot);
    x += 11;
  }
  if (!style.icon.isEmpty()) {
    drawIcon(painter, style.icon, 12, {x - 1, box.y() + (box.height() - 12) / 2}, style.text);
    x += 15;
  }
  drawText(painter, look, {x, box.y(), box.right() - x, box.height()}, text, {Size::Small, style.weight, style.text});
  return box.width();
}

double ownerWidth(const Look& look, const QString& initials) {
  return std::max(20.0, std::ceil(look.fonts().width(initials, Size::Micro, Weight::Medium)) + 10);
}

void drawOwner(QPainter& painter, const Look& look, const QRectF& box, const QString& initials, const ChipStyle& style) {
  drawRounded(painter, box, box.height() / 2, style.ground, style.border);
  drawText(painter, look, box, initials, {Size::Micro, Weight::Medium, style.text, Qt::AlignHCenter});
}

double keyHintWidth(const Look& look, const QString& keys) { return std::ceil(look.fonts().width(keys, Size::Micro, Weight::Medium)) + 10; }

double drawKeyHint(QPainter& painter, const Look& look, const QPointF& topRight, const QString& keys, const QColor& colour) {
  const double width = keyHintWidth(look, keys);
  const QRectF box(topRight.x() - width, topRight.y(), width, look.px(18));
  drawRounded(painter, box, 4, QColor(), look.theme().line2);
  drawText(painter, look, box, keys, {Size::Micro, Weight::Medium, colour, Qt::AlignHCenter});
  return width;
}

double drawCountPill(QPainter& painter, const Look& look, const QPointF& topRight, const QString& count, const Pair& colours) {
  const double width = std::max(20.0, std::ceil(look.fonts().width(count, Size::Small, Weight::Strong)) + 12);
  const QRectF box(topRight.x() - width, topRight.y(), width, look.px(18));
  drawRounded(painter, box, box.height() / 2, colours.ground);
  drawText(painter, look, box, count, {Size::Small, Weight::Strong, colours.text, Qt::AlignHCenter});
  return width;
}

void drawFocusRing(QPainter& painter, const Look& look, const QRectF& box, double radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(look.theme().accent, 2));
  painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
  painter.restore();
}

}  // namespace inquiry::ui
