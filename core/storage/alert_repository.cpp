#include "core/storage/alert_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT id, kind, store, thread, person, code, text, raised_at, last_at, times, cleared_at, acknowledged_at, acknowledged_by FROM alert ";
constexpr std::string_view kRaise =
    "INSERT INTO alert (kind, store, thread, person, code, text, raised_at, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) "
    "ON CONFLICT (kind, store, thread) WHERE acknowledged_at IS NULL "
    "DO UPDATE SET person = ?4, code = ?5, text = ?6, last_at = ?7, times = times + 1, cleared_at = NULL";
constexpr std::string_view kClear = "UPDATE alert SET cleared_at = ?2 WHERE id = ?1";
constexpr std::string_view kAcknowledge = "UPDATE alert SET acknowledged_at = ?2, acknowledged_by = ?3 WHERE id = ?1 AND acknowledged_at IS NULL";

Alert alertFrom(Row row) {
  Alert alert;
  alert.id = row.integer(0);
  alert.kind = row.text(1);
  alert.store.value = row.text(2);
  if (row.integer(3) != 0) alert.thread = ThreadId{row.integer(3)};
  alert.person.value = row.text(4);
  alert.code = row.text(5);
  alert.text = row.text(6);
  alert.raisedAt = row.instant(7);
  alert.lastAt = row.instant(8);
  alert.times = row.integer(9);
  alert.clearedAt = row.optionalInstant(10);
  alert.acknowledgedAt = row.optionalInstant(11);
  alert.acknowledgedBy.value = row.text(12);
  return alert;
}

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

}  // namespace

Result<Alert> AlertRepository::raise(const Alert& alert) {
  static const std::string kOpenOne = select("WHERE kind = ?1 AND store = ?2 AND thread = ?3 AND acknowledged_at IS NULL");
  const ThreadId thread = alert.thread.value_or(ThreadId{});
  const auto done = execute(m_connection, kRaise, alert.kind, alert.store, thread, alert.person, alert.code, alert.text, alert.lastAt);
  if (!done) return fail(done.error());
  auto row = firstRow<Alert>(m_connection, kOpenOne, alertFrom, alert.kind, alert.store, thread);
  if (!row) return fail(row.error());
  return row->value_or(alert);
}

Result<std::vector<Alert>> AlertRepository::clear(const Alert& matter, Instant at) {
  static const std::string kStanding = select("WHERE kind = ?1 AND store = ?2 AND thread = ?3 AND cleared_at IS NULL");
  auto standing = allRows<Alert>(m_connection, kStanding, alertFrom, matter.kind, matter.store, matter.thread.value_or(ThreadId{}));
  if (!standing) return standing;
  for (Alert& alert : *standing) {
    if (auto done = execute(m_connection, kClear, alert.id, at); !done) return fail(done.error());
    alert.clearedAt = at;
  }
  return standing;
}

Result<bool> AlertRepository::acknowledge(std::int64_t id, const PersonId& person, Instant at) {
  if (auto done = execute(m_connection, kAcknowledge, id, at, person); !done) return fail(done.error());
  return m_connection.changes() > 0;
}

Result<std::vector<Alert>> AlertRepository::open(std::size_t limit) {
  static const std::string kOpen = select("INDEXED BY alert_open WHERE acknowledged_at IS NULL ORDER BY last_at DESC, id DESC LIMIT ?1");
  return allRows<Alert>(m_connection, kOpen, alertFrom, static_cast<std::int64_t>(limit));
}

Result<std::vector<Alert>> AlertRepository::newest(std::size_t limit) {
  static const std::string kNewest = select("ORDER BY id DESC LIMIT ?1");
  return allRows<Alert>(m_connection, kNewest, alertFrom, static_cast<std::int64_t>(limit));
}

Result<std::optional<Alert>> AlertRepository::find(std::int64_t id) {
  static const std::string kFind = select("WHERE id = ?1");
  return firstRow<Alert>(m_connection, kFind, alertFrom, id);
}

}  // namespace inquiry::storage
