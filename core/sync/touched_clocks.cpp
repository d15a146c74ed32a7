#include "core/sync/touched_clocks.h"

#include <optional>

#include "core/storage/deadline_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/reply_clock.h"

namespace inquiry {
namespace {

constexpr std::size_t kMostAtOnce = 200;

}  // namespace

Status adoptTouchedClocks(storage::Connection& connection, Instant now, ChangeSet& changes) {
  storage::DeadlineRepository deadlines(connection);
  const auto touched = deadlines.touched(kMostAtOnce);
  if (!touched) return fail(touched.error());
  if (touched->empty()) return {};
  const auto settings = loadSlaSettings(connection);
  if (!settings) return fail(settings.error());
  for (const ThreadId id : *touched) {
    if (auto done = deadlines.forgetTouched(id); !done) return done;
    const auto thread = storage::ThreadRepository(connection).find(id);
    if (!thread) return fail(thread.error());
    const auto store = *thread ? storage::StoreRepository(connection).find((*thread)->store) : Result<std::optional<Store>>();
    if (!store) return fail(store.error());
    if (!*store) continue;
    if (auto adopted = ReplyClock(connection, **store, *settings, now).adopt(**thread); !adopted) return adopted;
    changes.threads.insert(id);
  }
  return {};
}

}  // namespace inquiry
