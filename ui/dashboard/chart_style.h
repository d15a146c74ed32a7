#pragma once

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChartView>

#include "ui/common/look.h"

namespace inquiry::ui {

// No frame, no ground, no theme of its own: charts take the colours of the window.
void prepareChart(QChartView& view);
// Takes every series and axis off.
void clearChart(QChartView& view);
// Quiet labels, horizontal lines only.
void styleAxes(const Look& look, QAbstractAxis& across, QAbstractAxis& up);
// The colour of the nth line: never red, which means late.
QColor lineColour(const Theme& theme, int number);

}  // namespace inquiry::ui
