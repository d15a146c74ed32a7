#pragma once

#include <cstdint>
#include <string>

#include "core/storage/connection.h"

namespace inquiry::storage {

// Puts threads together again whose rows were lost with a damaged page while their messages were not: number, store and remote id stand in
// an index of their own, the state in further ones and in the waiting periods. Names, subjects and tags of the row stay lost until the platform tells
// them again. Call on a salvaged `target` before rows without parent are removed. Answers how many; the damaged file is not changed.
Result<std::int64_t> rebuildLostThreads(const std::string& damaged, RawKey key, Connection& target);

}  // namespace inquiry::storage
