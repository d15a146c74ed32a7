#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/note.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Internal notes of a thread.
class NoteRepository {
 public:
  explicit NoteRepository(Connection& connection) : m_connection(connection) {}

  Result<NoteId> add(const Note& note);
  Status edit(NoteId id, std::string_view text, Instant now);
  Status remove(NoteId id);
  Result<std::optional<Note>> find(NoteId id);
  Result<std::vector<Note>> ofThread(ThreadId thread);  // oldest first

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
