#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/desk/platform_limits.h"
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
  std::int64_t daysHeld = 0;                 // from the oldest message until now, the days of the gaps left out
  std::vector<Expiry> expiries = {};         // one for each limit of the platform
};

// The one to be shown: what goes uncaptured before what is stored, then the earliest. Null where the platform deletes nothing.
const Expiry* nextExpiry(const CoverageRow& row);

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
