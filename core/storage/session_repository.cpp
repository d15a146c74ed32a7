#include "core/storage/session_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kBegin = "INSERT INTO desk_session (id, person, place, begun_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kSeen = "UPDATE desk_session SET seen_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
constexpr std::string_view kEnd = "UPDATE desk_session SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
constexpr std::string_view kOpen =
    "SELECT id, person, place, begun_at, seen_at FROM desk_session WHERE person = ?1 AND ended_at IS NULL AND seen_at >= ?2 ORDER BY begun_at, id";

DeskSession sessionFrom(Row row) { return {row.text(0), PersonId{row.text(1)}, row.text(2), row.instant(3), row.instant(4)}; }

}  // namespace

Status SessionRepository::begin(const DeskSession& session) {
  return execute(m_connection, kBegin, session.id, session.person, session.place, session.begunAt, session.seenAt);
}
Status SessionRepository::seen(const std::string& id, Instant at) { return execute(m_connection, kSeen, id, at); }
Status SessionRepository::end(const std::string& id, Instant at) { return execute(m_connection, kEnd, id, at); }
Result<std::vector<DeskSession>> SessionRepository::open(const PersonId& person, Instant since) { return allRows<DeskSession>(m_connection, kOpen, sessionFrom, person, since); }

}  // namespace inquiry::storage
