#pragma once

#include <string>

#include "core/desk/export_rows.h"
#include "core/desk/parts.h"

namespace inquiry::desk {

// ArchiveService::exportTo() without its question for the right: for what somebody with the right has planned. Journalled all the same.
Result<ExportReceipt> exportArchive(const Parts& parts, const ExportRequest& request, const Progress& progress);

}  // namespace inquiry::desk
