#include "core/desk/seen_stores.h"

#include "core/storage/thread_repository.h"

namespace inquiry::desk {

Result<bool> isInHidden(storage::Connection& connection, const std::set<StoreId>& hidden, ThreadId id) {
  if (hidden.empty()) return false;
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  return *thread && hidden.contains((*thread)->store);
}

}  // namespace inquiry::desk
