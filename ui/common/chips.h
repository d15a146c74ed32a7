#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include "ui/common/look.h"

namespace inquiry::ui {

// Text in a fixed box, vertically centred, elided at the right. The box decides the line, so that mixed scripts do not dance.
struct TextStyle {
  Size size = Size::Body;
  Weight weight = Weight::Regular;
  QColor colour;
  Qt::Alignment align = Qt::AlignLeft;
};
void drawText(QPainter& painter, const Look& look, const QRectF& box, const QString& text, const TextStyle& style);
void drawIcon(QPainter& painter, const QString& name, int size, const QPointF& topLeft, const QColor& colour);

// "AMZ" on its pale ground.
void drawLettermark(QPainter& painter, const Look& look, const QRectF& box, Marketplace marketplace);
void drawDot(QPainter& painter, const QPointF& centre, double diameter, const QColor& colour);
void drawRounded(QPainter& painter, const QRectF& box, double radius, const QColor& ground, const QColor& border = QColor());

// A deadline: filled only where the state calls for it, always with word and icon. Drawn to the left of `right`; returns its width.
double dueChipWidth(const Look& look, const DueText& due);
double drawDueChip(QPainter& painter, const Look& look, const QPointF& topRight, const DueText& due, const QColor& plainText = QColor());
QColor dueBarColour(const Theme& theme, Due due);

struct ChipStyle {
  QColor ground, text;
  QColor dot;     // invalid: none
  QColor border;  // invalid: none
  QString icon;
  Weight weight = Weight::Regular;
};
double chipWidth(const Look& look, const QString& text, const ChipStyle& style);
double drawChip(QPainter& painter, const Look& look, const QPointF& topLeft, const QString& text, const ChipStyle& style);

// Initials in a pill; a dash in an outlined one for nobody.
double ownerWidth(const Look& look, const QString& initials);
void drawOwner(QPainter& painter, const Look& look, const QRectF& box, const QString& initials, const ChipStyle& style);

// A key as on a key cap.
double keyHintWidth(const Look& look, const QString& keys);
double drawKeyHint(QPainter& painter, const Look& look, const QPointF& topRight, const QString& keys, const QColor& colour);

// Count on a ground: overdue red, due soon orange.
double drawCountPill(QPainter& painter, const Look& look, const QPointF& topRight, const QString& count, const Pair& colours);

// The one 2 px focus ring of painted widgets.
void drawFocusRing(QPainter& painter, const Look& look, const QRectF& box, double radius);

// The icon and colours of a deadline's state.
QString dueIcon(Due due);

}  // namespace inquiry::ui
