#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/deadline.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What is told of running clocks, how far waits were handed on, why deadlines were met late, and the versions of their figures. Writer
// connection for writes, in a transaction of the caller.
class DeadlineRepository {
 public:
  explicit DeadlineRepository(Connection& connection) : m_connection(connection) {}

  // Clocks whose next step has come, longest ago first.
  Result<std::vector<WatchedClock>> due(Instant now, std::size_t limit);
  Result<bool> isAnyDue(Instant now);
  // `next` absent: nothing more to tell of it.
  Status noteSaid(const WatchedClock& clock, int percent, std::optional<Instant> next);
  // Every clock is looked at again: the steps were changed.
  Status lookAgain();

  // Open waits with their thread's newest state, for the hand-on; 0 when nobody has been handed anything.
  Result<int> escalationLevel(std::int64_t period);
  Status setEscalationLevel(std::int64_t period, int level, Instant at);
  // Somebody has seen it or begun to answer.
  Result<bool> isPickedUp(ThreadId thread);

  Result<std::vector<ThreadId>> touched(std::size_t limit);
  Status forgetTouched(ThreadId thread);

  Result<std::vector<LateMet>> unexplained(std::size_t limit);
  Status explain(std::int64_t period, std::string_view cause);
  Result<std::string> causeOf(const LateMet& late);
  Result<std::vector<LateCause>> causes(Instant from, Instant to, std::size_t limit);

  // Of every store in which a wait ended in the span.
  Result<std::vector<DeadlineFigures>> figures(Instant from, Instant to);

  // Answers the version the body has from now on: the known one when nothing changed, else the next.
  Result<std::int64_t> keepVersion(const PolicyVersion& figures);
  Result<std::vector<PolicyVersion>> versions(std::string_view subject);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
