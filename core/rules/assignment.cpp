#include "core/rules/assignment.h"

#include <algorithm>
#include <tuple>

namespace inquiry::rules {

PersonId chooseByLoad(const std::vector<Candidate>& candidates, const std::string& language) {
  const auto speaks = [&language](const Candidate& each) { return std::find(each.languages.begin(), each.languages.end(), language) != each.languages.end(); };
  const bool hasSpeaker = !language.empty() && std::any_of(candidates.begin(), candidates.end(), speaks);
  const Candidate* best = nullptr;
  const auto rank = [](const Candidate& each) { return std::tuple(each.load, each.languages.size(), each.id); };
  for (const Candidate& each : candidates) {
    if (hasSpeaker && !speaks(each)) continue;
    if (best == nullptr || rank(each) < rank(*best)) best = &each;
  }
  return best == nullptr ? PersonId{} : best->id;
}

}  // namespace inquiry::rules
