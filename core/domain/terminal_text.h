#pragma once

#include <string>
#include <string_view>

namespace inquiry {

// The text as a terminal may print it. What would move its cursor, colour it, turn its lines around or tell it anything else stands there as a visible mark:
// ␛ for an escape, ⟨U+202E⟩ for an override of the direction. Line ends and tabs stay. Buyers write what they like.
std::string terminalText(std::string_view text);

}  // namespace inquiry
