#include "core/sync/store_health_tracker.h"

#include <algorithm>

#include "core/domain/store_notes.h"

namespace inquiry {
namespace {

using std::chrono::hours;

constexpr Duration kDay = hours(24);
constexpr Duration kExpiringWithin = 30 * kDay;
constexpr std::string_view kNeverSignedIn = "oauth.no_grant";
// Watches come twice a minute: a gap this long means that the computer slept.
constexpr Duration kSleep = std::chrono::minutes(5);

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

void StoreHealthTracker::load(const StoreId& store, const StoreHealth& health, const AlarmsSaid& said, Instant now) {
  Entry& entry = m_stores[store];
  entry.health = health;
  entry.said = said;
  // Away for a moment only, as between rounds that are run one by one: they are one watch.
  const bool isMoment = health.lastSuccessAt && *health.lastSuccessAt <= now && now - *health.lastSuccessAt <= kSleep;
  entry.watchedSince = isMoment ? *health.lastSuccessAt : now;
}

void StoreHealthTracker::remove(const StoreId& store) { m_stores.erase(store); }

StoreHealthTracker::Change StoreHealthTracker::after(const StoreId& store, const Status& status, const HealthFacts& facts) {
  Entry& entry = m_stores[store];
  StoreHealth& health = entry.health;
  const HealthState before = health.state;
  health.throttledUntil = facts.throttledUntil && *facts.throttledUntil > facts.now ? facts.throttledUntil : std::nullopt;
  health.nextSyncAt = facts.nextSyncAt;
  if (facts.isGrantKnown) health.grantExpiresAt = facts.grantExpiresAt;
  entry.mustRenewBy = facts.grantWarning ? std::optional(facts.grantWarning->until.value_or(facts.now)) : std::nullopt;
  entry.isSeen = true;
  noticeSleep(entry, facts.now);
  if (facts.interval) health.interval = facts.interval;
  health.unsent = facts.unsent;
  if (status) {
    const auto end = entry.mustRenewBy ? entry.mustRenewBy : health.grantExpiresAt;
    const bool ends = end && *end - facts.now <= kExpiringWithin;
    health.state = ends ? HealthState::Expiring : HealthState::Ok;
    health.detail = ends ? end->toIso().substr(0, entry.mustRenewBy ? 16 : 10) : facts.remark;
    health.lastSuccessAt = facts.now;
    health.failuresInARow = 0;
    entry.isBackSinceAlarm = true;
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
  change.said = entry.said;
  return change;
}

// A pull may fail before the first watch after the sleep.
void StoreHealthTracker::noticeSleep(Entry& entry, Instant now) {
  if (!entry.watchedSince || (entry.watchedAt && now - *entry.watchedAt > kSleep)) entry.watchedSince = now;
  if (entry.watchedAt && now > *entry.watchedAt) entry.watchedAt = now;
}

std::vector<AlarmNotice> StoreHealthTracker::watch(const StoreId& store, std::int64_t unsent, std::int64_t waiting, Instant now) {
  std::vector<AlarmNotice> alarms;
  const auto found = m_stores.find(store);
  if (found == m_stores.end()) return alarms;
  Entry& entry = found->second;
  noticeSleep(entry, now);
  entry.watchedAt = now;
  watchDown(store, entry, now, alarms);
  watchGrant(store, entry, now, alarms);
  const bool isMuch = unsent >= m_limits.backlog || waiting >= m_limits.backlog;
  if (isMuch != entry.said.isBacklog) {
    entry.said.isBacklog = isMuch;
    AlarmNotice said = notice(AlarmNotice::Kind::Backlog, isMuch ? AlarmNotice::Phase::Raised : AlarmNotice::Phase::Cleared, store, now);
    said.code = isMuch ? "backlog.raised" : "backlog.cleared";
    said.text = isMuch ? std::to_string(waiting) + " messages wait for an answer and " + std::to_string(unsent) + " answers wait to be sent."
                       : "The backlog is worked off.";
    alarms.push_back(std::move(said));
  }
  return alarms;
}

// Without a failure, but without a success either: a platform that asks to wait for ever, a worker that does not get its turn.
bool StoreHealthTracker::isLate(const Entry& entry, Instant now) const {
  const StoreHealth& health = entry.health;
  if (!health.lastSuccessAt || !health.interval || !entry.watchedSince) return false;
  return now - std::max(*health.lastSuccessAt, *entry.watchedSince) >= std::max(m_limits.lag, 4 * *health.interval);
}

// One alarm after two intervals without success, one all-clear.
void StoreHealthTracker::watchDown(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms) {
  const StoreHealth& health = entry.health;
  // A store nobody ever signed in to, one that was only imported, one set up without its mailbox: there is nothing to come back.
  const bool isFailing = isDown(health.state) && health.detail != kNeverSignedIn && !isOrdersOnly(health.detail), isStale = !isFailing && isLate(entry, now);
  if (entry.said.isDown) {
    if (isFailing || isStale || !entry.isBackSinceAlarm) return;
    entry.said.isDown = false;
    AlarmNotice said = notice(AlarmNotice::Kind::StoreDown, AlarmNotice::Phase::Cleared, store, now);
    said.code = "store.back";
    said.text = "The store is synced again.";
    alarms.push_back(std::move(said));
    return;
  }
  const Duration patience = 2 * health.interval.value_or(std::chrono::seconds(90));
  Instant reference = health.lastSuccessAt.value_or(health.since.value_or(now));
  // Nobody synced while the program was away or the computer slept: the first failure after it is not a store that is down. One that failed
  // before it already is, or rounds that are run one by one would never tell.
  if (entry.watchedSince) reference = std::max(reference, std::min(*entry.watchedSince, health.since.value_or(now)));
  const bool isLongFailing = isFailing && entry.isSeen && now - reference >= patience;
  if (!isLongFailing && !isStale) return;
  entry.said.isDown = true;
  entry.isBackSinceAlarm = false;
  AlarmNotice said = notice(AlarmNotice::Kind::StoreDown, AlarmNotice::Phase::Raised, store, now);
  said.code = isStale ? "store.lagging" : "store." + std::string(name(health.state));
  said.text = isStale ? "This store was last synced at " + health.lastSuccessAt->toIso() + ". Test its connection."
                      : healthText(health) + " " + healthNextStep(health);
  alarms.push_back(std::move(said));
}

void StoreHealthTracker::watchGrant(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms) {
  const auto expiresAt = entry.mustRenewBy ? entry.mustRenewBy : entry.health.grantExpiresAt;
  const bool isRenewed = entry.said.grantDays != 0 && (!expiresAt || (entry.said.grantEnd && *expiresAt > *entry.said.grantEnd));
  if (entry.isSeen && isRenewed && entry.health.state != HealthState::Revoked) {
    entry.said.grantDays = 0;
    AlarmNotice over = notice(AlarmNotice::Kind::GrantExpiring, AlarmNotice::Phase::Cleared, store, now);
    over.code = "grant.renewed";
    alarms.push_back(std::move(over));
  }
  if (!entry.isSeen || !expiresAt || entry.health.state == HealthState::Revoked) return;
  if (entry.said.grantEnd != expiresAt) {
    entry.said.grantEnd = expiresAt;
    entry.said.grantDays = 0;
  }
  int step = 0;
  for (const int days : {30, 7, 1})
    if (*expiresAt - now <= days * kDay) step = days;
  if (step == 0 || (entry.said.grantDays != 0 && step >= entry.said.grantDays)) return;
  entry.said.grantDays = step;
  AlarmNotice said = notice(AlarmNotice::Kind::GrantExpiring, AlarmNotice::Phase::Raised, store, now);
  said.code = entry.mustRenewBy ? "grant.lost" : "grant.expires_" + std::to_string(step);
  said.text = "The sign-in of this store ends on " + expiresAt->toIso().substr(0, entry.mustRenewBy ? 16 : 10) +
              ". Sign in again before that; history and settings stay.";
  alarms.push_back(std::move(said));
}

AlarmsSaid StoreHealthTracker::said(const StoreId& store) const {
  const auto found = m_stores.find(store);
  return found == m_stores.end() ? AlarmsSaid() : found->second.said;
}

std::optional<StoreHealth> StoreHealthTracker::health(const StoreId& store) const {
  const auto found = m_stores.find(store);
  return found == m_stores.end() ? std::nullopt : std::optional(found->second.health);
}

}  // namespace inquiry
