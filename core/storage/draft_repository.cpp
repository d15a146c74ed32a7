#include "core/storage/draft_repository.h"

#include "core/storage/json_text.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kSave =
    "INSERT INTO draft (thread, author, text, template, attachments, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (thread) "
    "DO UPDATE SET author = ?2, text = ?3, template = ?4, attachments = ?5, updated_at = ?6";
constexpr std::string_view kRemove = "DELETE FROM draft WHERE thread = ?1";
constexpr std::string_view kMark = "UPDATE thread SET has_draft = ?2 WHERE id = ?1 AND has_draft <> ?2";
constexpr std::string_view kFind = "SELECT thread, author, text, template, attachments, updated_at FROM draft WHERE thread = ?1";
constexpr std::string_view kList = "SELECT thread, author, text, template, attachments, updated_at FROM draft ORDER BY updated_at DESC";
constexpr std::string_view kSaveNote =
    "INSERT INTO note_draft (thread, author, text, updated_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (thread) DO UPDATE SET author = ?2, text = ?3, updated_at = ?4";
constexpr std::string_view kRemoveNote = "DELETE FROM note_draft WHERE thread = ?1";
constexpr std::string_view kNote = "SELECT text FROM note_draft WHERE thread = ?1";

Draft draftFrom(Row row) {
  return {ThreadId{row.integer(0)}, PersonId{row.text(1)}, row.text(2), row.text(3), attachmentsFromJson(row.view(4)), row.instant(5)};
}

}  // namespace

Status DraftRepository::save(const Draft& draft) {
  if (draft.text.empty() && draft.attachments.empty()) return remove(draft.thread);
  auto done = execute(m_connection, kSave, draft.thread, draft.author, draft.text, draft.templateId, toJson(draft.attachments), draft.updatedAt);
  if (!done) return done;
  return execute(m_connection, kMark, draft.thread, true);
}

Result<Draft> DraftRepository::giveBack(const Draft& draft) {
  const auto known = find(draft.thread);
  if (!known) return fail(known.error());
  Draft both = draft;
  if (*known && (*known)->text != draft.text) {
    both.text = (*known)->text + ((*known)->text.empty() || draft.text.empty() ? "" : "\n\n") + draft.text;
    both.attachments = (*known)->attachments;
    both.attachments.insert(both.attachments.end(), draft.attachments.begin(), draft.attachments.end());
  }
  if (auto done = save(both); !done) return fail(done.error());
  return both;
}

Status DraftRepository::remove(ThreadId thread) {
  if (auto done = execute(m_connection, kRemove, thread); !done) return done;
  return execute(m_connection, kMark, thread, false);
}

Result<std::optional<Draft>> DraftRepository::find(ThreadId thread) { return firstRow<Draft>(m_connection, kFind, draftFrom, thread); }
Result<std::vector<Draft>> DraftRepository::list() { return allRows<Draft>(m_connection, kList, draftFrom); }

Status DraftRepository::saveNote(ThreadId thread, const PersonId& author, const std::string& text, Instant now) {
  if (text.empty()) return execute(m_connection, kRemoveNote, thread);
  return execute(m_connection, kSaveNote, thread, author, text, now);
}

Result<std::string> DraftRepository::note(ThreadId thread) {
  const auto found = firstRow<std::string>(m_connection, kNote, [](Row row) { return row.text(0); }, thread);
  if (!found) return fail(found.error());
  return found->value_or("");
}

}  // namespace inquiry::storage
