#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

inline constexpr int kHealthSections = 5;

// The report as Markdown. Reads only.
Result<std::string> healthReport(storage::Connection& connection, Instant now, const std::string& day);

}  // namespace inquiry::desk
