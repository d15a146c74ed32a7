#include "ui/common/elided_label.h"

#include <QEvent>
#include <climits>

#include "ui/common/arrange.h"

namespace inquiry::ui {

ElidedLabel::ElidedLabel(const QFont& font, QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setFont(font);
  setForegroundRole(QPalette::WindowText);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString& text) {
  m_whole = text;
  setAccessibleName(text);
  updateGeometry();
  elide();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_whole) + 2, QLabel::sizeHint().height()}; }

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) elide();
}

// As many words as fit into the lines that there are.
QString ElidedLabel::inLines() const {
  const QRect room = contentsRect();
  const auto fits = [&](const QString& text) {
    return fontMetrics().boundingRect(QRect(0, 0, room.width(), INT_MAX / 2), static_cast<int>(alignment()) | Qt::TextWordWrap, text).height() <= room.height() + fontMetrics().descent();
  };
  if (fits(m_whole)) return m_whole;
  qsizetype least = 0, most = m_whole.size();
  while (most - least > 1) {
    const qsizetype middle = (least + most) / 2;
    (fits(m_whole.left(middle) + QChar(0x2026)) ? least : most) = middle;
  }
  return m_whole.left(least).trimmed() + QChar(0x2026);
}

void ElidedLabel::elide() {
  const QString shown = wordWrap() ? inLines() : fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
  if (shown != text()) setText(shown);
  setToolTip(shown != m_whole ? plainToolTip(m_whole) : QString());
}

}  // namespace inquiry::ui
