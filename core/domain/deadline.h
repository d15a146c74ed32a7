#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// A running clock about which something may have to be told now.
struct WatchedClock {
  std::int64_t period = 0;
  std::string policy;  // clockKey()
  ThreadId thread;
  StoreId store;
  Instant startedAt, dueAt;
  std::string proof;  // JSON
  int said = 0;       // percent of the highest step told
  bool isRunning = false;  // false: answered, closed or merged meanwhile
};

// A deadline that was met late, with what is needed to see why.
struct LateMet {
  std::int64_t period = 0;
  std::string policy;
  ThreadId thread;
  StoreId store;
  Instant startedAt, dueAt, metAt;
};

// One line of the breakdown: "unassigned", "assigned-late", "opened-late", "waited-to-send", "store-outage", "answered-late".
struct LateCause {
  ThreadId thread;
  StoreId store;
  std::string cause;
  Duration late{0};
  Instant metAt;
};

// How one store met its deadlines in a span.
struct DeadlineFigures {
  StoreId store;
  std::int64_t waits = 0, late = 0;  // that ended in it; those of them that were late
};

// One version of a policy's or calendar's figures.
struct PolicyVersion {
  std::string subject;
  std::int64_t version = 0;
  std::string body;  // JSON
  Instant savedAt;
  std::string savedBy;
};

// A line of the daily walk through the stores.
struct DailyRound {
  std::string day;  // "2026-11-22" of the store's own clock
  StoreId store;
  Instant openedAt;
  std::optional<Instant> tickedAt;
  PersonId tickedBy;
};

}  // namespace inquiry
