#pragma once

#include <string_view>
#include <vector>

#include "core/language/written_number.h"

namespace inquiry::language {

// Words that may stand for digits: "two", "docena", "May", "十五". Pure.
std::vector<WrittenNumber> numberWords(std::string_view text);

}  // namespace inquiry::language
