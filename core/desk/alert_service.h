#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct Parts;

// One alert as the alert centre shows it. Kinds: store-down, backlog, grant-expiring, answer-waits, watched-unanswered, rule-matched, automation-paused.
struct AlertRow {
  std::int64_t id = 0;
  std::string kind;
  StoreId store;
  std::optional<ThreadId> thread;
  Instant raisedAt;
  std::optional<Instant> clearedAt, acknowledgedAt;  // cleared: the matter is over, the row stays until acknowledged
  std::string acknowledgedBy;                        // name of the person
  std::string code;                                  // keys the translation
  std::int64_t times = 1;
  std::string text;    // one English sentence without buyer data
  Instant lastAt;      // raised last
  std::string person;  // id of whom it is for; empty: everybody
};

// For the one merged notice and the badge; all absent or 0 when nothing is late or due within the hour.
struct DueSummary {
  std::int64_t overdue = 0, dueWithinHour = 0;
  std::optional<ThreadId> longest;  // the earliest deadline of them
  std::optional<StoreId> longestStore;
  std::optional<Instant> longestDueAt;
};

// What was told, kept until somebody says that they know. Blocks; not from the window's thread.
class AlertService {
 public:
  explicit AlertService(Parts& parts) : m_parts(parts) {}
  // Not acknowledged, last raised first; survives restarts. At most 1,000.
  Result<std::vector<AlertRow>> open() const;
  // All of them, newest first.
  Result<std::vector<AlertRow>> history(std::size_t limit) const;
  // Notes this person and the time; answers how many were still open.
  Result<std::size_t> acknowledge(const std::vector<std::int64_t>& ids);
  // Ranges of an index: cheap whatever the desk holds.
  Result<DueSummary> dueSummary() const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
