#include "ui/common/scroll_ground.h"

#include <QPainter>

namespace inquiry::ui {

void scrollByCopying(QAbstractScrollArea& view) { view.viewport()->setAttribute(Qt::WA_OpaquePaintEvent); }

void fillGround(QAbstractScrollArea& view, const QPaintEvent& event) {
  QPainter(view.viewport()).fillRect(event.rect(), view.palette().color(QPalette::Base));
}

}  // namespace inquiry::ui
