#include "ui/common/elided_label.h"

#include <QEvent>

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

void ElidedLabel::elide() {
  const QString shown = wordWrap() ? m_whole : fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
  if (shown != text()) setText(shown);
  const bool isCut = wordWrap() ? heightForWidth(width()) > height() : shown != m_whole;
  setToolTip(isCut ? plainToolTip(m_whole) : QString());
}

}  // namespace inquiry::ui
