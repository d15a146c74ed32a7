#pragma once

#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/storage/connection.h"

namespace inquiry {

// Whether a running deadline has reached a step, or something of one is over. Cheap: for every look at the stores.
Result<bool> areDeadlinesDue(storage::Connection& connection, Instant now);
// Tells of each running deadline that drives the inbox once a step of the plan (after a pause only of the highest passed), hands on what nobody picked
// up, marks alerts as over whose buyer has the answer, and finds out why deadlines were met late. What was said is kept with the clock, so that
// neither a restart nor a deadline computed anew repeats it. Answers what was raised. On the writer's thread, in a transaction of the caller.
Result<std::vector<AlarmNotice>> watchDeadlines(storage::Connection& connection, Instant now, ChangeSet& changes);

}  // namespace inquiry
