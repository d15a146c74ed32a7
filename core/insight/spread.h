#pragma once

#include <cstdint>
#include <vector>

#include "core/domain/wait_figures.h"

namespace inquiry::insight {

// Reorders its argument.
Spread spreadOf(std::vector<std::int64_t>& millis);
// The share `tenths`/10 of an ordering; `millis` is not empty and gets reordered.
Duration percentileOf(std::vector<std::int64_t>& millis, std::int64_t tenths);

}  // namespace inquiry::insight
