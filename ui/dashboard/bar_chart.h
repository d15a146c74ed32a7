#pragma once

#include <QPointer>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QChartView>
#include <vector>

#include "ui/common/look.h"

namespace inquiry::ui {

// One bar a range, its number on top; ranges that are too long stand in red. A click opens a bar. GUI thread only.
class BarChart final : public QChartView {
  Q_OBJECT

 public:
  struct Bar {
    QString label;
    std::int64_t count = 0;
    bool isLate = false;
  };
  BarChart(const Look& look, QWidget* parent);
  void setBars(std::vector<Bar> bars, const QString& name);
  const std::vector<Bar>& bars() const { return m_bars; }

 Q_SIGNALS:
  void barOpened(int bar);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  void fitLabels();

  const Look& m_look;
  std::vector<Bar> m_bars;
  QPointer<QBarCategoryAxis> m_across;
};

}  // namespace inquiry::ui
