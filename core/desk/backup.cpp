#include "core/desk/archive_service.h"
#include "core/desk/handed_out_note.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/domain/journal_entry.h"
#include "core/storage/journal.h"
#include "core/storage/search_index.h"
#include "core/storage/setting_repository.h"
#include "core/storage/workspace_backup.h"

namespace inquiry::desk {
namespace {

constexpr Duration kSnapshotEvery = std::chrono::hours(24);
constexpr std::string_view kSnapshotKey = "snapshot.taken_at";

std::int64_t rowsOf(const storage::RowCounts& rows, const char* table) {
  const auto found = rows.find(table);
  return found == rows.end() ? 0 : found->second;
}

}  // namespace

Result<BackupReceipt> ArchiveService::backup(const std::string& file, const Progress& progress) {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  const auto written = storage::writeBackup(m_parts.workspace.files(), m_parts.workspace.key(), m_parts.clock, file, [&progress] { return !progress || progress(0, 0); });
  if (!written) return fail(written.error());
  if (auto noted = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
        if (auto kept = noteHandedOut(connection, m_parts, "backup", file, written->sha256); !kept) return kept;
        return note(connection, m_parts, {SubjectKind::Workspace, "", "archive.backed_up"});
      }); !noted) return fail(noted.error());
  return BackupReceipt{file, rowsOf(written->rows, "thread"), rowsOf(written->rows, "message"), rowsOf(written->rows, "journal"),
                       written->bytes, written->sha256, true};
}

Result<bool> ArchiveService::snapshotWhenDue() {
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto last = storage::SettingRepository((*reader)->connection()).find(kSnapshotKey);
    if (!last) return fail(last.error());
    const auto at = *last ? Instant::parse(**last) : std::nullopt;
    if (at && m_parts.clock.now() - *at < kSnapshotEvery) return false;
  }
  const auto taken = m_parts.workspace.takeSnapshot();
  if (!taken) return fail(taken.error());
  const auto kept = m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) {
    return storage::SettingRepository(connection).save(kSnapshotKey, m_parts.clock.now().toIso());
  });
  if (!kept) return fail(kept.error());
  return true;
}

Status ArchiveService::keepUp() {
  constexpr std::int64_t kSlice = 2000;
  constexpr Duration kBudget = std::chrono::milliseconds(200);
  for (std::int64_t left = 1; left > 0;) {
    const auto done = m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
      const auto progress = storage::SearchIndex(connection).catchUp(kSlice, kBudget);
      if (!progress) return fail(progress.error());
      left = progress->left;
      return {};
    });
    if (!done) return done;
  }
  if (const auto taken = snapshotWhenDue(); !taken) return fail(taken.error());
  return {};
}

}  // namespace inquiry::desk
