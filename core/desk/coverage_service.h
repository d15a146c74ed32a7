#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

struct Parts;

// What is stored of one store.
struct CoverageRow {
  StoreId store;
  std::int64_t threads = 0, messages = 0;
  std::optional<Instant> oldest, newest;     // messages
  std::optional<Instant> completeSince;      // everything from here on is stored, apart from the gaps
  std::vector<std::pair<Instant, Instant>> gaps;
  std::int64_t bytes = 0;                    // about: its share of the database, by the number of messages
  std::int64_t awaited = 0;                  // taken out of the cache and not fetched again yet
};

// How far the local history reaches. Blocks, for a second on a full desk; not from the window's thread.
class CoverageService {
 public:
  explicit CoverageService(Parts& parts) : m_parts(parts) {}
  // In order of adding.
  Result<std::vector<CoverageRow>> rows() const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
