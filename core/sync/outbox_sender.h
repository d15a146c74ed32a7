#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/marketplaces/connector.h"
#include "core/storage/database.h"
#include "core/sync/alarm.h"
#include "core/sync/outbox_ledger.h"
#include "core/sync/outgoing_gate.h"

namespace inquiry {

struct DeliveryReport {
  std::int64_t sent = 0;  // answers accepted in this round, or found to have arrived
  std::int64_t caseSteps = 0;  // of them steps in a case: where it stands now, only the platform says
  Status status;          // the first failure that concerns the store
};

// Brings what people queued to the platforms, each item once as the buyer sees it.
//
//   held --(undo window over, or the chosen time has come)--> queued; held --(the buyer overruled the chosen time)--> cancelled, a draft again
//   held --(undo window over)--> queued --(gate, baseline)--> sending --> sent        remote id known, wait ended
//                                                                     --> refused     final word of the platform or of a rule
//                                                                     --> queued      nothing left us: tried again by itself
//                                                                     --> unknown     something left us and no clear answer came
//   unknown --look-up--> sent | needs-person (not shown after the settle time, cannot tell, or uncertain too often)
//                             | queued (not shown after the settle time, and the platform itself keeps a second one out)
//
// Invariants: `sending` is on the disk, in the outbox journal and in the row, before the first byte leaves; an item is only sent from `queued`;
// an unknown item is queued again by code only where the platform cannot take it twice (a key of ours, a question that takes one answer),
// everywhere else by a person; per thread only the oldest unfinished answer moves. Read marks stand outside of all this: they neither wait nor
// let wait, are tried three times and then dropped.
// deliver() of one store runs on one worker at a time, several stores at once; the rest is safe from any thread. A worker that was given up may
// still be inside its send while the next one delivers: doubt() has made its item unknown then, and what the platform says at last is kept.
class OutboxSender {
 public:
  struct Parts {
    storage::Database& database;
    const Clock& clock;
    storage::OutboxJournal& journal;
    const OutgoingGate& gate;
    Alarm* alarm = nullptr;
    // After nothing left us: doubled from failure to failure of this run. While the store as a whole is out of reach no longer than
    // longestOutage, so that answers go soon after it is back.
    Duration firstRetry = std::chrono::seconds(15), longestRetry = std::chrono::minutes(15);
    Duration longestOutage = std::chrono::minutes(1);
  };
  explicit OutboxSender(const Parts& parts) : m_parts(parts), m_ledger(parts.database, parts.clock, parts.journal) {}

  // Held items whose undo window is over or whose chosen time has come become queued; what the buyer overruled becomes a draft again.
  Status release();
  // Looks up what is unknown, then sends what is due, until nothing of this store is.
  DeliveryReport deliver(const Store& store, Connector& connector, std::stop_token stop);
  // The worker that delivered for this store was given up: what it was sending is unknown now.
  Status doubt(const StoreId& store);
  // When deliver() may have something to do, by store; absent stores have nothing.
  Result<std::map<StoreId, Instant>> wakes();

 private:
  struct Look {
    Duration sentSteady{0};  // when its call ended, until then when it began, by the monotonic clock, if this run made it
    Duration nextSteady{0};
    int looks = 0;
  };
  Result<std::vector<Outgoing>> openItems(const StoreId& store, OutgoingState state);
  Status lookUp(const Store& store, Connector& connector, DeliveryReport& report, const std::stop_token& stop);
  Status lookUpOne(Outgoing item, const Store& store, Connector& connector, DeliveryReport& report, const std::stop_token& stop);
  Status afterNotFound(Outgoing& item, const Capabilities& capabilities);
  Result<bool> keepsSecondOut(const Outgoing& item, const Capabilities& capabilities);
  Status sendOne(Outgoing item, const Store& store, Connector& connector, DeliveryReport& report, const std::stop_token& stop);
  struct Place {
    Store store;
    Thread thread;
  };
  Result<std::optional<Outgoing>> claim(Outgoing item, Connector& connector, const std::stop_token& stop);
  Status settle(Outgoing& item, const Store& store, const SendResult& result, const Capabilities& capabilities);
  Status settleNotSent(Outgoing& item, const SendResult& result);
  Status settleMark(Outgoing& item, const std::optional<Error>& why);
  Status settleAbandoned(Outgoing& item, const Store& store, const SendResult& result);
  void startSettleClock(const Outgoing& item);
  Status settleUnknown(Outgoing& item, const SendResult& result, const Capabilities& capabilities);
  Status askPerson(Outgoing& item, Error why);
  Status withdraw(Outgoing& item);
  Result<bool> takeBackAutomatic(Outgoing& item, const Place& place, const Capabilities& capabilities);
  Result<std::optional<Place>> placeOf(const Outgoing& item);
  bool isSettled(const Outgoing& item, Duration settle);
  Duration elapsedOf(const Outgoing& item, const Look& look) const;
  void scheduleLook(const Outgoing& item, Duration settle);
  std::optional<Instant> wakeOf(const Outgoing& item);
  bool isLookDue(const Outgoing& item);
  void pause(OutgoingId item, Duration by);
  bool isPaused(OutgoingId item);

  Parts m_parts;
  OutboxLedger m_ledger;
  struct Failures {
    int all = 0;  // in a row
    int own = 0;  // of them those that are not the whole store's
  };
  static void count(const Outgoing& item, DeliveryReport& report);
  Failures countFailure(OutgoingId item, ErrorKind kind);

  std::mutex m_mutex;  // the maps; never held across a call
  std::map<OutgoingId, Look> m_looks;
  std::map<OutgoingId, Instant> m_paused;
  std::map<OutgoingId, Failures> m_failures;
};

}  // namespace inquiry
