#include "ui/cases/support_chart.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/common/chips.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kBar = 36, kGap = 12, kGridLines = 3;

QString hours(const Look& look, double value) { return look.times().locale().toString(value, 'f', value < 10 ? 1 : 0); }

}  // namespace

SupportChart::SupportChart(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("supportChart"));
  setFixedHeight(look.px(132));
}

void SupportChart::setMonths(std::vector<desk::SupportMonth> months) {
  std::erase_if(months, [](const desk::SupportMonth& month) { return month.answered == 0; });
  m_months = std::move(months);
  describe();
  update();
}

void SupportChart::describe() {
  QStringList parts{tr("Hours until the first answer, median by month and site")};
  for (const desk::SupportMonth& month : m_months) parts << tr("%1, %2: %3 h", "month, site, hours").arg(toQt(month.month), shownLine(month.site), hours(m_look, month.medianHours));
  setAccessibleName(spoken(parts));
}

void SupportChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.base);
  if (m_months.empty()) return;
  const double line = m_look.px(18), bar = m_look.px(kBar), top = line + 2, bottom = height() - 2 * line - 2, step = bar + kGap;
  const auto most = static_cast<std::size_t>(std::max(1.0, (width() - 8) / step));
  const std::size_t first = m_months.size() > most ? m_months.size() - most : 0;
  double highest = 1;
  for (std::size_t i = first; i < m_months.size(); ++i) highest = std::max(highest, m_months[i].medianHours);
  for (int i = 0; i <= kGridLines; ++i) painter.fillRect(QRectF(0, bottom - (bottom - top) * i / kGridLines, width(), 1), t.line);
  QString shownMonth;
  for (std::size_t i = first; i < m_months.size(); ++i) {
    const desk::SupportMonth& month = m_months[i];
    const double left = 4 + step * static_cast<double>(i - first), high = (bottom - top) * month.medianHours / highest;
    painter.fillRect(QRectF(left, bottom - high, bar, high), t.accent);
    drawText(painter, m_look, {left - kGap / 2.0, bottom - high - line, bar + kGap, line}, hours(m_look, month.medianHours), {Size::Small, Weight::Medium, t.text, Qt::AlignHCenter});
    drawText(painter, m_look, {left - kGap / 2.0, bottom + 2, bar + kGap, line}, shownLine(month.site), {Size::Small, Weight::Regular, t.text2, Qt::AlignHCenter});
    if (const QString name = toQt(month.month); name != shownMonth) {
      shownMonth = name;
      drawText(painter, m_look, {left, bottom + 2 + line, std::max(step * 2, 1.0), line}, name, {Size::Small, Weight::Regular, t.text2});
    }
  }
}

void SupportChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
