#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/domain/clock.h"
#include "core/storage/salvage.h"
#include "core/storage/snapshot.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::storage {

struct BackupReceipt {
  std::string file;
  RowCounts rows;  // by table
  std::int64_t bytes = 0;
  std::string sha256;  // hex, of the whole file
};

// One file with everything: key slots, database, outbox journal, attachments and a signed list of them. Opens on any computer with the
// passphrase or the recovery code. The database in it was opened and checked. Conflict when the file exists. Blocks; not on the writer's thread.
// `goesOn` is asked between its steps; false: Cancelled, and no file is left.
using GoesOn = std::function<bool()>;
Result<BackupReceipt> writeBackup(const WorkspaceFiles& files, const Secret& workspaceKey, const Clock& clock, const std::string& file, const GoesOn& goesOn = {});

struct RestoreReceipt {
  std::string folder;
  RowCounts rows;
  Instant takenAt;
};

// Makes a workspace out of a backup. The folder must be missing or empty (Conflict otherwise). Everything is unpacked beside it, compared with
// the signed list, opened and counted before it gets its name. The next opening asks for a look-up of sends, because the backup is older than
// what was sent since.
Result<RestoreReceipt> restoreBackup(const std::string& file, const std::string& folder, const Clock& clock, const WorkspaceStorage::Unlock& unlock);

struct WorkspaceSalvage {
  SalvageReport report;
  std::string damagedFile;  // the old database, kept
};

// Puts what can be read of a damaged database in its place; see salvage(). The workspace must be closed. The next opening asks for a
// look-up of sends.
Result<WorkspaceSalvage> salvageWorkspace(const std::string& folder, const Clock& clock, const WorkspaceStorage::Unlock& unlock);

}  // namespace inquiry::storage
