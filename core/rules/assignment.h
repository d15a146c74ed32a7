#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/domain/id.h"

namespace inquiry::rules {

// Who may get a conversation, and how many of theirs wait for an answer.
struct Candidate {
  PersonId id;
  std::vector<std::string> languages;  // ISO 639-1
  std::int64_t load = 0;
};

// The one with least to do among those who speak the language, among all when nobody does or it is unknown. Where several have as little, the one with
// fewer languages, so that who speaks many stays free; then by id: the same question always has the same answer. Empty without candidates.
PersonId chooseByLoad(const std::vector<Candidate>& candidates, const std::string& language);

}  // namespace inquiry::rules
