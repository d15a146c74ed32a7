#pragma once

#include <QWidget>
#include <array>

#include "core/domain/wait_figures.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Arrivals of a week by the hour of the store: the darker the more, outlined where many were late. The arrow keys move, Return opens an hour. GUI thread only.
class HeatMap final : public QWidget {
  Q_OBJECT

 public:
  using Cells = std::array<std::array<HeatCell, kHours>, kWeekdays>;
  HeatMap(const Look& look, QWidget* parent);
  void setCells(const Cells& cells);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void hourOpened(int weekday, int hour);  // Monday is 0

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  QRectF cellBox(int weekday, int hour) const;
  QPoint cellAt(const QPointF& at) const;  // hour, weekday; negative outside
  QString textOf(int weekday, int hour) const;
  void describe();

  const Look& m_look;
  Cells m_cells{};
  std::int64_t m_most = 0;
  int m_weekday = 0, m_hour = 9;
};

}  // namespace inquiry::ui
