#pragma once

#include <span>
#include <string_view>

#include "core/domain/wait_figures.h"

namespace inquiry::insight {

// What a figure means, in words: every report that leaves the program carries them. The window says the same in its own language.
struct Definition {
  Figure figure;
  std::string_view title, text;
  std::string_view unit;  // "waits", "share", "time"
};
std::span<const Definition> definitions();

}  // namespace inquiry::insight
