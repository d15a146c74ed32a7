#include "ui/dashboard/stage_bar.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/chips.h"
#include "ui/common/words.h"
#include "ui/dashboard/chart_style.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

constexpr int kBar = 16, kGap = 8, kLine = 20;

}  // namespace

StageBar::StageBar(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("stageBar"));
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void StageBar::setFigures(const WaitFigures& figures) {
  m_stages = figures.stages;
  m_answers = figures.staged;
  m_total = figures.stagedTotal;
  describe();
  update();
}

QSize StageBar::sizeHint() const { return {m_look.px(320), m_look.px(kBar + kGap + static_cast<int>(kStages) * kLine)}; }

QString StageBar::stageText(std::size_t stage) const {
  const auto mean = m_answers == 0 ? std::nullopt : std::optional(Duration(m_stages[stage] / m_answers));
  return reportText(desk::stageTitle(static_cast<Stage>(stage))) + QStringLiteral(": ") + lengthText(mean);
}

void StageBar::describe() {
  QStringList parts{tr("Mean time of each stage")};
  for (std::size_t stage = 0; stage < kStages; ++stage) parts << stageText(stage);
  setAccessibleName(spoken(parts));
}

void StageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  double left = 0;
  const double bar = m_look.px(kBar);
  if (m_total == 0) painter.fillRect(QRectF(0, 0, width(), bar), t.chip);
  for (std::size_t stage = 0; stage < kStages; ++stage) {
    const QColor colour = lineColour(t, static_cast<int>(stage));
    if (m_total > 0) {
      const double wide = width() * static_cast<double>(m_stages[stage]) / static_cast<double>(m_total);
      painter.fillRect(QRectF(left, 0, wide, bar), colour);
      left += wide;
    }
    const double top = m_look.px(kBar + kGap + static_cast<int>(stage) * kLine);
    painter.fillRect(QRectF(0, top + 5, 10, 10), colour);
    drawText(painter, m_look, {18, top, width() - 18.0, static_cast<double>(m_look.px(kLine))}, stageText(stage), {Size::Small, Weight::Regular, t.text});
  }
}

void StageBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
