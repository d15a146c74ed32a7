#pragma once

#include <string>

#include "core/desk/parts.h"
#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// Remembers a file with data of buyers that was written outside of the workspace: whoever forgets one of them is told of it.
Status noteHandedOut(storage::Connection& connection, const Parts& parts, const std::string& kind, const std::string& path, const std::string& sha256);

}  // namespace inquiry::desk
