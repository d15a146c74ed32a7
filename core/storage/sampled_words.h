#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What reviewers wrote on drawn conversations that are forgotten: their comments go, and the id of the platform. The values stay, they judge who answered.
Status forgetSampled(Connection& connection, const std::vector<ThreadId>& threads);

// Takes these words out of every other comment of a reviewer; answers how many comments were changed.
Result<std::int64_t> replaceInSamples(Connection& connection, const std::vector<std::string>& terms, std::string_view with);

}  // namespace inquiry::storage
