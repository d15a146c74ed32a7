#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/storage/review_copy.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::storage {

// What goes into a reviewer's file.
struct ReviewPlan {
  std::vector<ThreadId> threads;  // none of them merged into another
  std::string about;              // JSON: what the file says of itself
  std::string file;               // must not exist
  const Secret& passphrase;
  PassphraseCost cost;
  enum class Files { Leave, Take } files = Files::Take;
  // Works out in the copy what nobody can work out later: it takes no writes. In the transaction that fills it.
  std::function<Status(Connection& connection)> finish = {};
};

struct ReviewPacked {
  ReviewCounts counts;
  std::int64_t files = 0, bytes = 0;
  std::string sha256;  // hex, of the whole file
};

// A small workspace of its own with some conversations in it, as one file locked with a passphrase (passphrase_file.h); the same backup as any (workspace_backup.h) lies
// inside. Made in a folder of the source's workspace that is gone when this returns. `redact.file` is ignored. Blocks; not on the writer's thread.
Result<ReviewPacked> packReview(WorkspaceStorage& source, const Clock& clock, const ReviewPlan& plan, ReviewText redact, const std::function<bool()>& goesOn = {});

// Makes a workspace of such a file in a folder that must not exist yet; fails as unsealFile() and restoreBackup() do.
Status unpackReview(const std::string& file, const std::string& folder, const Secret& passphrase, const Clock& clock);

}  // namespace inquiry::storage
