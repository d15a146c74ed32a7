#pragma once

#include <cstdint>
#include <optional>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

struct StoreFigures {
  std::int64_t threads = 0, messages = 0;
  std::optional<Instant> oldest, newest;  // of its messages
  std::int64_t awaited = 0;               // taken out of the cache, not back yet
};

// Files of buyers sent since `since` of which no copy is stored.
struct UnloadedFiles {
  std::int64_t count = 0;
  std::optional<Instant> oldest;  // when the first of them was sent
};
Result<UnloadedFiles> unloadedFiles(Connection& connection, const StoreId& store, Instant since);

// Counts by indexes; oldest and newest walk from the ends of all messages until one of this store comes.
Result<StoreFigures> storeFigures(Connection& connection, const StoreId& store);

}  // namespace inquiry::storage
