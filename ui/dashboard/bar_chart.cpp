#include "ui/dashboard/bar_chart.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

#include "ui/common/words.h"
#include "ui/dashboard/chart_style.h"

namespace inquiry::ui {
namespace {

constexpr int kHeight = 220;
constexpr double kBarWidth = 0.75, kRoomAbove = 1.15;

}  // namespace

BarChart::BarChart(const Look& look, QWidget* parent) : QChartView(parent), m_look(look) {
  prepareChart(*this);
  // A chart asks for far more than it needs.
  setFixedHeight(look.px(kHeight));
  connect(&look, &Look::changed, this, &BarChart::build);
}

void BarChart::setBars(std::vector<Bar> bars, const QString& name) {
  m_bars = std::move(bars);
  QStringList parts{name};
  for (const Bar& bar : m_bars) parts << bar.label + QStringLiteral(": ") + QString::number(bar.count);
  setAccessibleName(spoken(parts));
  build();
}

void BarChart::build() {
  clearChart(*this);
  const Theme& t = m_look.theme();
  // Two sets in one stack, so that late bars have a colour of their own.
  auto* inTime = new QBarSet(QString(), chart());
  auto* late = new QBarSet(QString(), chart());
  inTime->setColor(t.accent);
  late->setColor(t.late);
  inTime->setBorderColor(t.accent);
  late->setBorderColor(t.late);
  QStringList labels;
  std::int64_t most = 1;
  for (const Bar& bar : m_bars) {
    const auto count = static_cast<double>(bar.count);
    *inTime << (bar.isLate ? 0 : count);
    *late << (bar.isLate ? count : 0);
    labels << bar.label.toHtmlEscaped();  // the axis reads its words as HTML: "< 1 h" would be a tag
    most = std::max(most, bar.count);
  }
  auto* series = new QStackedBarSeries(chart());
  series->setBarWidth(kBarWidth);
  series->append(inTime);
  series->append(late);
  chart()->addSeries(series);
  auto* across = new QBarCategoryAxis(chart());
  across->append(labels);
  auto* up = new QValueAxis(chart());
  up->setRange(0, std::max(1.0, static_cast<double>(most) * kRoomAbove));
  up->setTickCount(4);
  up->setLabelFormat(QStringLiteral("%.0f"));
  up->applyNiceNumbers();
  styleAxes(m_look, *across, *up);
  chart()->addAxis(across, Qt::AlignBottom);
  chart()->addAxis(up, Qt::AlignLeft);
  series->attachAxis(across);
  series->attachAxis(up);
  connect(series, &QStackedBarSeries::clicked, this, [this](int bar) { Q_EMIT barOpened(bar); });
  m_across = across;
  fitLabels();
}

void BarChart::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  fitLabels();
}

// Side by side they would be cut to their first sign where the chart is narrow: then they stand upright.
void BarChart::fitLabels() {
  if (m_across.isNull() || m_bars.empty()) return;
  const QFontMetrics metrics(m_across->labelsFont());
  int widest = 0;
  for (const Bar& bar : m_bars) widest = std::max(widest, metrics.horizontalAdvance(bar.label));
  constexpr int kBeside = 60, kPadding = 10;  // the numbers of the other axis; between two labels
  const int room = (width() - kBeside) / static_cast<int>(m_bars.size());
  m_across->setLabelsAngle(widest + kPadding > room ? -90 : 0);
}

}  // namespace inquiry::ui
