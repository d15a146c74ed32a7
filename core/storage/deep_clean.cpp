#include "core/storage/deep_clean.h"

#include <filesystem>

#include "core/domain/crash_point.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_rebuild.h"
#include "core/storage/workspace_stamp.h"

namespace inquiry::storage {
namespace {

constexpr int kTries = 5;
// Moves that were recorded and not yet committed when the snapshot was taken may stand a little behind its own count.
constexpr std::int64_t kSafetyMargin = 64;

Status rebuild(Database& database) {
  Status done;
  for (int i = 0; i < kTries; ++i) {
    done = rebuildFile(database.writes());
    if (done || done.error().code != "storage.busy") break;
  }
  return done;
}

Result<std::int64_t> outboxSeqOf(const std::string& snapshot, const Secret& key) {
  auto connection = Connection::open(snapshot, Access::ReadOnly, key.reveal());
  if (!connection) return fail(connection.error());
  const auto stamp = readDatabaseStamp(**connection);
  if (!stamp) return fail(stamp.error());
  return stamp->outboxSeq;
}

// "inquirydesk.db.replaced-1" and its log, and what a repair left.
Result<std::int64_t> dropOldCopies(const WorkspaceFiles& files) {
  const std::string database = std::filesystem::path(files.database()).filename().string();
  std::int64_t dropped = 0;
  std::error_code code;
  for (const auto& entry : std::filesystem::directory_iterator(files.folder, code)) {
    const std::string name = entry.path().filename().string();
    const bool isOwn = name == database || name == database + "-wal" || name == database + "-shm";
    if (!name.starts_with(database) || isOwn || !entry.is_regular_file(code)) continue;
    if (auto removed = removeFile(entry.path().string()); !removed) return fail(removed.error());
    ++dropped;
  }
  return dropped;
}

}  // namespace

Result<CleanReceipt> cleanDeeply(WorkspaceStorage& workspace, const std::function<bool(const OutboxRecord&)>& isForgotten) {
  if (auto done = rebuild(workspace.database()); !done) return fail(done.error());
  const WorkspaceFiles& files = workspace.files();
  Snapshots snapshots(files.snapshots(), files.database(), workspace.key().clone());
  const auto made = snapshots.take();
  if (!made) return fail(made.error());
  INQUIRY_CRASH_POINT("clean.snapshot_taken");
  CleanReceipt receipt;
  for (const std::string& file : snapshots.list()) {
    if (file == made->file()) continue;
    if (auto removed = removeFile(file); !removed) return fail(removed.error());
    ++receipt.snapshots;
  }
  const auto copies = dropOldCopies(files);
  if (!copies) return fail(copies.error());
  receipt.oldCopies = *copies;
  const auto held = outboxSeqOf(made->file(), workspace.key());
  if (!held) return fail(held.error());
  const auto keep = [&](const OutboxRecord& record) {
    const bool isWanted = !isForgotten(record) && (record.seq > *held - kSafetyMargin || workspace.secrets().isStillNeeded(record));
    if (!isWanted) ++receipt.outboxRecords;
    return isWanted;
  };
  if (auto shortened = workspace.outboxJournal().startAnew(*made, keep); !shortened) return fail(shortened.error());
  return receipt;
}

}  // namespace inquiry::storage
