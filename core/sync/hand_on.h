#pragma once

#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/domain/deadline.h"
#include "core/storage/connection.h"
#include "core/sync/alarm_plan.h"

namespace inquiry {

// Whom a waiting conversation goes to when nobody picks it up. Never renumber: stored.
enum class HandOnLevel { Colleague = 1, Lead = 2 };

// Gives the conversation to a colleague of its owner, or to the lead, unless somebody has opened it or begun to answer. Each step once a wait, with
// a journal row. The new owner's alert is appended to `raised`.
struct HandOn {
  storage::Connection& connection;
  const AlarmPlan& plan;
  Instant now;
  ChangeSet& changes;
  std::vector<AlarmNotice>& raised;

  Status run(const WatchedClock& clock, HandOnLevel level);

 private:
  Result<PersonId> colleagueOf(const StoreId& store, const PersonId& owner) const;
  Status give(const WatchedClock& clock, const PersonId& before, const PersonId& after);
};

}  // namespace inquiry
