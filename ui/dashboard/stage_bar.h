#pragma once

#include <QWidget>
#include <array>

#include "core/domain/wait_figures.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Where the time of an answer goes: one bar of five parts and their mean times beneath. GUI thread only.
class StageBar final : public QWidget {
  Q_OBJECT

 public:
  StageBar(const Look& look, QWidget* parent);
  void setFigures(const WaitFigures& figures);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QString stageText(std::size_t stage) const;
  void describe();

  const Look& m_look;
  std::array<std::int64_t, kStages> m_stages{};
  std::int64_t m_answers = 0, m_total = 0;
};

}  // namespace inquiry::ui
