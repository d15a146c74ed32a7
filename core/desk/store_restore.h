#pragma once

#include <optional>
#include <string>

#include "core/domain/error.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct Parts;

// An earlier version of what a team sets of a store (core/storage/store_face.h), in one change. Sending is never switched on by it: Refused
// "setting.sending_on", nothing changed. An earlier beginning of the history is read again, as if it were set by hand.
Status restoreStore(Parts& parts, const StoreId& id, const std::optional<std::string>& then);

}  // namespace inquiry::desk
