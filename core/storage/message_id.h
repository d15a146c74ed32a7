#pragma once

#include <cstdint>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::storage {

// Message ids tell the time: (seconds since 2015-01-01T00:00Z) << 5 | n, n the first free number of that second. So the order of ids is
// the order of time and a search that wants the newest first stops early. More than 32 messages of one second
// flow over into the numbers of the next ones; what is older than 2015 stands at the beginning.
inline constexpr std::int64_t kMessageIdEpochSeconds = 1'420'070'400;
inline constexpr int kMessageIdSlotBits = 5;

constexpr MessageId firstMessageIdAt(Instant sentAt) {
  const std::int64_t millis = sentAt.millis();
  const std::int64_t seconds = (millis >= 0 ? millis : millis - 999) / 1000 - kMessageIdEpochSeconds;
  return MessageId{seconds <= 0 ? 1 : seconds << kMessageIdSlotBits};
}

}  // namespace inquiry::storage
