#pragma once

#include <string_view>

namespace inquiry::rules {

// {"label": ["phrase", ...]} as PhraseFinder reads it.
std::string_view humanWords();  // resources/rules/human.json: "after-sale", "dispute"

}  // namespace inquiry::rules
