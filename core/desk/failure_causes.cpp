#include "core/desk/failure_causes.h"

#include <algorithm>
#include <utility>

namespace inquiry::desk {
namespace {

constexpr std::int64_t kWhole = 1000;

}  // namespace

FailureBreakdown breakdownOf(std::vector<Failure> failures) {
  FailureBreakdown breakdown;
  std::stable_sort(failures.begin(), failures.end(), [](const Failure& a, const Failure& b) { return a.at > b.at; });
  for (const Failure& each : failures) ++breakdown.counts[each.cause];
  const auto all = static_cast<std::int64_t>(failures.size());
  std::vector<std::pair<std::int64_t, std::string>> rests;
  std::int64_t given = 0;
  for (const auto& [cause, count] : breakdown.counts) {
    breakdown.tenths[cause] = static_cast<int>(count * kWhole / all);
    given += count * kWhole / all;
    rests.emplace_back(-(count * kWhole % all), cause);
  }
  // What rounding left goes to those that lost most by it.
  std::sort(rests.begin(), rests.end());
  for (std::size_t at = 0; all > 0 && given < kWhole; ++at, ++given) ++breakdown.tenths[rests[at % rests.size()].second];
  breakdown.failures = std::move(failures);
  return breakdown;
}

}  // namespace inquiry::desk
