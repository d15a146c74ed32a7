#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/reply_service.h"
#include "core/storage/draft_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {

Status ReplyService::saveDraft(ThreadId thread, const std::string& text, const std::vector<OutgoingAttachment>& attachments, const std::string& templateId) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) {
    changes.threads.insert(thread);
    return storage::DraftRepository(connection).save({thread, m_parts.me(), text, templateId, attachments, m_parts.clock.now()});
  });
}

Status ReplyService::discardDraft(ThreadId thread) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) {
    changes.threads.insert(thread);
    return storage::DraftRepository(connection).remove(thread);
  });
}

// Shown nowhere but in the composer it comes from: announced to nobody.
Status ReplyService::saveNoteDraft(ThreadId thread, const std::string& text) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return storage::DraftRepository(connection).saveNote(thread, m_parts.me(), text, m_parts.clock.now());
  });
}

Result<std::vector<DraftRow>> ReplyService::drafts() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto drafts = storage::DraftRepository(connection).list();
  if (!drafts) return fail(drafts.error());
  const auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  std::vector<DraftRow> rows;
  for (const Draft& draft : *drafts) {
    const auto thread = storage::ThreadRepository(connection).find(draft.thread);
    if (!thread) return fail(thread.error());
    if (*thread && !hidden->contains((*thread)->store)) rows.push_back({**thread, {draft.text, draft.attachments, draft.updatedAt, draft.templateId}});
  }
  return rows;
}

}  // namespace inquiry::desk
