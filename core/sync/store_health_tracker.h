#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/store_health.h"
#include "core/sync/alarm_settings.h"

namespace inquiry {

// What a round found out besides its outcome.
struct HealthFacts {
  Instant now;
  std::optional<Instant> throttledUntil, nextSyncAt;
  bool isGrantKnown = true;               // false: what was known of its end stays
  std::optional<Instant> grantExpiresAt;  // absent: the platform names no end
  std::optional<Error> grantWarning;      // the grant cannot be renewed although calls still work; `until` is the deadline
  std::optional<Duration> interval;
  std::int64_t unsent = 0;
  std::string remark = {};  // of the connector, although calls work
};

// Turns outcomes into one of the seven states of each store and says once what someone must be told. Pure bookkeeping: it stores nothing and calls
// nobody. Not thread safe; its owner guards it.
class StoreHealthTracker {
 public:
  // From which backlog and which lag on somebody is told.
  struct Limits {
    std::int64_t backlog = 200;
    Duration lag = std::chrono::minutes(15);  // never below four intervals of the store
  };
  void setLimits(const Limits& limits) { m_limits = limits; }

  // What was known and said when the program ended. `now` is where the lag begins to count: nobody synced while the program was away for
  // longer than a moment.
  void load(const StoreId& store, const StoreHealth& health, const AlarmsSaid& said, Instant now);
  void remove(const StoreId& store);

  struct Change {
    StoreHealth health;
    bool isStateChanged = false;
    std::vector<AlarmNotice> alarms;
    AlarmsSaid said;  // to be kept whenever there are alarms
  };
  // A pull, a send or a test ended.
  Change after(const StoreId& store, const Status& status, const HealthFacts& facts);
  // Time went by: a store that has been failing for two intervals or has not been synced for too long, a backlog, a grant that ends in 30, 7 or
  // 1 days. Called about twice a minute; a long silence between two calls was sleep and counts as nobody's fault.
  std::vector<AlarmNotice> watch(const StoreId& store, std::int64_t unsent, std::int64_t waiting, Instant now);
  std::optional<StoreHealth> health(const StoreId& store) const;
  AlarmsSaid said(const StoreId& store) const;

 private:
  struct Entry {
    StoreHealth health;
    AlarmsSaid said;
    std::optional<Instant> watchedSince, watchedAt;  // lag counts from the former; the latter is the last watch()
    std::optional<Instant> mustRenewBy;              // of a grant that cannot be renewed any more
    bool isSeen = false;           // an outcome came in this run: before it a stored state proves nothing
    bool isBackSinceAlarm = false;  // a success came after the alarm
  };
  static void noticeSleep(Entry& entry, Instant now);
  bool isLate(const Entry& entry, Instant now) const;
  void watchDown(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms);
  void watchGrant(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms);

  Limits m_limits;
  std::map<StoreId, Entry> m_stores;
};

}  // namespace inquiry
