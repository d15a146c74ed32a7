#pragma once

#include <optional>
#include <vector>

#include "core/domain/draft.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// One draft of a reply and one of a note a thread. Saving an empty text without attachments removes it. Keeps thread.has_draft, which
// tells of the reply, in step.
class DraftRepository {
 public:
  explicit DraftRepository(Connection& connection) : m_connection(connection) {}

  Status save(const Draft& draft);
  // Gives a text back that had left the composer: beneath what has been written there since. Answers the draft as it is now.
  Result<Draft> giveBack(const Draft& draft);
  Status remove(ThreadId thread);
  Result<std::optional<Draft>> find(ThreadId thread);
  Result<std::vector<Draft>> list();  // newest first

  Status saveNote(ThreadId thread, const PersonId& author, const std::string& text, Instant now);
  Result<std::string> note(ThreadId thread);  // empty: none is being written

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
