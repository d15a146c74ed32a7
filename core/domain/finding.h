#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/domain/instant.h"

namespace inquiry {

enum class FindingLevel { Hint = 1, Warning = 2, Forbidden = 3 };
std::string_view name(FindingLevel level);  // "hint", "warning", "forbidden"

// One result of the outgoing check. `from` and `to` are byte offsets into the checked UTF-8 text (half open).
struct Finding {
  std::string rule;  // "ml.length", "template.empty-variable"
  FindingLevel level = FindingLevel::Warning;
  std::size_t from = 0, to = 0;
  std::string text;        // one English sentence; the window translates by rule
  std::string source;      // where the rule stands
  std::string sourceDate;  // ISO date
  std::optional<std::string> replacement;  // what would cure it, when one edit does
};

}  // namespace inquiry
