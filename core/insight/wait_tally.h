#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/domain/wait_fact.h"
#include "core/domain/wait_figures.h"

namespace inquiry::insight {

// Within how long an answer counts as quick everywhere: Amazon's and the usual bar.
inline constexpr Duration kQuick = std::chrono::hours(24);
// An order counts for the question before it for so long.
inline constexpr Duration kOrderWithin = std::chrono::hours(7 * 24);

// Counts facts into figures. What each figure means stands in definitions.cpp; both say the same.
class WaitTally {
 public:
  explicit WaitTally(Instant now) : m_now(now) {}
  void add(const WaitFact& fact);
  // Reorders what it holds.
  WaitFigures figures();

 private:
  Instant m_now;
  WaitFigures m_figures;
  std::vector<std::int64_t> m_first, m_next, m_resolution, m_automatic;
};

// Whether a fact counts in the named part of a figure.
bool isBehind(const WaitFact& fact, const Behind& behind, Instant now);
// Of the distribution of first responses; empty when it has none.
std::optional<std::size_t> bucketOf(const WaitFact& fact);
// The instants between which the stages lie, first to last; only of an answer of this desk.
std::array<Instant, kStages + 1> stageBounds(const WaitFact& fact);

}  // namespace inquiry::insight
