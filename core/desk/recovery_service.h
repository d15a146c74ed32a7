#pragma once

#include <cstdint>
#include <mutex>
#include <optional>

#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

struct Parts;

// How the desk ended last time, and what is there of the work that was under way.
struct Recovery {
  bool wasClean = true;              // also when this is the first start
  std::optional<Instant> lastSeenAt; // a sign of life of the run that broke off: not later than this much was certain
  std::int64_t drafts = 0;           // texts being written, all of them saved
  std::int64_t waiting = 0;          // answers held, planned or queued: they go out as planned
  std::int64_t uncertain = 0;        // answers that may have left: looked up at the platform, then decided by a person
};

// Tells a crash from a clean end, so that a start after one can say what was saved. For the program with a window: headless runs in between
// change nothing. Safe from any thread; blocks on the database.
class RecoveryService {
 public:
  explicit RecoveryService(Parts& parts) : m_parts(parts) {}
  // The end of the run before this one, whenever this run asks; the numbers are those of now.
  Result<Recovery> lastEnd() const;
  // Without a markClean() behind it the run counts as broken off. Again every few minutes, as a sign of life.
  Status markRunning();
  Status markClean();
  bool isMarkedRunning() const;

 private:
  struct End {
    bool wasClean = true;
    std::optional<Instant> lastSeenAt;
  };
  Result<End> storedEnd() const;
  Status save(bool isRunning);

  Parts& m_parts;
  mutable std::mutex m_mutex;  // the two below
  mutable std::optional<End> m_before;
  bool m_isMarked = false;
};

}  // namespace inquiry::desk
