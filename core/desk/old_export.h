#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/desk/import_source.h"

namespace inquiry::desk {

struct OldExport {
  std::string path;              // a folder of our own export or a .jsonl file in it, also one of an archive (threads-2026-11-23.jsonl), an .mbox or a .csv file
  StoreId store;                 // whose messages they are, where the file does not say; an mbox never does
  std::vector<std::string> own;  // addresses of ours besides those of the store's mailbox
};

// What reads it, message by message. InvalidInput "import.format" for another kind of file, "import.store" without a store; NotFound.
Result<std::unique_ptr<ImportSource>> openOldExport(Parts& parts, const OldExport& what);

// Reads an old export in as history: it alarms nobody and answers nobody. Messages that are stored already, live ones included, stay as they are. Fails
// as openOldExport() does. Blocks; not from the window's thread.
Result<ImportReceipt> importOldExport(Parts& parts, const OldExport& what, const Progress& progress);

}  // namespace inquiry::desk
