#include "ui/composer/template_parts.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

void TemplateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& t = m_look.theme();
  const bool isOn = option.state.testFlag(QStyle::State_Selected);
  painter->fillRect(option.rect, isOn ? t.soft2 : t.base);
  const QRectF box = QRectF(option.rect).adjusted(10, 0, -10, 0);
  const QString code = index.data(CodeRole).toString();
  const double half = box.height() / 2;
  double right = box.right();
  if (!code.isEmpty()) right -= drawKeyHint(*painter, m_look, {right, box.center().y() - m_look.px(18) / 2.0}, code, isOn ? t.onSoft : t.text2) + 8;
  const QColor text = isOn ? t.onSoft : t.text, quiet = isOn ? t.onSoft : t.text2;
  drawText(*painter, m_look, {box.x(), box.y() + 2, right - box.x(), half - 2}, index.data().toString(), {Size::Body, isOn ? Weight::Medium : Weight::Regular, text});
  if (index.data(StruckRole).toBool()) {
    const double width = std::min(m_look.fonts().width(index.data().toString(), Size::Body, isOn ? Weight::Medium : Weight::Regular), right - box.x());
    painter->fillRect(QRectF(box.x(), std::round(box.y() + 1 + half / 2), width, 1), text);
  }
  const QColor warn = index.data(FallbackRole).toBool() ? t.warn : quiet;
  drawText(*painter, m_look, {box.x(), box.y() + half, right - box.x(), half - 3}, index.data(DetailRole).toString(), {Size::Small, Weight::Regular, warn});
}

void TemplatePreview::setRendered(const desk::RenderedTemplate& rendered) {
  m_rendered = rendered;
  setAccessibleName(toQt(rendered.text));
  update();
}

void TemplatePreview::clear() {
  m_rendered.reset();
  update();
}

void TemplatePreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.alt);
  if (!m_rendered) return;
  double y = 12;
  const double width = this->width() - 32.0;
  drawText(painter, m_look, {16, y, width, 16}, tr("Preview, variables filled in"), {Size::Small, Weight::Regular, t.text2});
  y += 22;
  const QString text = toQt(m_rendered->text);
  QList<QTextLayout::FormatRange> ranges;
  for (const auto& chip : m_rendered->chips) {
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(utf16Position(m_rendered->text, chip.from));
    range.length = static_cast<int>(utf16Position(m_rendered->text, chip.to)) - range.start;
    range.format.setBackground(chip.empty ? t.lateRow : t.soft);
    range.format.setForeground(chip.empty ? t.lateText : t.onSoft);
    ranges.append(range);
  }
  QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), m_look.fonts().fontFor(text, Size::Body));
  layout.setFormats(ranges);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  const double line = m_look.px(21), bottom = height() - (m_rendered->missing.empty() ? 8.0 : 34.0);
  for (QTextLine next = layout.createLine(); next.isValid() && y + line <= bottom; next = layout.createLine()) {
    next.setLineWidth(width);
    next.setPosition({16, y + (line - next.height()) / 2});
    y += line;
  }
  layout.endLayout();
  painter.setPen(t.text);
  layout.draw(&painter, {0, 0});
  if (m_rendered->missing.empty()) return;
  QStringList names;
  for (const std::string& name : m_rendered->missing) names << toQt(name);
  drawIcon(painter, QStringLiteral("stop"), 14, {16, height() - 24.0}, t.lateText);
  drawText(painter, m_look, {34, height() - 26.0, width - 18, 18}, tr("No value for %1: fill it in before sending").arg(listed(names)), {Size::Small, Weight::Regular, t.lateText});
}

}  // namespace inquiry::ui
