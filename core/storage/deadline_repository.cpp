#include "core/storage/deadline_repository.h"

#include <algorithm>

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kDue =
    "SELECT w.period, w.policy, w.said, p.thread, s.id, p.started_at, c.due_at, c.proof, "
    "c.period IS NOT NULL AND c.met_at IS NULL AND p.ended_at IS NULL AND p.is_history = 0 AND t.needs_reply = 1 AND t.merged_into IS NULL "
    "FROM deadline_watch w INDEXED BY deadline_watch_next LEFT JOIN clock c ON c.period = w.period AND c.policy = w.policy "
    "LEFT JOIN waiting_period p ON p.id = w.period LEFT JOIN thread t ON t.id = p.thread LEFT JOIN store s ON s.key = t.store "
    "WHERE w.next_at IS NOT NULL AND w.next_at <= ?1 ORDER BY w.next_at LIMIT ?2";
constexpr std::string_view kAnyDue = "SELECT 1 FROM deadline_watch INDEXED BY deadline_watch_next WHERE next_at IS NOT NULL AND next_at <= ?1 LIMIT 1";
constexpr std::string_view kSaid = "UPDATE deadline_watch SET said = max(said, ?3), next_at = ?4 WHERE period = ?1 AND policy = ?2";
constexpr std::string_view kLookAgain =
    "UPDATE deadline_watch SET next_at = 0 WHERE period IN (SELECT id FROM waiting_period INDEXED BY waiting_period_open WHERE ended_at IS NULL)";
constexpr std::string_view kLevel = "SELECT level FROM escalation WHERE period = ?1";
constexpr std::string_view kSetLevel =
    "INSERT INTO escalation (period, level, moved_at) VALUES (?1, ?2, ?3) ON CONFLICT (period) DO UPDATE SET level = ?2, moved_at = ?3";
constexpr std::string_view kPickedUp = "SELECT unread = 0 OR has_draft = 1 FROM thread WHERE id = ?1";
constexpr std::string_view kTouched = "SELECT thread FROM clock_touch LIMIT ?1";
constexpr std::string_view kForgetTouched = "DELETE FROM clock_touch WHERE thread = ?1";
constexpr std::string_view kUnexplained =
    "SELECT l.period, l.policy, p.thread, s.id, p.started_at, c.due_at, l.met_at FROM late_cause l INDEXED BY late_cause_open "
    "JOIN waiting_period p ON p.id = l.period JOIN clock c ON c.period = l.period AND c.policy = l.policy JOIN thread t ON t.id = p.thread "
    "JOIN store s ON s.key = t.store WHERE l.cause = '' LIMIT ?1";
constexpr std::string_view kExplain = "UPDATE late_cause SET cause = ?2 WHERE period = ?1";
// A store that was out of reach when the deadline came.
constexpr std::string_view kOutage =
    "SELECT 1 FROM alert WHERE kind = 'store-down' AND store = ?1 AND raised_at <= ?2 AND coalesce(cleared_at, ?2) >= ?2 LIMIT 1";
// An answer that was written in time and left late.
constexpr std::string_view kWaitedToSend =
    "SELECT 1 FROM outgoing WHERE thread = ?1 AND kind <> 4 AND created_at >= ?2 AND created_at < ?3 AND (sent_at IS NULL OR sent_at >= ?3) LIMIT 1";
// The newest assignment before the answer, as the journal tells it.
constexpr std::string_view kAssigned =
    "SELECT min(at) FROM journal INDEXED BY journal_subject WHERE subject_kind = 3 AND subject = ?1 AND kind <> 'message.arrived' AND kind = 'thread.assigned' AND at >= ?2 AND at <= ?3 "
    "AND coalesce(json_extract(payload, '$.after'), '') <> ''";
constexpr std::string_view kAssignee = "SELECT assignee FROM thread WHERE id = ?1";
constexpr std::string_view kOpened =
    "SELECT min(at) FROM journal INDEXED BY journal_subject WHERE subject_kind = 3 AND subject = ?1 AND kind <> 'message.arrived' AND kind = 'thread.marked' AND at >= ?2 AND at <= ?3 "
    "AND json_extract(payload, '$.after') = 0";
