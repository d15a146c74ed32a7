#pragma once

#include <cstdint>

#include "core/domain/error.h"
#include "core/domain/rule.h"

namespace inquiry::rules {

// What one compiled pattern may take: a pattern of a person never makes the desk slow or large.
inline constexpr std::int64_t kPatternMemory = 1 << 20;

// Whether a set can be kept and run. InvalidInput "rules.*" names the place as a path: "rules[2].when.of[1].values".
Status checkRuleSet(const RuleSet& set);
Status checkRule(const Rule& rule, const std::string& path);

}  // namespace inquiry::rules
