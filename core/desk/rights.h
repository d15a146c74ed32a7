#pragma once

#include <optional>
#include <set>
#include <vector>

#include "core/desk/parts.h"
#include "core/domain/rights.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// Whether the person at this desk has the right: in that store, without one in the whole workspace. Where nobody has a sign-in, everybody may everything.
// Refused "rights.signed_out" while nobody is signed in, "rights.<right>" else; the sentence names who may give the right. Services ask this before
// they change or hand out anything.
Status requireRight(storage::Connection& connection, const Parts& parts, DeskRight right, const std::optional<StoreId>& store = {});
Status requireRight(const Parts& parts, DeskRight right, const std::optional<StoreId>& store = {});
// In the store of each of these conversations; those that are gone are left to whoever reads them.
Status requireRight(const Parts& parts, DeskRight right, const std::vector<ThreadId>& threads);
Status requireRight(const Parts& parts, DeskRight right, OutgoingId item);
// In one store at least: for what belongs to no store.
Status requireRightSomewhere(const Parts& parts, DeskRight right);

// Whether what the person at this desk writes in that store stays with their coach by their role; without a store: by their role everywhere.
Result<bool> practisesByRole(storage::Connection& connection, const Parts& parts, const StoreId& store);

// Stores whose conversations the person at this desk may not see.
Result<std::set<StoreId>> hiddenStores(storage::Connection& connection, const Parts& parts);

}  // namespace inquiry::desk
