#pragma once

#include <QWidget>

#include "core/desk/support_values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// How long the support of each site took, month by month: one bar a month and site, its median hours on top. The newest that fit are shown. GUI thread
// only.
class SupportChart final : public QWidget {
  Q_OBJECT

 public:
  SupportChart(const Look& look, QWidget* parent);
  void setMonths(std::vector<desk::SupportMonth> months);
  int shownBars() const { return static_cast<int>(m_months.size()); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void describe();

  const Look& m_look;
  std::vector<desk::SupportMonth> m_months;  // those with an answer
};

}  // namespace inquiry::ui
