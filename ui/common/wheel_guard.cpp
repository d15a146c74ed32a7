#include "ui/common/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace inquiry::ui {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::Wheel) return false;
  auto* widget = qobject_cast<QWidget*>(watched);
  const bool isSpun = qobject_cast<QAbstractSpinBox*>(watched) != nullptr && !widget->hasFocus();
  if (qobject_cast<QComboBox*>(watched) == nullptr && !isSpun) return false;
  event->ignore();  // for the page around it
  return true;
}

}  // namespace inquiry::ui
