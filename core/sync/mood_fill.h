#pragma once

#include <stop_token>

#include "core/domain/error.h"
#include "core/storage/database.h"

namespace inquiry {

// Reads the moods of messages that were stored without one: those of a database older than the moods, and those of imported files. Newest first, in small steps that a
// person's own writes pass, and from where the last run ended. Returns early, without failing, when it is to stop. Blocks; for a worker.
Status fillMoods(storage::Database& database, const std::stop_token& stop);

}  // namespace inquiry
