#pragma once

#include <string>
#include <vector>

#include "core/desk/values.h"

namespace inquiry::desk {

struct Parts;

// What one action did and how to take it back; 0 = nothing to take back.
struct Undo {
  std::int64_t id = 0;
  std::string label;  // code of the action: "tag", "close", ...
  std::size_t threads = 0;
};

// Changing threads. Every call is one transaction with its journal rows and is durable when it returns. Blocks; not from the window's thread.
class TriageService {
 public:
  explicit TriageService(Parts& parts) : m_parts(parts) {}
  Result<Undo> tag(const std::vector<ThreadId>& threads, const std::vector<std::string>& add, const std::vector<std::string>& remove);
  Result<Undo> assign(const std::vector<ThreadId>& threads, const std::string& person);  // empty = nobody
  Result<Undo> close(const std::vector<ThreadId>& threads);
  Result<Undo> reopen(const std::vector<ThreadId>& threads);
  Result<Undo> noReplyNeeded(const std::vector<ThreadId>& threads, const std::string& reason);
  Result<Undo> snooze(const std::vector<ThreadId>& threads, Instant until);
  enum class ReadFlag { Read, Unread };
  // Local, unless a person let the store's platform know: then every thread that becomes read is one call, through the outbox.
  Result<Undo> mark(const std::vector<ThreadId>& threads, ReadFlag flag);
  enum class ReadSync { Local, Platform };
  Status setReadSync(const StoreId& store, ReadSync sync);  // NotFound for an unknown store
  Result<ReadSync> readSync(const StoreId& store) const;    // Local at first
  Result<Undo> setPriority(const std::vector<ThreadId>& threads, Priority priority);
  // All messages move into `into`; drafts and notes stay with their text. Undoable.
  Result<Undo> merge(const std::vector<ThreadId>& threads, ThreadId into);
  // The message and everything after it become a thread of their own.
  Result<Undo> split(ThreadId thread, MessageId from);
  Result<NoteId> addNote(ThreadId thread, const std::string& text);
  // Takes the newest action of this person back (session, and 24 h after); NotFound when there is none.
  Result<Undo> undoLast();
  Status undo(std::int64_t id);

  Result<std::vector<TagRow>> tags() const;
  Status createTag(const std::string& name, const std::string& colour);
  Status renameTag(const std::string& from, const std::string& to);
  Status recolourTag(const std::string& name, const std::string& colour);  // "#RRGGBB"; InvalidInput "tag.colour" otherwise, NotFound for an unknown tag
  Status mergeTag(const std::string& from, const std::string& into);
  Status deleteTag(const std::string& name);
  Result<std::vector<PersonRow>> people() const;
  Status addPerson(const PersonRow& person);
  Result<std::vector<SavedView>> savedViews() const;
  Result<ViewId> saveView(const SavedView& view);  // checks the query
  Status renameView(ViewId id, const std::string& name);
  Status deleteView(ViewId id);
  Status reorderViews(const std::vector<ViewId>& order);  // those not named keep their place behind; NotFound for an unknown one

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
