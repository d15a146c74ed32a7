#pragma once

#include <QAbstractScrollArea>
#include <QPaintEvent>

namespace inquiry::ui {

// With a style sheet on the program Qt takes a viewport for see-through and paints all of it at every step of the wheel. A view whose rows
// cover their ground says so, and only what comes into sight is painted; what no row covers is filled by fillGround.
void scrollByCopying(QAbstractScrollArea& view);
// The first thing in the paintEvent of such a view.
void fillGround(QAbstractScrollArea& view, const QPaintEvent& event);

}  // namespace inquiry::ui
