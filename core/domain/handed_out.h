#pragma once

#include <cstdint>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// A file with data of buyers that this desk wrote outside of its workspace.
struct HandedOut {
  std::int64_t id = 0;
  std::string kind;  // "backup", "export", "evidence", "archive"
  std::string path, sha256;
  Instant madeAt;
  PersonId madeBy;
};

}  // namespace inquiry
