#include "core/desk/parts.h"
#include "core/desk/reply_service.h"
#include "core/storage/draft_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {

Result<std::vector<DraftRow>> ReplyService::drafts() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto drafts = storage::DraftRepository(connection).list();
  if (!drafts) return fail(drafts.error());
  std::vector<DraftRow> rows;
  for (const Draft& draft : *drafts) {
    const auto thread = storage::ThreadRepository(connection).find(draft.thread);
    if (!thread) return fail(thread.error());
    if (*thread) rows.push_back({**thread, {draft.text, draft.attachments, draft.updatedAt}});
  }
  return rows;
}

}  // namespace inquiry::desk