constexpr std::string_view kCauses =
    "SELECT p.thread, s.id, l.cause, l.late_ms, l.met_at FROM late_cause l INDEXED BY late_cause_met JOIN waiting_period p ON p.id = l.period "
    "JOIN thread t ON t.id = p.thread JOIN store s ON s.key = t.store WHERE l.met_at >= ?1 AND l.met_at < ?2 AND l.cause <> '' ORDER BY l.met_at DESC LIMIT ?3";
constexpr std::string_view kFigures =
    "SELECT s.id, count(*), sum(l.period IS NOT NULL) FROM waiting_period p JOIN thread t ON t.id = p.thread JOIN store s ON s.key = t.store "
    "LEFT JOIN late_cause l ON l.period = p.id WHERE p.is_history = 0 AND p.ended_at >= ?1 AND p.ended_at < ?2 GROUP BY s.id ORDER BY s.id";
constexpr std::string_view kNewestVersion = "SELECT version, body FROM policy_version WHERE subject = ?1 ORDER BY version DESC LIMIT 1";
constexpr std::string_view kAddVersion = "INSERT INTO policy_version (subject, version, body, saved_at, saved_by) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kVersions = "SELECT subject, version, body, saved_at, saved_by FROM policy_version WHERE subject = ?1 ORDER BY version DESC";

WatchedClock watchedFrom(Row row) {
  WatchedClock clock;
  clock.period = row.integer(0);
  clock.policy = row.text(1);
  clock.said = static_cast<int>(row.integer(2));
  clock.thread.value = row.integer(3);
  clock.store.value = row.text(4);
  clock.startedAt = row.instant(5);
  clock.dueAt = row.instant(6);
  clock.proof = row.text(7);
  clock.isRunning = row.flag(8);
  return clock;
}

Result<bool> isThere(Result<std::optional<bool>> found) {
  if (!found) return fail(found.error());
  return found->value_or(false);
}

bool yes(Row row) { return row.integer(0) != 0; }

}  // namespace

Result<std::vector<WatchedClock>> DeadlineRepository::due(Instant now, std::size_t limit) {
  return allRows<WatchedClock>(m_connection, kDue, watchedFrom, now, static_cast<std::int64_t>(limit));
}

Result<bool> DeadlineRepository::isAnyDue(Instant now) { return isThere(firstRow<bool>(m_connection, kAnyDue, yes, now)); }

Status DeadlineRepository::noteSaid(const WatchedClock& clock, int percent, std::optional<Instant> next) {
  return execute(m_connection, kSaid, clock.period, clock.policy, percent, next);
}

Status DeadlineRepository::lookAgain() { return execute(m_connection, kLookAgain); }

Result<int> DeadlineRepository::escalationLevel(std::int64_t period) {
  const auto level = firstRow<std::int64_t>(m_connection, kLevel, [](Row row) { return row.integer(0); }, period);
  if (!level) return fail(level.error());
  return static_cast<int>(level->value_or(0));
}

Status DeadlineRepository::setEscalationLevel(std::int64_t period, int level, Instant at) {
  return execute(m_connection, kSetLevel, period, level, at);
}

Result<bool> DeadlineRepository::isPickedUp(ThreadId thread) { return isThere(firstRow<bool>(m_connection, kPickedUp, yes, thread)); }

Result<std::vector<ThreadId>> DeadlineRepository::touched(std::size_t limit) {
  return allRows<ThreadId>(m_connection, kTouched, [](Row row) { return ThreadId{row.integer(0)}; }, static_cast<std::int64_t>(limit));
}

Status DeadlineRepository::forgetTouched(ThreadId thread) { return execute(m_connection, kForgetTouched, thread); }

