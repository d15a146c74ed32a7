#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/thread.h"
#include "core/domain/waiting_period.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Waiting periods and their clocks. Keeping thread.due_at in step is done here: every write ends with the earliest unmet clock of
// the open period in the thread row (none for history). Writer connection for writes, in a transaction of the caller.
class WaitingPeriodRepository {
 public:
  explicit WaitingPeriodRepository(Connection& connection) : m_connection(connection) {}

  Result<std::optional<WaitingPeriod>> open(ThreadId thread);
  Result<std::vector<WaitingPeriod>> list(ThreadId thread);  // newest first
  // Opens a period with its clocks; Conflict when one is open. Answers the id.
  Result<std::int64_t> start(const WaitingPeriod& period);
  Status setStart(std::int64_t id, Instant startedAt);  // an older unanswered message came late
  Status replaceClocks(std::int64_t id, const std::vector<DeadlineClock>& clocks);
  // Ends the open period and meets its clocks at `at`; answers false when none was open.
  Result<bool> end(ThreadId thread, Instant at, WaitingEnd end, std::string_view actor, std::string_view reason);
  // For actions on thousands of threads: the same without the thread row, which the caller writes next with the rest of its change.
  struct Ending {
    Instant at;
    WaitingEnd end = WaitingEnd::Close;
    std::string actor, reason;
  };
  Result<bool> endAlone(ThreadId thread, const Ending& ending);
  // What a thread looked like while it waited.
  struct Waited {
    ThreadId thread;
    ThreadStatus status = ThreadStatus::Open;
    std::optional<Instant> snoozedUntil;
    Instant oldestUnansweredAt;
    std::int64_t unansweredCount = 0;
  };
  // Takes the newest end back and writes the thread row as it was, its deadline from the clocks that stand there. Answers false, and changes nothing,
  // when a period is open, none has ended, or fewer messages stand there than waited: then it takes a closer look. More may: closed before.
  Result<bool> reopenAsBefore(const Waited& before);
  // Takes the newest end back (undo); answers false when there is none or a period is open.
  Result<bool> reopenNewest(ThreadId thread);
  // Puts these back as they were, clocks and all, and forgets those later than `newest`: for an action taken back that nothing has followed.
  // The thread row is the caller's business.
  Status putBack(ThreadId thread, const std::vector<WaitingPeriod>& periods, std::int64_t newest);
  // Open periods above `after` in order of id, for a recompute.
  Result<std::vector<WaitingPeriod>> openPeriods(std::int64_t after, std::size_t limit);

 private:
  Status settleDue(ThreadId thread);
  Result<std::vector<DeadlineClock>> clocks(std::int64_t id);
  Result<std::vector<WaitingPeriod>> withClocks(Result<std::vector<WaitingPeriod>> periods);
  Connection& m_connection;
};

}  // namespace inquiry::storage
