#include "core/net/retry_table.h"

#include <algorithm>
#include <array>

namespace inquiry {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// A worker waits through these pauses, so together they stay below ten seconds; what lasts longer is for the next sync.
// Platforms ask for at most two repetitions after an infrastructure error (eBay's API guide), which bounds the attempts.
constexpr std::array kTable{
    RetryRule{ErrorKind::Offline, 2, milliseconds(500), milliseconds(500)},
    RetryRule{ErrorKind::Ambiguous, 3, seconds(1), seconds(3)},  // of a read: the answer was lost, asking again harms nothing
    RetryRule{ErrorKind::PlatformDown, 3, seconds(1), seconds(4)},
    RetryRule{ErrorKind::Throttled, 2, milliseconds(0), milliseconds(0)},  // the rate limiter holds the pause
};

}  // namespace

std::span<const RetryRule> retryTable() { return kTable; }

std::optional<Duration> retryPause(ErrorKind kind, int failures, double jitter) {
  const auto rule = std::find_if(kTable.begin(), kTable.end(), [kind](const RetryRule& row) { return row.kind == kind; });
  if (rule == kTable.end() || failures < 1 || failures >= rule->attempts) return {};
  const Duration pause = std::min(rule->first * (1 << (failures - 1)), rule->longest);
  return pause + std::chrono::duration_cast<Duration>(pause * std::clamp(jitter, 0.0, 1.0) / 4);
}

}  // namespace inquiry
