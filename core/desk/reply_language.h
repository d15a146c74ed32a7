#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/finding.h"

namespace inquiry::desk {

// A warning when a reply is surely written in another language than its buyer writes: rule "text.language.es.ja", the reply's language and the buyer's. Nothing while
// either of them is not sure. `buyer` is ISO 639-1, with or without a region.
std::optional<Finding> otherLanguage(std::string_view text, std::string_view buyer);

}  // namespace inquiry::desk
