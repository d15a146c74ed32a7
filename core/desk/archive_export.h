#pragma once

#include <string>

#include "core/desk/archive_service.h"
#include "core/desk/parts.h"

namespace inquiry::desk {

// ArchiveService::exportTo() without its question for the right: for what somebody with the right has planned. Journalled all the same.
Result<ExportReceipt> exportArchive(const Parts& parts, ArchiveService::What what, ArchiveService::Format format, const std::string& file, const Progress& progress);

}  // namespace inquiry::desk
