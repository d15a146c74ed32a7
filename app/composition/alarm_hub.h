#pragma once

#include <functional>
#include <list>
#include <memory>
#include <mutex>

#include "core/sync/alarm.h"

namespace inquiry {

// Hands alarms about stores to whoever shows them, and notes them in the log: ids and codes only. Safe from any thread. A listener is called
// on the thread that raised the alarm, and never again once its handle is gone.
class AlarmHub final : public Alarm {
 public:
  explicit AlarmHub(Alarm* next);
  void notify(const AlarmNotice& notice) override;
  // Active until the returned handle goes away, which may outlive the hub.
  std::shared_ptr<void> listen(std::function<void(const AlarmNotice&)> listener);

 private:
  struct Listeners {
    std::mutex mutex;  // held while a listener runs, so that a handle that is gone is gone
    std::list<std::function<void(const AlarmNotice&)>> all;
  };
  Alarm* m_next;
  std::shared_ptr<Listeners> m_listeners;  // shared with the handles
};

}  // namespace inquiry
