#include "ui/setup/step_list.h"

#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

StepButton::StepButton(const Look& look, int number, QWidget* parent) : QAbstractButton(parent), m_look(look), m_number(number) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setState(State state) {
  m_state = state;
  const QString word = state == State::Done ? tr("done") : state == State::Current ? tr("current step") : tr("to come");
  setAccessibleName(tr("Step %1: %2, %3", "number, name, state").arg(m_number).arg(text(), word));
  setToolTip(plainToolTip(text()));
  updateGeometry();
  update();
}

// A long name takes two lines.
QSize StepButton::sizeHint() const {
  const int wide = width() - 24 - m_look.px(22);
  const bool isLong = m_look.fonts().width(text(), Size::Body, Weight::Medium) > wide;
  return {m_look.px(220), m_look.px(isLong ? 46 : 36)};
}

void StepButton::resizeEvent(QResizeEvent* event) {
  QAbstractButton::resizeEvent(event);
  updateGeometry();
}

void StepButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  const bool isCurrent = m_state == State::Current;
  if (isCurrent) drawRounded(painter, rect(), 6, t.soft2);
  else if (underMouse() && isEnabled()) drawRounded(painter, rect(), 6, t.hover);
  const double side = m_look.px(22);
  const QRectF circle(8, (height() - side) / 2, side, side);
  if (m_state == State::Done) {
    drawRounded(painter, circle, side / 2, t.okSoft);
    drawIcon(painter, QStringLiteral("check"), 14, {circle.x() + (side - 14) / 2, circle.y() + (side - 14) / 2}, t.ok);
  } else {
    drawRounded(painter, circle, side / 2, isCurrent ? t.accent : t.window, isCurrent ? QColor() : t.line2);
    drawText(painter, m_look, circle, QString::number(m_number), {Size::Micro, Weight::Strong, isCurrent ? t.onAccent : t.text2, Qt::AlignHCenter});
  }
  const QColor colour = isCurrent ? t.onSoft : m_state == State::Done ? t.text : t.text2;
  painter.setFont(m_look.fonts().fontFor(text(), Size::Body, isCurrent ? Weight::Medium : Weight::Regular));
  painter.setPen(colour);
  painter.drawText(QRectF(16 + side, 0, width() - 24 - side, height()), Qt::AlignVCenter | Qt::TextWordWrap, text());
  if (hasFocus()) drawFocusRing(painter, m_look, rect(), 6);
}

StepList::StepList(const Look& look, int steps, QWidget* parent) : QWidget(parent) {
  auto* column = columnOf(this, {}, 2);
  for (int i = 0; i < steps; ++i) {
    auto* button = new StepButton(look, i + 1, this);
    connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepChosen(i); });
    column->addWidget(button);
    m_buttons.push_back(button);
  }
}

void StepList::setSteps(const QStringList& names, int current, int furthest, const std::vector<bool>& done) {
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const int step = static_cast<int>(i);
    m_buttons[i]->setText(names.value(step));
    m_buttons[i]->setEnabled(step <= furthest);
    m_buttons[i]->setState(step == current ? StepButton::State::Current : done[i] ? StepButton::State::Done : StepButton::State::ToCome);
  }
}

}  // namespace inquiry::ui
