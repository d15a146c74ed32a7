#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace inquiry {

// One reading of bytes, with what speaks against it.
struct Reading {
  std::string text;
  std::size_t errors = 0;      // sequences that became U+FFFD
  std::size_t doubts = 0;      // characters that are legal but rare: half-width kana, private use, C1 controls
  std::size_t characters = 0;  // beyond ASCII
  bool isKnown = true;         // false: no such charset, text is empty
};

// Through ICU. Knows only charsets that mail uses. Safe from any thread: every call opens its own converter.
Reading readAs(std::string_view charset, std::string_view bytes);

}  // namespace inquiry
