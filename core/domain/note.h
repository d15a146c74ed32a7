#pragma once

#include <optional>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// Internal text at a thread. Never leaves for a platform.
struct Note {
  NoteId id;
  ThreadId thread;
  PersonId author;
  std::string text;
  Instant createdAt;
  std::optional<Instant> editedAt;
};

}  // namespace inquiry
