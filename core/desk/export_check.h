#pragma once

#include <cstdint>
#include <string>

#include "core/desk/archive_service.h"

namespace inquiry::desk {

// Reads an export back from the disk: as many bytes and rows as its receipt says, of that SHA-256, and every row one that can be read in again. Corrupt
// "export.unreadable" with what is wrong. Holds one row in memory at a time.
Status checkExport(const ExportReceipt& receipt, ArchiveService::Format format);

}  // namespace inquiry::desk
