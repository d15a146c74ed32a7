#pragma once

#include <QtCharts/QChartView>
#include <vector>

#include "core/domain/instant.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Figures over time, one line each, and dashed lines to read them against. GUI thread only.
class TimeChart final : public QChartView {
  Q_OBJECT

 public:
  struct Line {
    QString name;
    std::vector<std::pair<Instant, double>> points;
  };
  struct Reference {
    QString name;  // says "reference"
    double value = 0;
  };
  enum class Unit { Count, Percent, Hours };
  TimeChart(const Look& look, QWidget* parent);
  void setLines(std::vector<Line> lines, std::vector<Reference> references, Unit unit, const QString& name);
  const std::vector<Reference>& references() const { return m_references; }

 private:
  void build();

  const Look& m_look;
  std::vector<Line> m_lines;
  std::vector<Reference> m_references;
  Unit m_unit = Unit::Count;
};

}  // namespace inquiry::ui
