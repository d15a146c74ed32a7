#pragma once

#include <QObject>

namespace inquiry::ui {

// Turning the wheel over a page scrolls it. It never changes what a closed box has chosen, and a number or a date only while that has the keyboard focus: somebody
// who reads a page of settings would change it without a sign. A filter of the whole application. GUI thread only.
class WheelGuard final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace inquiry::ui
