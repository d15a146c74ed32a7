#include "core/storage/watch_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

using SqlRow = inquiry::storage::Row;

constexpr std::string_view kSave =
    "INSERT INTO watch (thread, watcher, every_ms, since_at, reminded_at, priority_before, ended_at, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
    "ON CONFLICT (thread) DO UPDATE SET watcher = ?2, every_ms = ?3, since_at = ?4, reminded_at = ?5, priority_before = ?6, ended_at = ?7, reason = ?8";
constexpr std::string_view kRemove = "DELETE FROM watch WHERE thread = ?1";
constexpr std::string_view kReminded = "UPDATE watch SET reminded_at = ?2 WHERE thread = ?1";
constexpr std::string_view kColumns =
    "SELECT w.thread, w.watcher, w.every_ms, w.since_at, w.reminded_at, w.priority_before, w.ended_at, w.reason FROM watch w WHERE w.thread = ?1";
// The next reminder counts from the newest of: the watch began, the buyer began to wait, the last reminder.
constexpr std::string_view kRunning =
    "SELECT w.thread, w.watcher, w.every_ms, w.since_at, w.reminded_at, w.priority_before, w.ended_at, w.reason, s.id, iif(t.needs_reply, "
    "max(w.since_at, coalesce(w.reminded_at, 0), coalesce(t.oldest_unanswered_at, 0)) + w.every_ms, NULL) AS remind_at "
    "FROM watch w INDEXED BY watch_running CROSS JOIN thread t ON t.id = w.thread CROSS JOIN store s ON s.key = t.store WHERE w.ended_at IS NULL "
    "AND t.merged_into IS NULL ";
constexpr std::string_view kSettled =
    "SELECT a.thread, a.store FROM alert a INDEXED BY alert_standing CROSS JOIN thread t ON t.id = a.thread "
    "WHERE a.cleared_at IS NULL AND a.kind = ?1 AND t.needs_reply = 0";

Watch watchFrom(SqlRow row) {
  Watch watch;
  watch.thread.value = row.integer(0);
  watch.watcher.value = row.text(1);
  watch.every = Duration(row.integer(2));
  watch.since = row.instant(3);
  watch.remindedAt = row.optionalInstant(4);
  watch.priorityBefore = static_cast<Priority>(row.integer(5));
  watch.endedAt = row.optionalInstant(6);
  watch.reason = row.text(7);
  return watch;
}

WatchRepository::Row rowFrom(SqlRow row) { return {watchFrom(row), StoreId{row.text(8)}, row.optionalInstant(9)}; }

}  // namespace

Status WatchRepository::save(const Watch& watch) {
  return execute(m_connection, kSave, watch.thread, watch.watcher, watch.every.count(), watch.since, watch.remindedAt,
                 static_cast<int>(watch.priorityBefore), watch.endedAt, watch.reason);
}

Status WatchRepository::remove(ThreadId thread) { return execute(m_connection, kRemove, thread); }
Result<std::optional<Watch>> WatchRepository::find(ThreadId thread) { return firstRow<Watch>(m_connection, kColumns, watchFrom, thread); }

Result<std::vector<WatchRepository::Row>> WatchRepository::running() {
  static const std::string kAll = std::string(kRunning) + "ORDER BY w.since_at, w.thread";
  return allRows<Row>(m_connection, kAll, rowFrom);
}

Result<std::vector<WatchRepository::Row>> WatchRepository::due(Instant now, std::size_t limit) {
  static const std::string kDue = std::string(kRunning) + "AND remind_at <= ?1 ORDER BY remind_at LIMIT ?2";
  return allRows<Row>(m_connection, kDue, rowFrom, now, static_cast<std::int64_t>(limit));
}

Status WatchRepository::noteReminded(ThreadId thread, Instant at) { return execute(m_connection, kReminded, thread, at); }

Result<std::vector<WatchRepository::Settled>> WatchRepository::settled(std::string_view alertKind) {
  const auto map = [](SqlRow row) { return Settled{ThreadId{row.integer(0)}, StoreId{row.text(1)}}; };
  return allRows<Settled>(m_connection, kSettled, map, alertKind);
}

}  // namespace inquiry::storage
