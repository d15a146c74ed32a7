#pragma once

#include <stop_token>

#include "core/domain/instant.h"

namespace inquiry {

// Waits on the calling thread; false when the stop token ended it early. Shows a sign of life at least every `slice`, because a lawful pause
// (a rate limit, a retry) may last longer than a worker may stay silent.
bool pauseFor(Duration time, const std::stop_token& stop, Duration slice);
inline bool pauseFor(Duration time, const std::stop_token& stop) { return pauseFor(time, stop, std::chrono::seconds(1)); }

}  // namespace inquiry
