#include "core/net/pause.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "core/domain/pulse.h"

namespace inquiry {

bool pauseFor(Duration time, const std::stop_token& stop, Duration slice) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  for (Duration left = time; left > Duration::zero() && !stop.stop_requested(); left -= slice) {
    noteAlive();
    never.wait_for(lock, stop, std::min(left, slice), [] { return false; });
  }
  noteAlive();
  return !stop.stop_requested();
}

}  // namespace inquiry
