#pragma once

#include "core/domain/alarm_notice.h"

namespace inquiry {

// Where alarms go besides the webhook: the window's notices. Called from workers: hand over and return.
class Alarm {
 public:
  virtual ~Alarm() = default;
  virtual void notify(const AlarmNotice& notice) = 0;
};

}  // namespace inquiry
