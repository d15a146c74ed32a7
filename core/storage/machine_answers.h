#pragma once

#include <set>
#include <vector>

#include "core/domain/thread.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Those of the threads in which a buyer waits and has only had an automatic answer so far. Reads only; one look into an index a thread.
Result<std::set<ThreadId>> answeredByMachine(Connection& connection, const std::vector<Thread>& threads);

}  // namespace inquiry::storage
