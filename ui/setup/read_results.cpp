#include "ui/setup/read_results.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/icons.h"

namespace inquiry::ui {
namespace {

constexpr double kTop = 58;

}  // namespace

ReadResults::ReadResults(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("readResults"));
  setFixedWidth(look.px(400));
  auto* column = columnOf(this, {20, 14, 20, 14}, 0);
  auto* head = rowIn(column, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_again = pushButton(this);
  setSmall(m_again);
  m_again->setIcon(icon(QStringLiteral("refresh")));
  head->addWidget(m_title, 1);
  head->addWidget(m_again);
  column->addStretch(1);
  connect(m_again, &QPushButton::clicked, this, &ReadResults::againAsked);
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
  retranslate();
}

void ReadResults::setLines(std::vector<Line> lines, const QString& verdict, Mark mark) {
  m_lines = std::move(lines);
  m_verdict = verdict;
  m_mark = mark;
  setAccessibleDescription(sentences().join(QLatin1Char('\n')));
  update();
}

void ReadResults::setBusy(bool isBusy) { m_again->setEnabled(!isBusy); }

QStringList ReadResults::sentences() const {
  QStringList all;
  if (!m_verdict.isEmpty()) all << m_verdict;
  for (const Line& line : m_lines) all << (line.detail.isEmpty() ? line.title : QStringLiteral("%1: %2").arg(line.title, line.detail));
  return all;
}

QString ReadResults::signOf(Mark mark) {
  switch (mark) {
    case Mark::Good: return QStringLiteral("check");
    case Mark::Warning: return QStringLiteral("warn");
    case Mark::Trouble: return QStringLiteral("stop");
    case Mark::Note: break;
  }
  return QStringLiteral("info");
}

QColor ReadResults::colourOf(Mark mark) const {
  const Theme& t = m_look.theme();
  switch (mark) {
    case Mark::Good: return t.ok;
    case Mark::Warning:
    case Mark::Trouble: return t.warn;
    case Mark::Note: break;
  }
  return t.text2;
}

double ReadResults::paintLine(QPainter& painter, const Line& line, double y) const {
  const Theme& t = m_look.theme();
  const double left = 20 + 16 + 24, wide = width() - left - 32;
  painter.setFont(m_look.fonts().fontFor(line.detail, Size::Small));
  const QRectF wrapped = line.detail.isEmpty() ? QRectF() : painter.boundingRect(QRectF(0, 0, wide, 400), Qt::TextWordWrap, line.detail);
  const double high = m_look.px(38) + (line.detail.isEmpty() ? 0 : std::ceil(wrapped.height()));
  drawIcon(painter, signOf(line.mark), 16, {36, y + m_look.px(11)}, colourOf(line.mark));
  drawText(painter, m_look, {left, y + m_look.px(9), wide, double(m_look.px(20))}, line.title, {Size::Body, Weight::Medium, t.text});
  if (!line.detail.isEmpty()) {
    painter.setFont(m_look.fonts().fontFor(line.detail, Size::Small));
    painter.setPen(t.text2);
    painter.drawText(QRectF(left, y + m_look.px(30), wide, wrapped.height() + 2), Qt::TextWordWrap, line.detail);
  }
  return high;
}

void ReadResults::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.alt);
  painter.fillRect(QRect(0, 0, 1, height()), t.line);
  if (m_lines.empty()) {
    painter.setFont(m_look.fonts().font(Size::Body));
    painter.setPen(t.text2);
    painter.drawText(QRectF(20, kTop, width() - 40, 80), Qt::TextWordWrap, tr("Nothing was read yet. The test reads only: it sends nothing and marks nothing as read."));
    return;
  }
  double y = kTop;
  if (!m_verdict.isEmpty()) {
    drawIcon(painter, signOf(m_mark), 16, {20, y + 2}, colourOf(m_mark));
    drawText(painter, m_look, {44, y, width() - 64.0, double(m_look.px(20))}, m_verdict, {Size::Body, Weight::Strong, t.text});
    y += m_look.px(30);
  }
  const double top = y;
  // Measured first: the frame stands behind what it holds.
  for (int pass = 0; pass < 2; ++pass) {
    double at = top;
    for (const Line& line : m_lines) {
      if (pass == 0) painter.setClipRect(QRect());
      const double high = paintLine(painter, line, at);
      at += high;
      if (pass == 1 && &line != &m_lines.back()) painter.fillRect(QRectF(21, at, width() - 42, 1), t.line);
    }
    painter.setClipping(false);
    if (pass == 0) drawRounded(painter, QRectF(20, top, width() - 40, at - top), 8, t.base, t.line);
  }
}

void ReadResults::retranslate() {
  m_title->setText(tr("Test read"));
  m_again->setText(tr("Read again"));
  setAccessibleName(tr("Result of the test read"));
}

void ReadResults::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
