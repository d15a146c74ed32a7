#pragma once

#include <QProxyStyle>

namespace inquiry::ui {

// What a style sheet cannot draw in the colours of the theme: boxes to tick, seen on every ground. Colours come from the palette, so that a
// change of theme needs nothing else. GUI thread only.
class HouseStyle final : public QProxyStyle {
  Q_OBJECT

 public:
  explicit HouseStyle(QStyle* base) : QProxyStyle(base) {}
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

}  // namespace inquiry::ui
