#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/domain/alert.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Alerts of the alert centre. Writer connection for writes, in a transaction of the caller.
class AlertRepository {
 public:
  explicit AlertRepository(Connection& connection) : m_connection(connection) {}

  // Adds a row, or counts the open one of the same kind, store and thread up; then it stands again although it was cleared. Answers the row.
  Result<Alert> raise(const Alert& alert);
  // The matter is over: marks what stands of it, acknowledged or not. Answers the rows as they are now.
  Result<std::vector<Alert>> clear(const Alert& matter, Instant at);
  // False when it is acknowledged already or unknown.
  Result<bool> acknowledge(std::int64_t id, const PersonId& person, Instant at);
  Result<std::vector<Alert>> open(std::size_t limit);     // not acknowledged, last raised first
  Result<std::vector<Alert>> newest(std::size_t limit);   // all, newest first
  Result<std::optional<Alert>> find(std::int64_t id);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
