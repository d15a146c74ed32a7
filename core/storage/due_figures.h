#pragma once

#include <cstdint>
#include <optional>
#include <set>

#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// How many threads that need an answer are late or nearly so, and the one that has waited longest past or towards its deadline.
struct DueFigures {
  std::int64_t overdue = 0, dueSoon = 0;
  std::optional<ThreadId> longest;  // absent when both are 0
  std::optional<StoreId> longestStore;
  std::optional<Instant> longestDueAt;
};

// Due soon: after `now` and up to `soon` from it. Ranges of one index; no thread's row is read but the longest one's. `without`: a store that does
// not count; empty: all do.
Result<DueFigures> dueFigures(Connection& connection, Instant now, Duration soon, const std::set<StoreId>& without = {});

}  // namespace inquiry::storage
