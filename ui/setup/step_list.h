#pragma once

#include <QAbstractButton>
#include <vector>

#include "ui/common/look.h"

namespace inquiry::ui {

// One step in the column at the left: done, the one at hand, or to come. Painted. GUI thread only.
class StepButton final : public QAbstractButton {
  Q_OBJECT

 public:
  enum class State { Done, Current, ToCome };
  StepButton(const Look& look, int number, QWidget* parent);
  void setState(State state);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {m_look.px(120), sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  const Look& m_look;
  int m_number;
  State m_state = State::ToCome;
};

// The steps of something that takes several, with their ticks. GUI thread only.
class StepList final : public QWidget {
  Q_OBJECT

 public:
  StepList(const Look& look, int steps, QWidget* parent);
  // `current` is where the person is, steps up to `furthest` can be gone to, those in `done` have their tick.
  void setSteps(const QStringList& names, int current, int furthest, const std::vector<bool>& done);
  StepButton& button(int step) { return *m_buttons[static_cast<std::size_t>(step)]; }

 Q_SIGNALS:
  void stepChosen(int step);

 private:
  std::vector<StepButton*> m_buttons;
};

}  // namespace inquiry::ui
