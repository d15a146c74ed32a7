#include "core/desk/watch_change.h"

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
