#pragma once

#include <QObject>

namespace inquiry::ui {

// The wheel scrolls pages and never turns a choice or a number under the pointer: whoever scrolls past a rule must not change it unseen. An event filter
// of the application; open lists of choices scroll as ever.
class WheelGuard final : public QObject {
 public:
  explicit WheelGuard(QObject* parent) : QObject(parent) {}
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace inquiry::ui
