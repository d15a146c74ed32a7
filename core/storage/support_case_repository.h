#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/support_case.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Enquiries to the support of platforms, with what was written since. On the thread of its connection; changes need the writer's transaction.
class SupportCaseRepository {
 public:
  explicit SupportCaseRepository(Connection& connection) : m_connection(connection) {}

  Result<SupportCaseId> add(const SupportCase& value);
  // Everything but id, store, maker and follow-ups. NotFound.
  Status save(const SupportCase& value);
  Status addFollowUp(SupportCaseId id, const SupportFollowUp& followUp);

  Result<std::optional<SupportCase>> find(SupportCaseId id);
  // The oldest about that notification or ASIN, whatever became of it; never for an empty id.
  Result<std::optional<SupportCaseId>> firstAbout(const StoreId& store, std::string_view noticeId);
  // By when an answer is expected; those being written first.
  Result<std::vector<SupportCase>> open(std::size_t limit);
  Result<std::vector<SupportCase>> closed(std::size_t limit);  // newest first
  // Everything that was sent since, oldest first, without follow-ups.
  Result<std::vector<SupportCase>> sentSince(Instant since);

 private:
  Status fill(SupportCase& value);
  Result<std::vector<SupportCase>> load(Result<std::vector<SupportCase>> values);
  Connection& m_connection;
};

}  // namespace inquiry::storage
