#include "core/sync/daily_round.h"

#include <algorithm>

#include "core/sla/calendar.h"
#include "core/storage/daily_round_repository.h"
#include "core/storage/store_repository.h"
#include "core/sync/alarm_plan.h"
#include "core/sync/alert_log.h"

namespace inquiry {
namespace {

struct LocalMoment {
  std::string day;
  int minute = 0;
};

// "2026-03-08 14:05" of the store's wall clock; an unknown zone counts as UTC.
LocalMoment momentOf(Instant now, const Store& store) {
  std::string text = localText(now, store.timeZone);
  if (text.empty()) text = localText(now, "UTC");
  return {text.substr(0, 10), std::stoi(text.substr(11, 2)) * 60 + std::stoi(text.substr(14, 2))};
}

}  // namespace

Result<std::vector<StoreId>> roundsToOpen(storage::Connection& connection, Instant now) {
  std::vector<StoreId> due;
  const auto plan = loadAlarmPlan(connection);
  if (!plan) return fail(plan.error());
  if (!plan->hasDailyRound) return due;
  storage::StoreRepository repository(connection);
  const auto stores = repository.list();
  if (!stores) return fail(stores.error());
  const auto known = storage::DailyRoundRepository(connection).newest();
  if (!known) return fail(known.error());
  for (const Store& store : *stores) {
    const LocalMoment moment = momentOf(now, store);
    if (moment.minute < plan->roundAt) continue;
    const bool isOpen = std::any_of(known->begin(), known->end(), [&](const DailyRound& round) { return round.store == store.id && round.day == moment.day; });
    if (isOpen) continue;
    const auto isOnlyImported = repository.isOnlyImported(store);
    if (!isOnlyImported) return fail(isOnlyImported.error());
    if (!*isOnlyImported) due.push_back(store.id);
  }
  return due;
}

Result<std::vector<AlarmNotice>> openDailyRounds(storage::Connection& connection, Instant now, ChangeSet& changes) {
  std::vector<AlarmNotice> raised;
  const auto due = roundsToOpen(connection, now);
  if (!due) return fail(due.error());
  for (const StoreId& id : *due) {
    const auto store = storage::StoreRepository(connection).find(id);
    if (!store) return fail(store.error());
    if (!*store) continue;
    const auto opened = storage::DailyRoundRepository(connection).open(momentOf(now, **store).day, id, now);
    if (!opened) return fail(opened.error());
    if (!*opened) continue;
    raised.push_back({AlarmNotice::Kind::DailyRound, AlarmNotice::Phase::Raised, id, "round.open", "Walk through the inbox and the cases of this store, then tick it off.", now});
  }
  if (auto logged = logAlarms(connection, raised, changes); !logged) return fail(logged.error());
  return raised;
}

}  // namespace inquiry
