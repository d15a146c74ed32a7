#include "core/desk/seen_stores.h"

#include "core/storage/thread_repository.h"

namespace inquiry::desk {

Status requireEveryStore(storage::Connection& connection, const Parts& parts) {
  const auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  return hidden->empty() ? Status() : requireRight(connection, parts, DeskRight::View, *hidden->begin());
}

Result<bool> isInHidden(storage::Connection& connection, const std::set<StoreId>& hidden, ThreadId id) {
  if (hidden.empty()) return false;
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  return *thread && hidden.contains((*thread)->store);
}

}  // namespace inquiry::desk
