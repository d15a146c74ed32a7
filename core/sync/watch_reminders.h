#pragma once

#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/storage/connection.h"

namespace inquiry {

// Whether a watcher is to be reminded now, or a reminder is over because the buyer has the answer. Cheap: for every look at the stores.
Result<bool> areRemindersDue(storage::Connection& connection, Instant now);
// Raises an alert for each watched thread whose buyer still waits when its time has come, again and again; marks those that are over. Answers what
// was raised. On the writer's thread, in a transaction of the caller.
Result<std::vector<AlarmNotice>> remindWatchers(storage::Connection& connection, Instant now, ChangeSet& changes);

}  // namespace inquiry
