#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// One action a person can take back.
struct UndoEntry {
  std::int64_t id = 0;
  Instant at;
  PersonId actor;
  std::string label;           // key of the sentence the window shows: "thread.merge"
  std::string inverse = "{}";  // JSON: what to do to take it back; the service that wrote it reads it
  std::optional<Instant> undoneAt;
};

}  // namespace inquiry
