#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/domain/thread.h"
#include "core/domain/waiting_period.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// How one thread waits, and every wait it had.
struct ThreadWaits {
  Thread thread;
  std::vector<WaitingPeriod> periods;  // newest first
};
using WaitRecord = std::map<ThreadId, ThreadWaits>;

// A merge or split makes the waits of its threads anew, and what messages alone say cannot tell how they were: what had been closed, from when
// they counted. So what it changes is recorded beside its inverse. All on the writer's thread, in the transaction of the action.
Result<WaitRecord> recordWaits(storage::Connection& connection, const std::vector<ThreadId>& threads);
// For the inverse: what was, and by what to see later that nothing has followed. A thread that `before` does not name is one the action made.
nlohmann::json waitChange(const WaitRecord& before, const WaitRecord& after);
// Whether every thread still waits as the action left it; false for an inverse of a version that recorded nothing.
Result<bool> standAsLeft(storage::Connection& connection, const nlohmann::json& change);
// Puts back what was; only where standAsLeft().
Status putWaitsBack(storage::Connection& connection, const nlohmann::json& change);

}  // namespace inquiry::desk
