#include "core/storage/waiting_period_repository.h"

#include <algorithm>

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kOpen =
    "SELECT id, thread, started_at, ended_at, end_kind, reason, actor, is_history FROM waiting_period WHERE thread = ?1 AND ended_at IS NULL";
constexpr std::string_view kList =
    "SELECT id, thread, started_at, ended_at, end_kind, reason, actor, is_history FROM waiting_period WHERE thread = ?1 ORDER BY id DESC";
constexpr std::string_view kOpenPeriods =
    "SELECT id, thread, started_at, ended_at, end_kind, reason, actor, is_history FROM waiting_period WHERE id > ?1 AND ended_at IS NULL "
    "ORDER BY id LIMIT ?2";
constexpr std::string_view kClocks = "SELECT policy, due_at, met_at, proof FROM clock WHERE period = ?1 ORDER BY due_at";
constexpr std::string_view kStart = "INSERT INTO waiting_period (thread, started_at, is_history) VALUES (?1, ?2, ?3)";
constexpr std::string_view kAddClock = "INSERT INTO clock (period, policy, due_at, met_at, proof) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kDropClocks = "DELETE FROM clock WHERE period = ?1";
constexpr std::string_view kSetStart = "UPDATE waiting_period SET started_at = ?2 WHERE id = ?1";
constexpr std::string_view kThreadOf = "SELECT thread FROM waiting_period WHERE id = ?1";
constexpr std::string_view kEnd =
    "UPDATE waiting_period SET ended_at = ?2, end_kind = ?3, actor = ?4, reason = ?5 WHERE id = ?1";
constexpr std::string_view kMeet = "UPDATE clock SET met_at = ?2 WHERE period = ?1 AND met_at IS NULL";
constexpr std::string_view kReopen =
    "UPDATE waiting_period SET ended_at = NULL, end_kind = NULL, actor = '', reason = '' WHERE id = ?1";
constexpr std::string_view kUnmeet = "UPDATE clock SET met_at = NULL WHERE period = ?1 AND met_at = ?2";
// A clock whose policy drives nothing (a team's own target) is kept and shown, but sorts nothing.
constexpr std::string_view kSettleDue =
    "UPDATE thread SET due_at = (SELECT min(c.due_at) FROM waiting_period p JOIN clock c ON c.period = p.id WHERE p.thread = ?1 AND "
    "p.ended_at IS NULL AND p.is_history = 0 AND c.met_at IS NULL AND coalesce(json_extract(c.proof, '$.policy.drivesDueAt'), 1)) WHERE id = ?1";

constexpr std::string_view kOpenId = "SELECT id FROM waiting_period WHERE thread = ?1 AND ended_at IS NULL";
constexpr std::string_view kNewestEnd = "SELECT id, ended_at FROM waiting_period WHERE thread = ?1 AND coalesce(end_kind, 0) <> 5 ORDER BY id DESC LIMIT 1";
constexpr std::string_view kWaitingMessages =
    "SELECT count(*) FROM message WHERE thread = ?1 AND direction = 1 AND author = 1 AND is_deleted = 0 AND sent_at >= ?2";
constexpr std::string_view kPutBack =
    "UPDATE thread SET status = ?2, snoozed_until = ?3, needs_reply = 1, oldest_unanswered_at = ?4, unanswered_count = ?5, "
    "due_at = (SELECT min(c.due_at) FROM waiting_period p JOIN clock c ON c.period = p.id WHERE p.thread = ?1 AND "
    "p.ended_at IS NULL AND p.is_history = 0 AND c.met_at IS NULL AND coalesce(json_extract(c.proof, '$.policy.drivesDueAt'), 1)) WHERE id = ?1";
