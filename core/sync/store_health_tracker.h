#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/store_health.h"
#include "core/sync/alarm.h"

namespace inquiry {

// How old what is shown of a store is, in its own intervals.
enum class SyncAge { Fresh, Amber, Red };  // amber from 2 intervals, red from 4
SyncAge syncAgeOf(const StoreHealth& health, Instant now);
// Since the last success; absent before the first one.
std::optional<Duration> syncLagOf(const StoreHealth& health, Instant now);

// What a round found out besides its outcome.
struct HealthFacts {
  Instant now;
  std::optional<Instant> throttledUntil, nextSyncAt, grantExpiresAt;
  std::optional<Duration> interval;
  std::int64_t unsent = 0;
};

// Turns outcomes into one of the seven states of each store and says once what someone must be told. Pure bookkeeping: it stores nothing and calls
// nobody. Not thread safe; its owner guards it.
class StoreHealthTracker {
 public:
  static constexpr std::int64_t kBacklogLimit = 200;

  // What was known when the program ended.
  void load(const StoreId& store, const StoreHealth& health);
  void remove(const StoreId& store);

  struct Change {
    StoreHealth health;
    bool isStateChanged = false;
    std::vector<AlarmNotice> alarms;
  };
  // A pull, a send or a test ended.
  Change after(const StoreId& store, const Status& status, const HealthFacts& facts);
  // Time went by: a store that has been failing for two intervals, a backlog, a grant that ends in 30, 7 or 1 days.
  std::vector<AlarmNotice> watch(const StoreId& store, std::int64_t unsent, std::int64_t waiting, Instant now);
  std::optional<StoreHealth> health(const StoreId& store) const;

 private:
  struct Entry {
    StoreHealth health;
    bool isDownAnnounced = false, isBacklogAnnounced = false;
    int grantDaysAnnounced = 0;  // 0 = nothing said for this grant
    std::optional<Instant> grantSaid;
  };
  void watchDown(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms);
  void watchGrant(const StoreId& store, Entry& entry, Instant now, std::vector<AlarmNotice>& alarms);

  std::map<StoreId, Entry> m_stores;
};

}  // namespace inquiry
