#pragma once

#include <optional>
#include <string>

#include "core/domain/error.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct Parts;

// The week of one person as an earlier version had it (core/storage/shift_json.h), in one change; absences stay. NotFound for a person or a store that is gone.
Status restoreShifts(Parts& parts, const PersonId& person, const std::optional<std::string>& then);

}  // namespace inquiry::desk