constexpr std::string_view kForgetClocks = "DELETE FROM clock WHERE period IN (SELECT id FROM waiting_period WHERE thread = ?1 AND id > ?2)";
constexpr std::string_view kForget = "DELETE FROM waiting_period WHERE thread = ?1 AND id > ?2";
constexpr std::string_view kRewrite =
    "UPDATE waiting_period SET started_at = ?2, ended_at = ?3, end_kind = ?4, actor = ?5, reason = ?6, is_history = ?7 WHERE id = ?1";

WaitingPeriod periodFrom(Row row) {
  WaitingPeriod period;
  period.id = row.integer(0);
  period.thread.value = row.integer(1);
  period.startedAt = row.instant(2);
  period.endedAt = row.optionalInstant(3);
  if (!row.isNull(4)) period.end = static_cast<WaitingEnd>(row.integer(4));
  period.reason = row.text(5);
  period.actor = row.text(6);
  period.isHistory = row.flag(7);
  return period;
}

DeadlineClock clockFrom(Row row) { return {row.text(0), row.instant(1), row.optionalInstant(2), row.text(3)}; }

}  // namespace

Result<std::vector<DeadlineClock>> WaitingPeriodRepository::clocks(std::int64_t id) {
  return allRows<DeadlineClock>(m_connection, kClocks, clockFrom, id);
}

Result<std::vector<WaitingPeriod>> WaitingPeriodRepository::withClocks(Result<std::vector<WaitingPeriod>> periods) {
  if (!periods) return periods;
  for (WaitingPeriod& period : *periods) {
    auto list = clocks(period.id);
    if (!list) return fail(list.error());
    period.clocks = std::move(*list);
  }
  return periods;
}

Result<std::optional<WaitingPeriod>> WaitingPeriodRepository::open(ThreadId thread) {
  const auto periods = withClocks(allRows<WaitingPeriod>(m_connection, kOpen, periodFrom, thread));
  if (!periods) return fail(periods.error());
  if (periods->empty()) return std::optional<WaitingPeriod>{};
  return std::optional(periods->front());
}

Result<std::vector<WaitingPeriod>> WaitingPeriodRepository::list(ThreadId thread) {
  return withClocks(allRows<WaitingPeriod>(m_connection, kList, periodFrom, thread));
}

Result<std::vector<WaitingPeriod>> WaitingPeriodRepository::openPeriods(std::int64_t after, std::size_t limit) {
  return withClocks(allRows<WaitingPeriod>(m_connection, kOpenPeriods, periodFrom, after, static_cast<std::int64_t>(limit)));
}

Result<std::int64_t> WaitingPeriodRepository::start(const WaitingPeriod& period) {
  const auto running = open(period.thread);
  if (!running) return fail(running.error());
  if (*running) return fail(ErrorKind::Conflict, "clock.period_open", "The thread is waiting for an answer already.");
  if (auto done = execute(m_connection, kStart, period.thread, period.startedAt, period.isHistory); !done) return fail(done.error());
  const std::int64_t id = m_connection.lastInsertId();
  if (auto done = replaceClocks(id, period.clocks); !done) return fail(done.error());
  return id;
}

Status WaitingPeriodRepository::setStart(std::int64_t id, Instant startedAt) {
  return changeOne(m_connection, "waiting period", kSetStart, id, startedAt);
}

Status WaitingPeriodRepository::replaceClocks(std::int64_t id, const std::vector<DeadlineClock>& clocks) {
  const auto thread = firstRow<ThreadId>(m_connection, kThreadOf, [](Row row) { return ThreadId{row.integer(0)}; }, id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "storage.not_found", "There is no such waiting period any more: reload the list.");
  if (auto done = execute(m_connection, kDropClocks, id); !done) return done;
  for (const DeadlineClock& clock : clocks)
    if (auto done = execute(m_connection, kAddClock, id, clock.policy, clock.dueAt, clock.metAt, clock.proof); !done) return done;
  return settleDue(**thread);
}

