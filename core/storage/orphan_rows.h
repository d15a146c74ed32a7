#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Removes rows that refer to a row that is not there, and those that referred to them, until none is left. Answers how many went, by
// table. References of several columns are left alone.
Result<std::map<std::string, std::int64_t>> removeOrphanRows(Connection& connection);

}  // namespace inquiry::storage
