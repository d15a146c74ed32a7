#pragma once

#include <chrono>
#include <string>

#include "core/domain/instant.h"

namespace inquiry {

// By how much the wall clock of `zone` is ahead of UTC at that instant; zero when the zone is unknown.
std::chrono::minutes zoneOffset(Instant at, const std::string& zone);

}  // namespace inquiry