Result<bool> WaitingPeriodRepository::end(ThreadId thread, Instant at, WaitingEnd end, std::string_view actor, std::string_view reason) {
  const auto running = open(thread);
  if (!running) return fail(running.error());
  if (!*running) return false;
  const std::int64_t id = (*running)->id;
  if (auto done = execute(m_connection, kEnd, id, at, static_cast<int>(end), actor, reason); !done) return fail(done.error());
  if (auto done = execute(m_connection, kMeet, id, at); !done) return fail(done.error());
  if (auto done = settleDue(thread); !done) return fail(done.error());
  return true;
}

Result<bool> WaitingPeriodRepository::endAlone(ThreadId thread, const Ending& ending) {
  const auto id = firstRow<std::int64_t>(m_connection, kOpenId, [](Row row) { return row.integer(0); }, thread);
  if (!id) return fail(id.error());
  if (!*id) return false;
  const auto ended = execute(m_connection, kEnd, **id, ending.at, static_cast<int>(ending.end), ending.actor, ending.reason);
  if (!ended) return fail(ended.error());
  if (auto met = execute(m_connection, kMeet, **id, ending.at); !met) return fail(met.error());
  return true;
}

Result<bool> WaitingPeriodRepository::reopenAsBefore(const Waited& before) {
  struct Newest {
    std::int64_t id;
    std::optional<Instant> endedAt;
  };
  const auto newest = firstRow<Newest>(m_connection, kNewestEnd, [](Row row) { return Newest{row.integer(0), row.optionalInstant(1)}; }, before.thread);
  if (!newest) return fail(newest.error());
  if (!*newest || !(*newest)->endedAt) return false;
  const auto waiting = firstRow<std::int64_t>(m_connection, kWaitingMessages, [](Row row) { return row.integer(0); }, before.thread, before.oldestUnansweredAt);
  if (!waiting) return fail(waiting.error());
  if (waiting->value_or(0) == 0 || **waiting < before.unansweredCount) return false;
  if (auto done = execute(m_connection, kReopen, (*newest)->id); !done) return fail(done.error());
  if (auto done = execute(m_connection, kUnmeet, (*newest)->id, (*newest)->endedAt); !done) return fail(done.error());
  const auto put = execute(m_connection, kPutBack, before.thread, static_cast<int>(before.status), before.snoozedUntil, before.oldestUnansweredAt,
                           before.unansweredCount);
  if (!put) return fail(put.error());
  return true;
}

Result<bool> WaitingPeriodRepository::reopenNewest(ThreadId thread) {
  const auto periods = list(thread);
  if (!periods) return fail(periods.error());
  // A wait that only came with a merge and went with it again is none that somebody ended.
  const auto newest = std::find_if(periods->begin(), periods->end(), [](const WaitingPeriod& period) { return period.end != WaitingEnd::Withdrawn; });
  if (newest == periods->end() || !newest->endedAt) return false;
  if (auto done = execute(m_connection, kReopen, newest->id); !done) return fail(done.error());
  if (auto done = execute(m_connection, kUnmeet, newest->id, newest->endedAt); !done) return fail(done.error());
  if (auto done = settleDue(thread); !done) return fail(done.error());
  return true;
}

Status WaitingPeriodRepository::putBack(ThreadId thread, const std::vector<WaitingPeriod>& periods, std::int64_t newest) {
  if (auto done = execute(m_connection, kForgetClocks, thread, newest); !done) return done;
  if (auto done = execute(m_connection, kForget, thread, newest); !done) return done;
  for (const WaitingPeriod& period : periods) {
    const auto kind = period.end ? std::optional(static_cast<std::int64_t>(*period.end)) : std::nullopt;
    if (auto done = changeOne(m_connection, "waiting period", kRewrite, period.id, period.startedAt, period.endedAt, kind, period.actor, period.reason, period.isHistory); !done) return done;
    if (auto done = replaceClocks(period.id, period.clocks); !done) return done;
  }
  return {};
}

Status WaitingPeriodRepository::settleDue(ThreadId thread) { return execute(m_connection, kSettleDue, thread); }

}  // namespace inquiry::storage
