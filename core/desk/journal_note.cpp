#include "core/desk/journal_note.h"

#include "core/storage/journal.h"

namespace inquiry::desk {

Status note(storage::Connection& connection, const Parts& parts, const JournalNote& what) { return noteAt(connection, parts, what, parts.clock.now()); }

Status noteAt(storage::Connection& connection, const Parts& parts, const JournalNote& what, Instant at) {
  JournalEntry entry;
  entry.at = at;
  entry.actor = parts.me().value;
  entry.kind = what.kind;
  entry.subjectKind = what.subjectKind;
  entry.subject = what.subject;
  entry.payload = what.payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return storage::Journal::append(connection, entry);
}

}  // namespace inquiry::desk
