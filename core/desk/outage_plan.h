#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/domain/marketplace.h"
#include "core/domain/store_health.h"

namespace inquiry::desk {

// One step of what people do by hand while a store cannot be synced. `id` names a step of the desk, which the window says in its own
// language; a step that somebody wrote has none.
struct PatrolStep {
  std::string id, text;
  friend bool operator==(const PatrolStep&, const PatrolStep&) = default;
};

inline constexpr Duration kPatrolEvery = std::chrono::minutes(30), kShortestPatrol = std::chrono::minutes(5), kLongestPatrol = std::chrono::hours(24);
inline constexpr std::size_t kMostPatrolSteps = 20, kLongestPatrolStep = 300;

// A round is one walk through all steps; the list is blank again when the next one is due.
struct OutagePlan {
  struct Tick {
    std::string by;
    Instant at;
  };
  std::vector<PatrolStep> steps;
  Duration interval = kPatrolEvery;
  bool isDefault = true;
  std::vector<std::optional<Tick>> ticks;  // one a step
  std::optional<Instant> lastAt;           // when the last whole round ended; `lastBy` made its last tick
  std::string lastBy;
  std::optional<Instant> nextAt;           // absent: as soon as there is an outage
  std::optional<Instant> lookSince;        // what came after this was seen by nobody: the last sync or the last round
};

// Nothing comes in by itself: the plan is what keeps buyers answered.
bool isOutage(HealthState state);
// The steps for a store whose people wrote none.
std::vector<PatrolStep> patrolSteps(Marketplace marketplace);

}  // namespace inquiry::desk
