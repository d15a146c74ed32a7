#include "core/desk/watch_change.h"

#include "core/desk/thread_wait.h"
#include "core/storage/thread_repository.h"
#include "core/storage/watch_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

Json instantOrNull(const std::optional<Instant>& at) { return at ? Json(at->millis()) : Json(nullptr); }

std::optional<Instant> optionalInstant(const Json& value) {
  if (value.is_null()) return {};
  return Instant::fromMillis(value.get<std::int64_t>());
}

}  // namespace

Json watchInverse(const Thread& thread, const std::optional<Watch>& before) {
  Json inverse{{"do", "watch"}, {"vip", thread.isVip}, {"priority", static_cast<int>(thread.priority)}, {"before", nullptr}};
  if (before)
    inverse["before"] = {{"watcher", before->watcher.value}, {"everyMs", before->every.count()}, {"since", before->since.millis()},
                         {"remindedAt", instantOrNull(before->remindedAt)}, {"priorityBefore", static_cast<int>(before->priorityBefore)},
                         {"endedAt", instantOrNull(before->endedAt)}, {"reason", before->reason}};
  return inverse;
}

Status carryWatch(storage::Connection& connection, ThreadId from, ThreadId into, Json& inverses) {
  storage::WatchRepository watches(connection);
  const auto watch = watches.find(from);
  if (!watch) return fail(watch.error());
  const auto before = watches.find(into);
  if (!before) return fail(before.error());
  if (!*watch || (*watch)->endedAt || (*before && !(*before)->endedAt)) return {};
  const auto target = requireThread(connection, into);
  if (!target) return fail(target.error());
  Watch carried = **watch;
  carried.thread = into;
  carried.priorityBefore = target->priority;
  if (auto saved = watches.save(carried); !saved) return saved;
  storage::ThreadRepository threads(connection);
  if (auto marked = threads.setVip(into, true); !marked) return marked;
  if (target->priority < Priority::High)
    if (auto raised = threads.setPriority(into, Priority::High); !raised) return raised;
  Json inverse = watchInverse(*target, *before);
  inverse["thread"] = into.value;
  inverses.push_back(std::move(inverse));
  return {};
}

Status undoWatch(storage::Connection& connection, const Json& inverse) {
  const ThreadId thread{inverse.at("thread").get<std::int64_t>()};
  storage::WatchRepository watches(connection);
  const Json& before = inverse.at("before");
  if (before.is_null()) {
    if (auto done = watches.remove(thread); !done) return done;
  } else {
    Watch watch;
    watch.thread = thread;
    watch.watcher.value = before.at("watcher");
    watch.every = Duration(before.at("everyMs").get<std::int64_t>());
    watch.since = Instant::fromMillis(before.at("since").get<std::int64_t>());
    watch.remindedAt = optionalInstant(before.at("remindedAt"));
    watch.priorityBefore = static_cast<Priority>(before.at("priorityBefore").get<int>());
    watch.endedAt = optionalInstant(before.at("endedAt"));
    watch.reason = before.at("reason");
    if (auto done = watches.save(watch); !done) return done;
  }
  storage::ThreadRepository threads(connection);
  if (auto done = threads.setVip(thread, inverse.at("vip").get<bool>()); !done) return done;
  return threads.setPriority(thread, static_cast<Priority>(inverse.at("priority").get<int>()));
}

}  // namespace inquiry::desk
