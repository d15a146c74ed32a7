#pragma once

#include <optional>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/thread.h"

namespace inquiry {

// A thread that a named person follows up: reminded again and again while a buyer waits in it.
struct Watch {
  ThreadId thread;
  PersonId watcher;
  Duration every{0};
  Instant since;
  std::optional<Instant> remindedAt;
  Priority priorityBefore = Priority::Normal;  // of the thread, to be put back with the end
  std::optional<Instant> endedAt;
  std::string reason;  // of the end
};

}  // namespace inquiry
