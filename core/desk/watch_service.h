#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/triage_service.h"

namespace inquiry::desk {

struct WatchRow {
  ThreadId thread;
  PersonId watcher;
  Duration every{0};
  Instant since;
  std::optional<Instant> remindAt;  // absent while nobody waits there
  std::string reason;               // of the end; empty while it runs
};

// Conversations that a named person follows up besides whoever they are assigned to. While a buyer waits in one, an alert of the kind
// "watched-unanswered" is raised `every` so often, by the running sync, until it is answered or the watch is dismissed. Blocks; not from the window's thread.
class WatchService {
 public:
  explicit WatchService(Parts& parts) : m_parts(parts) {}
  // Marks the threads as VIP with at least high priority; watched already: another watcher or rhythm. InvalidInput "watch.nobody" without a
  // watcher, "watch.every" for less than a minute or more than 30 days; NotFound for an unknown person or thread, and then nothing is changed.
  Result<Undo> watch(const std::vector<ThreadId>& threads, const PersonId& watcher, Duration every);
  // Ends it with mark and raised priority; a reason is required and stands in the journal. NotFound "watch.not_found" when it is not watched.
  Status dismiss(ThreadId thread, const std::string& reason);
  // All that run, longest watched first.
  Result<std::vector<WatchRow>> watches() const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
