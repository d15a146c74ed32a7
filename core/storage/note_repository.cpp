#include "core/storage/note_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAdd = "INSERT INTO note (thread, author, text, created_at, edited_at) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kEdit = "UPDATE note SET text = ?2, edited_at = ?3 WHERE id = ?1";
constexpr std::string_view kRemove = "DELETE FROM note WHERE id = ?1";
constexpr std::string_view kFind = "SELECT id, thread, author, text, created_at, edited_at FROM note WHERE id = ?1";
constexpr std::string_view kOfThread = "SELECT id, thread, author, text, created_at, edited_at FROM note WHERE thread = ?1 ORDER BY id";

Note noteFrom(Row row) {
  return {NoteId{row.integer(0)}, ThreadId{row.integer(1)}, PersonId{row.text(2)}, row.text(3), row.instant(4), row.optionalInstant(5)};
}

}  // namespace

Result<NoteId> NoteRepository::add(const Note& note) {
  const auto done = execute(m_connection, kAdd, note.thread, note.author, note.text, note.createdAt, note.editedAt);
  if (!done) return fail(done.error());
  return NoteId{m_connection.lastInsertId()};
}

Status NoteRepository::edit(NoteId id, std::string_view text, Instant now) { return changeOne(m_connection, "note", kEdit, id, text, now); }
Status NoteRepository::remove(NoteId id) { return changeOne(m_connection, "note", kRemove, id); }
Result<std::optional<Note>> NoteRepository::find(NoteId id) { return firstRow<Note>(m_connection, kFind, noteFrom, id); }
Result<std::vector<Note>> NoteRepository::ofThread(ThreadId thread) { return allRows<Note>(m_connection, kOfThread, noteFrom, thread); }

}  // namespace inquiry::storage
