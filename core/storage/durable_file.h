#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry::storage {

// Replaces the file as a whole: after a kill or a power cut it holds the old bytes or the new ones. On the disk when it returns; readable by
// its owner alone. A failed fsync is a failed write.
Status replaceFile(const std::string& file, std::string_view bytes);

// A file that was not there before, for its owner alone and never executable. Conflict "file.exists" where anything stands, a link included.
Status writeNewFile(const std::string& file, std::string_view bytes);

// The whole file. NotFound without one, Corrupt when it is longer than `limit` bytes.
Result<std::string> readWholeFile(const std::string& file, std::int64_t limit);

// Makes a rename, creation or removal inside the folder durable.
Status syncFolder(const std::string& folder);
Status syncFolderOf(const std::string& file);

// Copies and fsyncs; the target must not exist.
Status copyFile(const std::string& from, const std::string& to);

// Renames over whatever stands there, durably.
Status renameFile(const std::string& from, const std::string& to);

// Removing what is not there is fine.
Status removeFile(const std::string& file);

}  // namespace inquiry::storage
