#pragma once

#include <string_view>

namespace inquiry {

// The template file a new workspace starts with: resources/templates/starter.csv.
std::string_view starterTemplates();

}  // namespace inquiry
