#pragma once

#include <functional>
#include <memory>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"

namespace inquiry::desk {

// Committed changes, for whoever shows them. The listener is called on the writer's thread: hand over and return.
class Announcer {
 public:
  virtual ~Announcer() = default;
  // Active until the returned handle goes away.
  virtual std::shared_ptr<void> listen(std::function<void(const ChangeSet&)> listener) = 0;
  // What someone must be told although nobody asked: a store that is down or back, a backlog, a sign-in that ends. Called on a worker: hand over
  // and return. Active until the returned handle goes away.
  virtual std::shared_ptr<void> listenAlarms(std::function<void(const AlarmNotice&)> listener) = 0;
};

// Runs work off the window's thread, most urgent first.
class Background {
 public:
  virtual ~Background() = default;
  enum class Urgency { Typing, Action, Idle };
  virtual void run(Urgency urgency, std::function<void()> work) = 0;
};

}  // namespace inquiry::desk
