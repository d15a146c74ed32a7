#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Takes a store and everything that hangs on it out of the database, row by row of every table that refers to it, in one transaction of the caller
// on the writer connection. For invented data only: a real store is marked as removed and keeps its rows (StoreRepository::remove). The journal
// stays as it is. NotFound when there is no such store.
Status purgeStore(Connection& connection, const StoreId& store);

}  // namespace inquiry::storage
