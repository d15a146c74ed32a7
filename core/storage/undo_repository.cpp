#include "core/storage/undo_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAdd = "INSERT INTO undo_entry (at, actor, label, inverse) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view kFind = "SELECT id, at, actor, label, inverse, undone_at FROM undo_entry WHERE id = ?1";
constexpr std::string_view kOpen =
    "SELECT id, at, actor, label, inverse, undone_at FROM undo_entry WHERE actor = ?1 AND undone_at IS NULL ORDER BY id DESC LIMIT ?2";
constexpr std::string_view kMarkUndone = "UPDATE undo_entry SET undone_at = ?2 WHERE id = ?1 AND undone_at IS NULL";
constexpr std::string_view kRemoveBefore = "DELETE FROM undo_entry WHERE at < ?1";

UndoEntry entryFrom(Row row) {
  return {row.integer(0), row.instant(1), PersonId{row.text(2)}, row.text(3), row.text(4), row.optionalInstant(5)};
}

}  // namespace

Result<std::int64_t> UndoRepository::add(const UndoEntry& entry) {
  if (auto done = execute(m_connection, kAdd, entry.at, entry.actor, entry.label, entry.inverse); !done) return fail(done.error());
  return m_connection.lastInsertId();
}

Result<std::optional<UndoEntry>> UndoRepository::find(std::int64_t id) { return firstRow<UndoEntry>(m_connection, kFind, entryFrom, id); }

Result<std::vector<UndoEntry>> UndoRepository::open(const PersonId& actor, std::size_t limit) {
  return allRows<UndoEntry>(m_connection, kOpen, entryFrom, actor, static_cast<std::int64_t>(limit));
}

Status UndoRepository::markUndone(std::int64_t id, Instant at) {
  if (auto done = execute(m_connection, kMarkUndone, id, at); !done) return done;
  if (m_connection.changes() > 0) return {};
  return fail(ErrorKind::Conflict, "undo.done", "This step has been taken back already.");
}

Status UndoRepository::removeBefore(Instant at) { return execute(m_connection, kRemoveBefore, at); }

}  // namespace inquiry::storage
