#include "ui/dashboard/chart_style.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <array>
#include <memory>

namespace inquiry::ui {

void prepareChart(QChartView& view) {
  QChart& chart = *view.chart();
  chart.setBackgroundVisible(false);
  chart.setPlotAreaBackgroundVisible(false);
  chart.setMargins({});
  chart.setAnimationOptions(QChart::NoAnimation);
  chart.legend()->hide();
  view.setRenderHint(QPainter::Antialiasing);
  view.setFrameShape(QFrame::NoFrame);
  view.setBackgroundBrush(Qt::NoBrush);
  view.viewport()->setAutoFillBackground(false);
  view.setFocusPolicy(Qt::NoFocus);
  // The page scrolls, not its charts.
  view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void clearChart(QChartView& view) {
  QChart& chart = *view.chart();
  chart.removeAllSeries();
  for (QAbstractAxis* axis : chart.axes()) {
    chart.removeAxis(axis);
    std::unique_ptr<QAbstractAxis>(axis).reset();
  }
}

void styleAxes(const Look& look, QAbstractAxis& across, QAbstractAxis& up) {
  const Theme& t = look.theme();
  for (QAbstractAxis* axis : {&across, &up}) {
    axis->setLabelsFont(look.fonts().font(Size::Small));
    axis->setLabelsColor(t.text2);
    axis->setLinePenColor(t.line2);
    axis->setGridLineColor(t.line);
  }
  across.setGridLineVisible(false);
  up.setLineVisible(false);
}

QColor lineColour(const Theme& theme, int number) {
  static constexpr std::array kLight{0x0B57D0U, 0x8A5A00U, 0x00796BU, 0x8E3A8AU, 0x5F6368U}, kDark{0x8AB4F8U, 0xE6C06AU, 0x6FCFC4U, 0xE0A3DCU, 0xA3A8AFU};
  return QColor::fromRgb((theme.isDark ? kDark : kLight)[static_cast<std::size_t>(number) % kLight.size()]);
}

}  // namespace inquiry::ui
