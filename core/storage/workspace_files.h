#pragma once

#include <string>

#include "core/storage/key_file.h"

namespace inquiry::storage {

// Names inside a workspace folder. Never change: other versions of the program look for them.
struct WorkspaceFiles {
  std::string folder;  // without a slash at the end

  std::string lock() const { return folder + "/lock"; }
  KeyFilePaths key() const { return {folder + "/key", folder + "/key.copy"}; }
  std::string database() const { return folder + "/inquirydesk.db"; }
  std::string databaseLog() const { return database() + "-wal"; }
  std::string outboxJournal() const { return folder + "/outbox.journal"; }
  std::string stamp() const { return folder + "/generation"; }
  std::string ballast() const { return folder + "/ballast"; }
  std::string snapshots() const { return folder + "/snapshots"; }
  std::string attachments() const { return folder + "/attachments"; }
};

}  // namespace inquiry::storage