Result<std::vector<LateMet>> DeadlineRepository::unexplained(std::size_t limit) {
  const auto map = [](Row row) {
    return LateMet{row.integer(0), row.text(1), ThreadId{row.integer(2)}, StoreId{row.text(3)}, row.instant(4), row.instant(5), row.instant(6)};
  };
  return allRows<LateMet>(m_connection, kUnexplained, map, static_cast<std::int64_t>(limit));
}

Status DeadlineRepository::explain(std::int64_t period, std::string_view cause) { return execute(m_connection, kExplain, period, cause); }

// The first of these that holds, from what nobody at the desk could help to what one person could have done sooner.
Result<std::string> DeadlineRepository::causeOf(const LateMet& late) {
  const auto outage = isThere(firstRow<bool>(m_connection, kOutage, yes, late.store, late.dueAt));
  if (!outage || *outage) return outage ? Result<std::string>("store-outage") : fail(outage.error());
  const auto waited = isThere(firstRow<bool>(m_connection, kWaitedToSend, yes, late.thread, late.startedAt, late.dueAt));
  if (!waited || *waited) return waited ? Result<std::string>("waited-to-send") : fail(waited.error());
  const std::string subject = std::to_string(late.thread.value);
  const auto first = [&](std::string_view sql) {
    return firstRow<std::optional<Instant>>(m_connection, sql, [](Row row) { return row.optionalInstant(0); }, subject, late.startedAt, late.metAt);
  };
  const auto assigned = first(kAssigned);
  if (!assigned) return fail(assigned.error());
  const auto owner = firstRow<std::string>(m_connection, kAssignee, [](Row row) { return row.text(0); }, late.thread);
  if (!owner) return fail(owner.error());
  const std::optional<Instant> assignedAt = assigned->value_or(std::nullopt);
  if (!assignedAt && owner->value_or("").empty()) return "unassigned";
  // Less than a quarter of the time was left for whoever came to own it.
  const Instant lastQuarter = late.dueAt - (late.dueAt - late.startedAt) / 4;
  if (assignedAt && *assignedAt >= lastQuarter) return "assigned-late";
  const auto opened = first(kOpened);
  if (!opened) return fail(opened.error());
  const std::optional<Instant> openedAt = opened->value_or(std::nullopt);
  return !openedAt || *openedAt >= lastQuarter ? "opened-late" : "answered-late";
}

Result<std::vector<LateCause>> DeadlineRepository::causes(Instant from, Instant to, std::size_t limit) {
  const auto map = [](Row row) { return LateCause{ThreadId{row.integer(0)}, StoreId{row.text(1)}, row.text(2), Duration(row.integer(3)), row.instant(4)}; };
  return allRows<LateCause>(m_connection, kCauses, map, from, to, static_cast<std::int64_t>(limit));
}

Result<std::vector<DeadlineFigures>> DeadlineRepository::figures(Instant from, Instant to) {
  const auto map = [](Row row) { return DeadlineFigures{StoreId{row.text(0)}, row.integer(1), row.integer(2)}; };
  return allRows<DeadlineFigures>(m_connection, kFigures, map, from, to);
}

Result<std::int64_t> DeadlineRepository::keepVersion(const PolicyVersion& figures) {
  const auto newest = firstRow<PolicyVersion>(
      m_connection, kNewestVersion, [](Row row) { return PolicyVersion{{}, row.integer(0), row.text(1), {}, {}}; }, figures.subject);
  if (!newest) return fail(newest.error());
  if (*newest && (*newest)->body == figures.body) return (*newest)->version;
  const std::int64_t version = *newest ? (*newest)->version + 1 : std::max<std::int64_t>(1, figures.version);
  if (auto done = execute(m_connection, kAddVersion, figures.subject, version, figures.body, figures.savedAt, figures.savedBy); !done) return fail(done.error());
  return version;
}

Result<std::vector<PolicyVersion>> DeadlineRepository::versions(std::string_view subject) {
  const auto map = [](Row row) { return PolicyVersion{row.text(0), row.integer(1), row.text(2), row.instant(3), row.text(4)}; };
  return allRows<PolicyVersion>(m_connection, kVersions, map, subject);
}

}  // namespace inquiry::storage
