#pragma once

#include <optional>
#include <set>
#include <vector>

#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/domain/waiting_period.h"
#include "core/sla/clock_policy.h"
#include "core/sla/waiting_clock.h"
#include "core/storage/database.h"

namespace inquiry {

// Buyer messages that came just now, by what they mean for a clock.
struct FreshMessages {
  std::set<MessageId> live;
  std::set<MessageId> imported;  // of a first import: no alarm, and no clock that would start red
};

// Keeps waiting period, clocks and reply state of a thread in step with its stored messages. Writes in the transaction of its caller, on the
// writer connection; whoever stores, moves or deletes messages, or takes the end of a wait back, calls settle() for the threads touched.
class ReplyClock {
 public:
  ReplyClock(storage::Connection& connection, const Store& store, const SlaSettings& settings, Instant now)
      : m_connection(connection), m_store(store), m_settings(settings), m_now(now) {}

  // What the thread needs after the change; the status of the thread is left to the caller.
  struct Outcome {
    bool isWaiting = false;
    std::optional<WaitingEnd> ended;  // a period ended by this call
  };
  Result<Outcome> settle(const Thread& thread, const FreshMessages& fresh = {});
  // The clocks of the open wait anew, from settings that changed: it leaves the versions it began under.
  Status recompute(const Thread& thread, const WaitingPeriod& period);
  // Tags or priority of the thread changed: clocks that concern it now are added, those that no longer do go, the others stay as they were.
  Status adopt(const Thread& thread);
  // Ends the wait by an act: an answer sent, a close, the platform's withdrawal.
  Status end(ThreadId thread, Instant at, WaitingEnd end, std::string_view actor, std::string_view reason);

 private:
  Result<std::vector<Message>> waitingMessages(const Thread& thread, const FreshMessages& fresh);
  Wait waitOf(const std::vector<Message>& messages, const FreshMessages& fresh) const;
  Result<Outcome> endByAnswer(const Thread& thread);
  Result<Outcome> leaveToCase(const Thread& thread, const FreshMessages& fresh);
  Result<std::vector<WaitClock>> keep(const Thread& thread, Wait& wait);
  Result<std::vector<WaitClock>> keepRunning(const Thread& thread, const Wait& wait);
  std::vector<ClockPolicy> runningPolicies(const Thread& thread, const WaitingPeriod& period) const;
  Result<std::vector<DeadlineClock>> provenClocks(const Wait& wait, const std::vector<WaitClock>& clocks) const;
  Status start(ThreadId thread, const Wait& wait, const std::vector<WaitClock>& clocks);

  storage::Connection& m_connection;
  const Store& m_store;
  const SlaSettings& m_settings;
  Instant m_now;
  std::optional<WaitingPeriod> m_open;
};

// Computes the clocks of every open wait anew, after the deadline settings or the time zone data changed. In small writes; blocks.
Status recomputeClocks(storage::Database& database, Instant now);

// The deadline settings of the workspace; the defaults while nobody changed them.
Result<SlaSettings> loadSlaSettings(storage::Connection& connection);

}  // namespace inquiry
