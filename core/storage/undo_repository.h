#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/domain/undo_entry.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What can be taken back, newest first.
class UndoRepository {
 public:
  explicit UndoRepository(Connection& connection) : m_connection(connection) {}

  Result<std::int64_t> add(const UndoEntry& entry);
  Result<std::optional<UndoEntry>> find(std::int64_t id);
  Result<std::vector<UndoEntry>> open(const PersonId& actor, std::size_t limit);  // not undone, newest first
  Status markUndone(std::int64_t id, Instant at);  // Conflict when it was undone before
  Status removeBefore(Instant at);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
