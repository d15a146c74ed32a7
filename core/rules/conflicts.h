#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/domain/rule.h"
#include "core/rules/evaluator.h"

namespace inquiry::rules {

// Two rules that would decide the same thing differently.
struct Clash {
  std::size_t first = 0, second = 0;  // places in the set
  std::string what;                   // "answer", "owner", "priority", "answer-and-close", "never-reached"
};

// In what the two disagree, whenever both fit a message; "" when they get along.
std::string disagreement(const Rule& first, const Rule& second);
// Pairs that disagree and look for exactly the same; states do not matter. `never-reached`: the first of them lets nothing through to the second.
std::vector<Clash> certainClashes(const RuleSet& set);
// Pairs that disagree and both fit this message.
std::vector<Clash> clashesOn(const Evaluator& evaluator, const Facts& facts);

}  // namespace inquiry::rules
