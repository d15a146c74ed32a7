#pragma once

#include <string>
#include <string_view>

#include "core/desk/parts.h"
#include "core/domain/error.h"

namespace inquiry::desk {

// Saves a list that a team edited under the setting of that name; an empty text brings back what is shipped. Journalled as "setting.changed" with the
// hashes of both; the same once more writes nothing.
Status saveTableSetting(Parts& parts, std::string_view setting, const std::string& text);

}  // namespace inquiry::desk
