#include "core/insight/spread.h"

#include <algorithm>

namespace inquiry::insight {
namespace {

constexpr std::int64_t kWhole = 10, kHalf = 5, kMedian = 5, kNinety = 9;

}  // namespace

Duration percentileOf(std::vector<std::int64_t>& millis, std::int64_t tenths) {
  const auto last = static_cast<std::int64_t>(millis.size()) - 1;
  const std::int64_t rank = last * tenths / kWhole, rest = last * tenths % kWhole;
  const auto low = millis.begin() + rank;
  std::nth_element(millis.begin(), low, millis.end());
  if (rest == 0) return Duration(*low);
  const std::int64_t high = *std::min_element(low + 1, millis.end());
  return Duration(*low + ((high - *low) * rest + kHalf) / kWhole);
}

Spread spreadOf(std::vector<std::int64_t>& millis) {
  Spread spread;
  spread.count = static_cast<std::int64_t>(millis.size());
  if (millis.empty()) return spread;
  spread.median = percentileOf(millis, kMedian);
  spread.p90 = percentileOf(millis, kNinety);
  std::int64_t sum = 0;
  for (const std::int64_t each : millis) sum += each;
  spread.mean = Duration((sum + spread.count / 2) / spread.count);
  return spread;
}

}  // namespace inquiry::insight
