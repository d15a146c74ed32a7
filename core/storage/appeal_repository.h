#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/domain/appeal.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Appeals. On the thread of its connection; changes need the writer's transaction.
class AppealRepository {
 public:
  explicit AppealRepository(Connection& connection) : m_connection(connection) {}

  Result<AppealId> add(const Appeal& appeal);
  // Everything but id, store, thread and maker. NotFound.
  Status save(const Appeal& appeal);

  Result<std::optional<Appeal>> find(AppealId id);
  Result<std::optional<AppealId>> ofThread(ThreadId thread);  // the newest
  Result<std::vector<Appeal>> open(std::size_t limit);      // not decided, by deadline
  Result<std::vector<Appeal>> decided(std::size_t limit);   // newest first
  Result<std::vector<Appeal>> others(AppealId but);         // every other one, newest first: what a new plan is compared with

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
