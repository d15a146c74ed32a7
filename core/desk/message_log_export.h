#pragma once

#include <string>

#include "core/desk/archive_service.h"
#include "core/desk/progress.h"

namespace inquiry::desk {

// When each message was written, arrived, was answered, handed over and accepted: for analysis in a spreadsheet or a program. Holds not a word of any
// message and no buyer's name; CSV begins with the mark by which spreadsheets see UTF-8. As ArchiveService::exportTo() otherwise. Blocks; not from the
// window's thread.
Result<ExportReceipt> exportMessageLog(Parts& parts, ArchiveService::Format format, const std::string& file, const Progress& progress = {});

}  // namespace inquiry::desk
