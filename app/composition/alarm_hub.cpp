#include "app/composition/alarm_hub.h"

#include <spdlog/spdlog.h>

namespace inquiry {

AlarmHub::AlarmHub(Alarm* next) : m_next(next), m_listeners(std::make_shared<Listeners>()) {}

void AlarmHub::notify(const AlarmNotice& notice) {
  spdlog::warn("alarm store={} code={} phase={}", notice.store.value, notice.code, name(notice.phase));
  if (m_next != nullptr) m_next->notify(notice);
  const std::scoped_lock lock(m_listeners->mutex);
  for (const auto& listener : m_listeners->all) listener(notice);
}

std::shared_ptr<void> AlarmHub::listen(std::function<void(const AlarmNotice&)> listener) {
  const std::scoped_lock lock(m_listeners->mutex);
  const auto place = m_listeners->all.insert(m_listeners->all.end(), std::move(listener));
  return std::shared_ptr<void>(nullptr, [listeners = m_listeners, place](void*) {
    const std::scoped_lock gone(listeners->mutex);
    listeners->all.erase(place);
  });
}

}  // namespace inquiry
