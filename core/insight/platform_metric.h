#pragma once

#include <span>
#include <vector>

#include "core/domain/platform_figure.h"
#include "core/domain/wait_fact.h"

namespace inquiry::insight {

// The figures platforms are known to publish about answers, each with its source. Platforms that publish none have none here.
const std::vector<PlatformMetric>& platformMetrics();
const PlatformMetric* platformMetric(std::string_view id);

// A stretch of time from which a store's messages are not known to be complete.
struct Gap {
  Instant from, to;
};

struct TwinQuestion {
  const PlatformMetric& metric;
  int windowDays = 30;
  Instant asOf;  // end of the window; also what is called now
  std::span<const WaitFact> facts;  // of one store, that began in the window
  std::span<const Gap> gaps;
  const PlatformFigure* theirs = nullptr;
};
// The platform's figure rebuilt from the log by its rule, and where the two may differ. Pure.
MetricTwin twinOf(const TwinQuestion& question);

// How many more late answers a share bears before it passes `barPercent` (of late ones); each adds one to both sides.
std::int64_t lateLeft(std::int64_t late, std::int64_t whole, double barPercent);
// How many answers in time bring a share that has passed it back; 0 when it has not.
std::int64_t quickNeeded(std::int64_t late, std::int64_t whole, double barPercent);

}  // namespace inquiry::insight
