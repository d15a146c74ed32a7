#include "core/desk/watch_service.h"

#include <nlohmann/json.hpp>

#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/thread_change.h"
#include "core/desk/thread_wait.h"
#include "core/desk/watch_change.h"
#include "core/domain/utf8.h"
#include "core/storage/person_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/watch_repository.h"
#include "core/sync/alert_log.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using Changed = Result<std::optional<ThreadAction::Outcome>>;

constexpr Duration kShortest = std::chrono::minutes(1), kLongest = std::chrono::hours(24 * 30);

Changed watchOne(storage::Connection& connection, const Thread& thread, Watch wish) {
  storage::WatchRepository watches(connection);
  const auto before = watches.find(thread.id);
  if (!before) return fail(before.error());
  const bool isRunning = *before && !(*before)->endedAt;
  if (isRunning && thread.isVip && (*before)->watcher == wish.watcher && (*before)->every == wish.every) return std::optional<ThreadAction::Outcome>{};
  wish.thread = thread.id;
  wish.priorityBefore = isRunning ? (*before)->priorityBefore : thread.priority;
  if (auto saved = watches.save(wish); !saved) return fail(saved.error());
  storage::ThreadRepository threads(connection);
  if (auto marked = threads.setVip(thread.id, true); !marked) return fail(marked.error());
  if (thread.priority < Priority::High)
    if (auto raised = threads.setPriority(thread.id, Priority::High); !raised) return fail(raised.error());
  const Json was = isRunning ? Json((*before)->watcher.value) : Json(nullptr);
  return std::optional(ThreadAction::Outcome{{{"before", was}, {"after", wish.watcher.value}, {"everyMs", wish.every.count()}}, watchInverse(thread, *before)});
}

// Back to what it was; a person may have chosen another one since, and then that stays.
Status putBack(storage::Connection& connection, const Thread& thread, const Watch& watch) {
  storage::ThreadRepository threads(connection);
  if (auto marked = threads.setVip(thread.id, false); !marked) return marked;
  const bool isOurs = thread.priority == Priority::High && watch.priorityBefore < Priority::High;
  return isOurs ? threads.setPriority(thread.id, watch.priorityBefore) : Status();
}

}  // namespace

Result<Undo> WatchService::watch(const std::vector<ThreadId>& threads, const PersonId& watcher, Duration every) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  if (watcher.value.empty())
    return fail(ErrorKind::InvalidInput, "watch.nobody", "Name the person who follows this up: a watched conversation needs one.");
  if (every < kShortest || every > kLongest)
    return fail(ErrorKind::InvalidInput, "watch.every", "Choose a reminder every 1 minute to 30 days.");
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto person = storage::PersonRepository((*reader)->connection()).find(watcher);
    if (!person) return fail(person.error());
    if (!*person || !(*person)->isActive)
      return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + watcher.value + "\" here: add them first.");
  }
  Watch wish;
  wish.watcher = watcher;
  wish.every = every;
  wish.since = m_parts.clock.now();
  return applyToThreads(m_parts, threads, {"watch", "thread.watched", ThreadAction::Inverse::Keep,
                                           [&](storage::Connection& connection, const Thread& thread) { return watchOne(connection, thread, wish); }});
}

Status WatchService::dismiss(ThreadId thread, const std::string& reason) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, std::vector{thread}); !may) return fail(may.error());
  if (utf8::trimmed(reason).empty())
    return fail(ErrorKind::InvalidInput, "watch.reason_missing", "Say why this needs no following up any more: the reason is kept with your name.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto known = requireThread(connection, thread);
    if (!known) return fail(known.error());
    storage::WatchRepository watches(connection);
    const auto watch = watches.find(thread);
    if (!watch) return fail(watch.error());
    if (!*watch || (*watch)->endedAt) return fail(ErrorKind::NotFound, "watch.not_found", "This conversation is not watched: reload the list.");
    const Instant now = m_parts.clock.now();
    Watch ended = **watch;
    ended.endedAt = now;
    ended.reason = reason;
    if (auto saved = watches.save(ended); !saved) return saved;
    if (auto done = putBack(connection, *known, ended); !done) return done;
    const AlarmNotice over{AlarmNotice::Kind::WatchedUnanswered, AlarmNotice::Phase::Cleared, known->store, "watch.dismissed", "", now, thread, {}};
    if (auto cleared = logAlarms(connection, {over}, changes); !cleared) return cleared;
    changes.threads.insert(thread);
    return journalThread(connection, m_parts, thread, "thread.watch_dismissed", {{"before", ended.watcher.value}, {"after", nullptr}, {"reason", reason}});
  });
}

Result<std::vector<WatchRow>> WatchService::watches() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto running = storage::WatchRepository((*reader)->connection()).running();
  if (!running) return fail(running.error());
  std::vector<WatchRow> rows;
  const auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  for (const auto& row : *running) {
    const auto isHidden = isInHidden((*reader)->connection(), *hidden, row.watch.thread);
    if (!isHidden) return fail(isHidden.error());
    if (!*isHidden) rows.push_back({row.watch.thread, row.watch.watcher, row.watch.every, row.watch.since, row.remindAt, row.watch.reason});
  }
  return rows;
}

}  // namespace inquiry::desk
