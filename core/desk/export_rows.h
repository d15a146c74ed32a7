#pragma once

#include "core/desk/archive_service.h"
#include "core/desk/parts.h"
#include "core/storage/connection.h"
#include "core/storage/hashed_file.h"

namespace inquiry::desk {

struct ExportRequest {
  ArchiveService::What what = ArchiveService::What::Threads;
  ArchiveService::Format format = ArchiveService::Format::Csv;
  std::string file;
  Instant now;
  ExportPeriod period;
};

// Streams the rows that the person at this desk may see into the file, which appears whole or not at all, and writes FILE.manifest.json with rows, bytes
// and SHA-256 beside it. What is left out is not counted anywhere.
Result<ExportReceipt> exportRows(storage::Connection& connection, const Parts& parts, const ExportRequest& request, const Progress& progress);

// Ends the file and writes its manifest; bytes and hash of the receipt are filled in here.
Result<ExportReceipt> finishExport(storage::HashedFile& file, ExportReceipt receipt, Instant now);

// A table that is whole already: the file with its manifest, as exportRows() leaves them.
struct ExportedTable {
  std::string bytes;
  std::int64_t rows = 0;
};
Result<ExportReceipt> exportTable(const std::string& file, const ExportedTable& table, Instant now);

}  // namespace inquiry::desk
