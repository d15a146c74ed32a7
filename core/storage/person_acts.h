#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What a person did in [from, to), counted off the journal by the kind of its rows. Reads them all: for a report somebody asked for.
Result<std::map<std::string, std::int64_t>> actsOf(Connection& connection, const PersonId& person, Instant from, Instant to);

}  // namespace inquiry::storage
