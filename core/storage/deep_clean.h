#pragma once

#include <cstdint>
#include <functional>

#include "core/domain/error.h"
#include "core/storage/outbox_record.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::storage {

struct CleanReceipt {
  std::int64_t snapshots = 0;      // earlier ones removed; a new one stands in their place
  std::int64_t oldCopies = 0;      // databases that a restore or a repair left beside
  std::int64_t outboxRecords = 0;  // taken out of the outbox journal
};

// Makes sure that nothing of what was deleted is left in the workspace: the file is written anew, a fresh snapshot takes the place of all earlier ones,
// copies beside the database go, and the outbox journal loses the records that are `forgotten`. Nothing goes before the new snapshot is proven. Killed at
// any point it can be called again. Takes seconds to minutes.
Result<CleanReceipt> cleanDeeply(WorkspaceStorage& workspace, const std::function<bool(const OutboxRecord&)>& isForgotten);

}  // namespace inquiry::storage
