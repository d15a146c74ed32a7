#pragma once

#include <set>
#include <vector>

#include "core/desk/rights.h"

namespace inquiry::desk {

// Leaves out of a list what belongs to stores the person at this desk may not see. `storeOf(row)` names the row's store; what belongs to none has an empty one.
template <class Row, class StoreOf>
Status leaveOutHidden(storage::Connection& connection, const Parts& parts, std::vector<Row>& rows, StoreOf&& storeOf) {
  const auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  if (!hidden->empty()) std::erase_if(rows, [&](const Row& row) { return hidden->contains(storeOf(row)); });
  return {};
}

// The same for rows that bear their store under that name.
template <class Row>
Status leaveOutHidden(storage::Connection& connection, const Parts& parts, std::vector<Row>& rows) {
  return leaveOutHidden(connection, parts, rows, [](const Row& row) -> const StoreId& { return row.store; });
}

// For what tells of every store at once: Refused "rights.view" for whoever may not see one of them.
Status requireEveryStore(storage::Connection& connection, const Parts& parts);

// Whether a conversation belongs to one of these stores; what is gone belongs to none.
Result<bool> isInHidden(storage::Connection& connection, const std::set<StoreId>& hidden, ThreadId id);

}  // namespace inquiry::desk
