#pragma once

#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/storage/connection.h"

namespace inquiry {

// The stores whose daily round begins: their own clock has passed the hour of the plan and their line of the day is not there yet.
Result<std::vector<StoreId>> roundsToOpen(storage::Connection& connection, Instant now);
// Opens their lines and raises an alert for each. Answers what was raised. On the writer's thread, in a transaction of the caller.
Result<std::vector<AlarmNotice>> openDailyRounds(storage::Connection& connection, Instant now, ChangeSet& changes);

}  // namespace inquiry
