#pragma once

#include <string>
#include <vector>

#include "core/desk/archive_service.h"

namespace inquiry::desk {

struct OldExport {
  std::string path;              // a folder of our own export, an .mbox or a .csv file
  StoreId store;                 // whose messages they are, where the file does not say; an mbox never does
  std::vector<std::string> own;  // addresses of ours besides those of the store's mailbox
};

// Reads an old export in as history: it alarms nobody and answers nobody. Messages that are stored already, live ones included, stay as they are. InvalidInput
// "import.format" for another kind of file, "import.store" without a store; NotFound. Blocks; not from the window's thread.
Result<ImportReceipt> importOldExport(Parts& parts, const OldExport& what, const Progress& progress);

}  // namespace inquiry::desk
