#include "core/sync/store_health_tracker.h"

#include <algorithm>

namespace inquiry {
namespace {

using std::chrono::hours;

constexpr Duration kDay = hours(24);
constexpr Duration kExpiringWithin = 30 * kDay;

// Ours, a person's or the next minute's affair: says nothing about the store.
bool concernsHealth(const Error& error) {
  switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
    case ErrorKind::DiskFull:
    case ErrorKind::Corrupt:
    case ErrorKind::Locked:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidInput: return false;
    default: return true;
  }
}

HealthState stateAfter(const Error& error) {
  const HealthState state = healthStateFor(error);
  if (state != HealthState::Ok || error.kind == ErrorKind::Throttled) return state;
  return HealthState::PlatformOutage;  // it answers, but not with what its description promises
}

bool isDown(HealthState state) { return state != HealthState::Ok && state != HealthState::Expiring; }

AlarmNotice notice(AlarmNotice::Kind kind, AlarmNotice::Phase phase, const StoreId& store, Instant now) {
  AlarmNotice made;
  made.kind = kind;
  made.phase = phase;
  made.store = store;
  made.at = now;
  return made;
}

}  // namespace

std::optional<Duration> syncLagOf(const StoreHealth& health, Instant now) {
  if (!health.lastSuccessAt) return {};
  return std::max(Duration(0), now - *health.lastSuccessAt);
}

SyncAge syncAgeOf(const StoreHealth& health, Instant now) {
  const auto lag = syncLagOf(health, now);
  if (!health.interval) return SyncAge::Fresh;
  const Duration age = lag.value_or(health.since ? std::max(Duration(0), now - *health.since) : Duration(0));
  if (age >= 4 * *health.interval) return SyncAge::Red;
  return age >= 2 * *health.interval ? SyncAge::Amber : SyncAge::Fresh;
}

void StoreHealthTracker::load(const StoreId& store, const StoreHealth& health) {
  Entry& entry = m_stores[store];
  entry.health = health;
  entry.isDownAnnounced = false;
}

void StoreHealthTracker::remove(const StoreId& store) { m_stores.erase(store); }

StoreHealthTracker::Change StoreHealthTracker::after(const StoreId& store, const Status& status, const HealthFacts& facts) {
  Entry& entry = m_stores[store];
  StoreHealth& health = entry.health;
  const HealthState before = health.state;
  health.throttledUntil = facts.throttledUntil && *facts.throttledUntil > facts.now ? facts.throttledUntil : std::nullopt;
  health.nextSyncAt = facts.nextSyncAt;
  if (facts.grantExpiresAt) health.grantExpiresAt = facts.grantExpiresAt;
  if (facts.interval) health.interval = facts.interval;
  health.unsent = facts.unsent;
  if (status) {
    const bool ends = health.grantExpiresAt && *health.grantExpiresAt - facts.now <= kExpiringWithin;
    health.state = ends ? HealthState::Expiring : HealthState::Ok;
    health.detail = ends ? health.grantExpiresAt->toIso().substr(0, 10) : std::string();
    health.lastSuccessAt = facts.now;
    health.failuresInARow = 0;
  } else if (status.error().kind == ErrorKind::Throttled) {
    if (status.error().until) health.throttledUntil = status.error().until;
  } else if (concernsHealth(status.error())) {
    health.state = stateAfter(status.error());
    health.detail = status.error().kind == ErrorKind::MissingGrant ? status.error().text : status.error().code;
    ++health.failuresInARow;
  }
  Change change;
  change.isStateChanged = health.state != before || !health.since;
  if (change.isStateChanged) health.since = facts.now;
  watchDown(store, entry, facts.now, change.alarms);
  watchGrant(store, entry, facts.now, change.alarms);
  change.health = health;
  return change;
}

std::vector<AlarmNotice> StoreHealthTracker::watch(const StoreId& store, std::int64_t unsent, std::int64_t waiting, Instant now) {
  std::vector<AlarmNotice> alarms;
  const auto found = m_stores.find(store);
  if (found == m_stores.end()) return alarms;
  Entry& entry = found->second;
  watchDown(store, entry, now, alarms);
  watchGrant(store, entry, now, alarms);
  const bool isMuch = unsent >= kBacklogLimit || waiting >= kBacklogLimit;
  if (isMuch != entry.isBacklogAnnounced) {
    entry.isBacklogAnnounced = isMuch;
    AlarmNotice said = notice(AlarmNotice::Kind::Backlog, isMuch ? AlarmNotice::Phase::Raised : AlarmNotice::Phase::Cleared, store, now);
    said.code = isMuch ? "backlog.raised" : "backlog.cleared";
    said.text = isMuch ? std::to_string(waiting) + " conversations wait for an answer and " + std::to_string(unsent) + " answers wait to be sent."
                       : "The backlog is worked off.";
    alarms.push_back(std::move(said));
  }
  return alarms;
}

// One alarm after two intervals without success, one all-clear.
void StoreHealthTracker::watchDown(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms) {
  const StoreHealth& health = entry.health;
  if (!isDown(health.state)) {
    if (!entry.isDownAnnounced) return;
    entry.isDownAnnounced = false;
    AlarmNotice said = notice(AlarmNotice::Kind::StoreDown, AlarmNotice::Phase::Cleared, store, now);
    said.code = "store.back";
    said.text = "The store is synced again.";
    alarms.push_back(std::move(said));
    return;
  }
  const Duration patience = 2 * health.interval.value_or(std::chrono::seconds(90));
  const Instant reference = health.lastSuccessAt.value_or(health.since.value_or(now));
  if (entry.isDownAnnounced || now - reference < patience) return;
  entry.isDownAnnounced = true;
  AlarmNotice said = notice(AlarmNotice::Kind::StoreDown, AlarmNotice::Phase::Raised, store, now);
  said.code = "store." + std::string(name(health.state));
  said.text = healthText(health) + " " + healthNextStep(health);
  alarms.push_back(std::move(said));
}

void StoreHealthTracker::watchGrant(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms) {
  const auto expiresAt = entry.health.grantExpiresAt;
  if (entry.grantSaid != expiresAt) {
    entry.grantSaid = expiresAt;
    entry.grantDaysAnnounced = 0;
  }
  if (!expiresAt || entry.health.state == HealthState::Revoked) return;
  int step = 0;
  for (const int days : {30, 7, 1})
    if (*expiresAt - now <= days * kDay) step = days;
  if (step == 0 || (entry.grantDaysAnnounced != 0 && step >= entry.grantDaysAnnounced)) return;
  entry.grantDaysAnnounced = step;
  AlarmNotice said = notice(AlarmNotice::Kind::GrantExpiring, AlarmNotice::Phase::Raised, store, now);
  said.code = "grant.expires_" + std::to_string(step);
  said.text = "The sign-in of this store ends on " + expiresAt->toIso().substr(0, 10) + ". Sign in again before that; history and settings stay.";
  alarms.push_back(std::move(said));
}

std::optional<StoreHealth> StoreHealthTracker::health(const StoreId& store) const {
  const auto found = m_stores.find(store);
  return found == m_stores.end() ? std::nullopt : std::optional(found->second.health);
}

}  // namespace inquiry
