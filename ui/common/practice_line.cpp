#include "ui/common/practice_line.h"

#include <QEvent>

namespace inquiry::ui {

PracticeLine::PracticeLine(const Look& look, QWidget* parent) : QLabel(parent), m_look(look) {
  setObjectName(QStringLiteral("practiceLine"));
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  hide();
  connect(&look, &Look::changed, this, &PracticeLine::draw);
  draw();
}

void PracticeLine::draw() {
  setFont(m_look.fonts().font(Size::Body));
  setText(tr("Practice: your replies are kept for your coach and reach nobody."));
  setAccessibleName(text());
  const Theme& t = m_look.theme();
  setStyleSheet(QStringLiteral("background: %1; color: %2; padding: 6px 16px;").arg(t.warnSoft.name(), t.text.name()));
}

void PracticeLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) draw();
  QLabel::changeEvent(event);
}

}  // namespace inquiry::ui
