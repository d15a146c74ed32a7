#pragma once

#include <string>

#include "core/domain/id.h"

namespace inquiry {

// A label of threads. Presets ("returns", "logistics", "quality", "invoice", "pre-sale") are shown translated while isPreset holds.
struct Tag {
  TagName name;
  std::string colour;  // "#rrggbb"
  bool isPreset = false;
  int position = 0;
  std::int64_t threads = 0;  // carrying it; filled by list()
};

}  // namespace inquiry
