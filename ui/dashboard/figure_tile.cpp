#include "ui/dashboard/figure_tile.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kPad = 14, kTitle = 20, kValue = 34, kGap = 6, kWidth = 208;
// The whole definition stands in the tooltip; a page of figures is no page of definitions.
constexpr int kLines = 3;

// The first lines of the text, the last one cut where there is more.
void drawLines(QPainter& painter, const Look& look, const QRectF& box, const QString& text) {
  const QFont font = look.fonts().fontFor(text, Size::Small);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  QTextLayout layout(text, font);
  layout.beginLayout();
  for (int number = 0; number < kLines; ++number) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(box.width());
    const QString rest = text.mid(line.textStart());
    const QString shown = number + 1 < kLines ? rest.left(line.textLength()) : metrics.elidedText(rest, Qt::ElideRight, box.width());
    painter.drawText(QRectF(box.x(), box.y() + number * metrics.lineSpacing(), box.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
  }
  layout.endLayout();
}

}  // namespace

FigureTile::FigureTile(const Look& look, Figure figure, QWidget* parent) : QAbstractButton(parent), m_look(look), m_figure(figure) {
  setObjectName(QStringLiteral("tile.") + QString::fromUtf8(name(figure).data()));
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FigureTile::setContent(const Content& content) {
  m_content = content;
  setAccessibleName(spoken({content.title, content.value, content.beside}));
  setAccessibleDescription(content.meaning);
  setToolTip(plainToolTip(content.title + QLatin1Char('\n') + content.meaning));
  updateGeometry();
  update();
}

int FigureTile::meaningHeight(int width) const {
  const QFontMetrics metrics(m_look.fonts().fontFor(m_content.meaning, Size::Small));
  const int whole = metrics.boundingRect(QRect(0, 0, std::max(1, width - 2 * kPad), 10'000), Qt::TextWordWrap, m_content.meaning).height();
  return std::min(whole, kLines * metrics.lineSpacing());
}

int FigureTile::heightForWidth(int width) const { return 2 * kPad + m_look.px(kTitle) + m_look.px(kValue) + kGap + meaningHeight(width); }

QSize FigureTile::sizeHint() const { return {m_look.px(kWidth), heightForWidth(m_look.px(kWidth))}; }
QSize FigureTile::minimumSizeHint() const { return {m_look.px(160), m_look.px(90)}; }

QColor FigureTile::toneColour() const {
  const Theme& t = m_look.theme();
  switch (m_content.tone) {
    case Content::Tone::Better: return t.ok;
    case Content::Tone::Late: return t.lateText;
    case Content::Tone::Worse:
    case Content::Tone::Plain: break;
  }
  return t.text2;
}

void FigureTile::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QAbstractButton::keyPressEvent(event);
  if (!event->isAutoRepeat()) click();
}

void FigureTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  drawRounded(painter, box, 8, underMouse() ? t.hover : t.base, t.line2);
  if (hasFocus()) drawFocusRing(painter, m_look, box.adjusted(2, 2, -2, -2), 6);
  const double wide = width() - 2.0 * kPad;
  drawText(painter, m_look, {kPad, kPad, wide, static_cast<double>(m_look.px(kTitle))}, m_content.title, {Size::Body, Weight::Strong, t.text});
  const double top = kPad + m_look.px(kTitle);
  QFont large = m_look.fonts().fontFor(m_content.value, Size::Page, Weight::Strong);
  large.setPixelSize(m_look.px(24));
  painter.setFont(large);
  painter.setPen(t.text);
  const double used = std::min(QFontMetricsF(large).horizontalAdvance(m_content.value), wide);
  const QString value = QFontMetricsF(large).elidedText(m_content.value, Qt::ElideRight, wide);
  painter.drawText(QRectF(kPad, top, wide, m_look.px(kValue)), Qt::AlignLeft | Qt::AlignVCenter, value);
  drawText(painter, m_look, {kPad + used + 10, top + 4, std::max(0.0, wide - used - 10), m_look.px(kValue) - 4.0}, m_content.beside,
           {Size::Small, Weight::Medium, toneColour()});
  painter.setPen(t.text2);
  drawLines(painter, m_look, {kPad, top + m_look.px(kValue) + kGap, wide, static_cast<double>(height())}, m_content.meaning);
}

}  // namespace inquiry::ui
