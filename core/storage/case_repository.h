#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/case.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Cases as their platforms tell them. Identity is (store, remote id). On the thread of its connection; save() needs a transaction of the caller.
class CaseRepository {
 public:
  explicit CaseRepository(Connection& connection) : m_connection(connection) {}

  enum class Saved { Unchanged, Changed, New };
  // Takes over what the platform says now; what was read earlier than the stored row changes nothing.
  struct Stored {
    CaseId id;
    Saved saved = Saved::Unchanged;
    std::optional<Case> before;
  };
  Result<Stored> save(const Case& value);

  Result<std::optional<Case>> find(CaseId id);
  Result<std::optional<Case>> findByRemote(const StoreId& store, std::string_view remoteId);
  Result<std::optional<Case>> ofThread(ThreadId thread);
  // Of one order at one store, newest first, open and closed.
  Result<std::vector<Case>> ofOrder(const StoreId& store, std::string_view orderRemoteId);
  // What waits for us by deadline, those without one last; then what waits for others, by age.
  Result<std::vector<Case>> open(std::size_t limit);
  // Closed ones, newest first.
  Result<std::vector<Case>> closed(std::size_t limit);
  struct Counts {
    std::int64_t open = 0, ours = 0;
  };
  Result<Counts> counts();

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
