#pragma once

#include <cstdint>
#include <string>

#include "core/domain/error.h"

namespace inquiry::storage {

// What a write-ahead log holds, read without a key. The database stops in silence at the first frame whose check sum differs; commits behind
// it are gone and nobody would say so.
struct LogInspection {
  bool exists = false;
  std::int64_t commits = 0;      // that the database will see
  std::int64_t lostCommits = 0;  // of the same round, behind a frame that fails its check
};

Result<LogInspection> inspectLog(const std::string& file);

}  // namespace inquiry::storage
