#pragma once

#include <vector>

#include "core/desk/appeal_values.h"

namespace inquiry::desk {

// More than this much taken from another plan is shown as a warning.
inline constexpr double kTooAlike = 0.8;

// What the reason asks for and what is there. Nothing is read.
std::vector<AppealNeed> needsOf(const AppealTable& table, const Appeal& appeal, const std::vector<Evidence>& evidence, Instant now);
// How much of it stands in others and in the shipped samples: the whole plan, or the one part that is more like. Those that are like it in nothing
// are left out.
std::vector<AppealLikeness> likenessOf(const Appeal& appeal, const std::vector<Appeal>& others);
// What keeps it from being ready (Forbidden) and what is to be looked at before (Warning). `detail` has needs, evidence and likeness already.
std::vector<Finding> appealFindings(const AppealTable& table, const AppealDetail& detail, Instant now);

}  // namespace inquiry::desk
