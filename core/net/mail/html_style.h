#pragma once

#include <optional>
#include <string_view>

namespace inquiry {

struct StyleEffect {
  // display:none, visibility:hidden, no opacity, transparent text, no height with overflow cut, a place far outside, mso-hide.
  bool isHidden = false;
  // A font of at most one pixel. Newsletters set it on frames whose inner parts set a real size again.
  std::optional<bool> isTinyFont;
};

// What an inline style does to the visibility of text.
StyleEffect readStyle(std::string_view style);

}  // namespace inquiry
