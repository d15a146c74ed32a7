#include "ui/dashboard/time_chart.h"

#include <QDateTime>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

#include "ui/common/words.h"
#include "ui/dashboard/chart_style.h"

namespace inquiry::ui {
namespace {

constexpr int kHeight = 220, kTicks = 5;
constexpr double kRoomAbove = 1.1;
constexpr double kWhole = 100;
constexpr qint64 kDay = 86'400'000;

QString axisFormat(TimeChart::Unit unit) {
  switch (unit) {
    case TimeChart::Unit::Percent: return QStringLiteral("%.0f %%");
    case TimeChart::Unit::Hours: return QStringLiteral("%.1f h");  // an axis writes Latin letters only; this is the sign of the unit everywhere
    case TimeChart::Unit::Count: break;
  }
  return QStringLiteral("%.0f");
}

}  // namespace

TimeChart::TimeChart(const Look& look, QWidget* parent) : QChartView(parent), m_look(look) {
  prepareChart(*this);
  // A chart asks for far more than it needs.
  setFixedHeight(look.px(kHeight));
  connect(&look, &Look::changed, this, &TimeChart::build);
}

void TimeChart::setLines(std::vector<Line> lines, std::vector<Reference> references, Unit unit, const QString& name) {
  m_lines = std::move(lines);
  m_references = std::move(references);
  m_unit = unit;
  QStringList parts{name};
  for (const Line& line : m_lines)
    if (!line.points.empty()) parts << line.name + QStringLiteral(": ") + QString::number(line.points.back().second, 'f', unit == Unit::Count ? 0 : 1);
  for (const Reference& reference : m_references) parts << reference.name;
  setAccessibleName(spoken(parts));
  build();
}

void TimeChart::build() {
  clearChart(*this);
  const Theme& t = m_look.theme();
  qint64 first = 0, last = 0;
  double most = 0;
  for (const Line& line : m_lines)
    for (const auto& [at, value] : line.points) {
      first = first == 0 ? at.millis() : std::min<qint64>(first, at.millis());
      last = std::max<qint64>(last, at.millis());
      most = std::max(most, value);
    }
  if (first == 0) return;
  if (first == last) first -= kDay;
  for (const Reference& reference : m_references) most = std::max(most, reference.value);
  auto* across = new QDateTimeAxis(chart());
  across->setRange(QDateTime::fromMSecsSinceEpoch(first), QDateTime::fromMSecsSinceEpoch(last));
  across->setTickCount(kTicks);
  across->setFormat(last - first <= 2 * kDay ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd"));
  auto* up = new QValueAxis(chart());
  // No share is above the whole.
  const double top = m_unit == Unit::Percent ? std::min(most * kRoomAbove, kWhole) : most * kRoomAbove;
  up->setRange(0, std::max(1.0, top));
  up->setTickCount(kTicks);
  up->setLabelFormat(axisFormat(m_unit));
  if (m_unit == Unit::Count) up->applyNiceNumbers();
  styleAxes(m_look, *across, *up);
  chart()->addAxis(across, Qt::AlignBottom);
  chart()->addAxis(up, Qt::AlignLeft);
  const auto add = [&](const QString& name, const QPen& pen, const std::vector<std::pair<qint64, double>>& points) {
    auto* series = new QLineSeries(chart());
    series->setName(name);
    series->setPen(pen);
    for (const auto& [at, value] : points) series->append(static_cast<double>(at), value);
    series->setPointsVisible(points.size() == 1);  // one day alone makes no line
    chart()->addSeries(series);
    series->attachAxis(across);
    series->attachAxis(up);
  };
  int number = 0;
  for (const Line& line : m_lines) {
    std::vector<std::pair<qint64, double>> points;
    for (const auto& [at, value] : line.points) points.emplace_back(at.millis(), value);
    add(line.name, QPen(lineColour(t, number++), 2), points);
  }
  for (const Reference& reference : m_references) add(reference.name, QPen(t.text2, 1, Qt::DashLine), {{first, reference.value}, {last, reference.value}});
  QLegend* legend = chart()->legend();
  legend->setVisible(true);
  legend->setAlignment(Qt::AlignBottom);
  legend->setFont(m_look.fonts().font(Size::Small));
  legend->setLabelColor(t.text2);
}

}  // namespace inquiry::ui
