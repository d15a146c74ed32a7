#pragma once

#include <optional>
#include <string>

#include "core/domain/error.h"

namespace inquiry::desk {

struct Parts;

// Puts an earlier body of a setting in the place of `now`, with everything that hangs on it and with the rights setting it by hand takes. Absent: as shipped.
Status restoreSetting(Parts& parts, const std::string& key, const std::optional<std::string>& now, const std::optional<std::string>& then);

}  // namespace inquiry::desk
