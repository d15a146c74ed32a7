#pragma once

#include "core/domain/change_set.h"
#include "core/storage/connection.h"

namespace inquiry {

// Threads whose tags or priority were changed by anybody get the clocks that concern them now. On the writer's thread, in a transaction of the caller;
// at most a few hundred at a time, the rest with the next look.
Status adoptTouchedClocks(storage::Connection& connection, Instant now, ChangeSet& changes);

}  // namespace inquiry
