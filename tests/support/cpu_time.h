#pragma once

#include <ctime>

#include "core/domain/instant.h"

namespace inquiry::test {

// What this thread has used of a processor. A busy machine makes a test wait, but not work more.
inline Duration cpuTime() {
  timespec at{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
  return std::chrono::seconds(at.tv_sec) + std::chrono::milliseconds(at.tv_nsec / 1'000'000);
}

}  // namespace inquiry::test
