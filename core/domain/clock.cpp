#include "core/domain/clock.h"

namespace inquiry {

Instant SystemClock::now() const {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return Instant::fromMillis(std::chrono::duration_cast<Duration>(now).count());
}

Duration SystemClock::steady() const {
  return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace inquiry
