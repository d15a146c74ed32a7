#pragma once

#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/rule.h"

namespace inquiry::rules {

// How a rule set stands in files and in the database:
// {"rules":[{"id","title","trigger":"message|conversation","when":{"is":"all","of":[{"is":"words","values":["lawyer"],"not":true}]},
//   "then":[{"do":"priority","value":"high"}],"state":"off|shadow|live","stopAfter":false,"version":1}]}
std::string toJson(const RuleSet& set);
// InvalidInput "rules.*" names the place as a path; what checkRuleSet() refuses is refused here, too.
Result<RuleSet> ruleSetFromJson(std::string_view json);

}  // namespace inquiry::rules
