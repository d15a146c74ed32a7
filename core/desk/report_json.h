#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/domain/wait_figures.h"

namespace inquiry::desk {

// A report with its definitions, as other programs read it; durations in milliseconds.
nlohmann::json toJson(const ResponseReport& report);

}  // namespace inquiry::desk
