#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/desk/old_export.h"
#include "core/domain/error.h"
#include "core/domain/handed_out.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

struct Parts;

// What an old export would bring, read to its end with nothing stored.
struct OldExportLook {
  std::int64_t messages = 0;
  std::int64_t known = 0;                  // of them: stored here already
  std::map<std::string, std::int64_t> stores;  // messages by store, as the file calls them
  std::optional<Instant> oldest, newest;   // messages
  std::vector<ImportProblem> problems;     // at most kMostProblems
};

// Files that come in from other programs, and tables for them. Blocks, for a minute on a large file; not from the window's thread.
class FileExchange {
 public:
  static constexpr std::size_t kMostProblems = 1'000;

  explicit FileExchange(Parts& parts) : m_parts(parts) {}
  // As importOldExport() would read it; fails as it does.
  Result<OldExportLook> look(const OldExport& what, const Progress& progress = {}) const;
  Result<ImportReceipt> import(const OldExport& what, const Progress& progress = {}) { return importOldExport(m_parts, what, progress); }
  // Files with data of buyers that were written outside of the workspace and are still there, newest first.
  Result<std::vector<HandedOut>> handedOut() const;
  Result<ExportReceipt> exportLog(ArchiveService::Format format, const std::string& file, const Progress& progress = {});

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
