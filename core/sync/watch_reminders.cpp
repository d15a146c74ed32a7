#include "core/sync/watch_reminders.h"

#include "core/storage/watch_repository.h"
#include "core/sync/alert_log.h"

namespace inquiry {
namespace {

using Kind = AlarmNotice::Kind;
using Phase = AlarmNotice::Phase;

constexpr std::size_t kMostAtOnce = 200;

}  // namespace

Result<bool> areRemindersDue(storage::Connection& connection, Instant now) {
  storage::WatchRepository watches(connection);
  const auto due = watches.due(now, 1);
  if (!due) return fail(due.error());
  if (!due->empty()) return true;
  const auto settled = watches.settled(name(Kind::WatchedUnanswered));
  if (!settled) return fail(settled.error());
  return !settled->empty();
}

Result<std::vector<AlarmNotice>> remindWatchers(storage::Connection& connection, Instant now, ChangeSet& changes) {
  storage::WatchRepository watches(connection);
  const auto settled = watches.settled(name(Kind::WatchedUnanswered));
  if (!settled) return fail(settled.error());
  std::vector<AlarmNotice> over, raised;
  for (const auto& each : *settled) over.push_back({Kind::WatchedUnanswered, Phase::Cleared, each.store, "watch.answered", "", now, each.thread, {}});
  const auto due = watches.due(now, kMostAtOnce);
  if (!due) return fail(due.error());
  for (const auto& row : *due) {
    if (auto noted = watches.noteReminded(row.watch.thread, now); !noted) return fail(noted.error());
    raised.push_back({Kind::WatchedUnanswered, Phase::Raised, row.store, "watch.unanswered", "A watched conversation still has no answer.", now,
                      row.watch.thread, row.watch.watcher});
  }
  if (auto logged = logAlarms(connection, over, changes); !logged) return fail(logged.error());
  if (auto logged = logAlarms(connection, raised, changes); !logged) return fail(logged.error());
  return raised;
}

}  // namespace inquiry
