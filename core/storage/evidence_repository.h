#pragma once

#include <optional>
#include <vector>

#include "core/domain/evidence.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Which files prove what; the bytes are SealedFiles. On the thread of its connection; changes need the writer's transaction.
class EvidenceRepository {
 public:
  explicit EvidenceRepository(Connection& connection) : m_connection(connection) {}

  Result<EvidenceId> add(const Evidence& evidence);
  Status remove(EvidenceId id);  // NotFound
  Result<std::optional<Evidence>> find(EvidenceId id);
  Result<std::vector<Evidence>> of(const EvidenceOwner& owner);  // in order of adding

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
