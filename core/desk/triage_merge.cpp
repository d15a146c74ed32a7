#include <nlohmann/json.hpp>

#include "core/desk/thread_change.h"
#include "core/desk/thread_loader.h"
#include "core/desk/triage_service.h"
#include "core/storage/note_repository.h"
#include "core/storage/thread_merge.h"
#include "core/storage/thread_repository.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

Result<Thread> require(storage::Connection& connection, ThreadId id) {
  const auto found = storage::ThreadRepository(connection).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  return **found;
}

// Clocks follow the messages that a thread holds now.
Status settleClock(storage::Connection& connection, const Parts& parts, ThreadId id) {
  const auto thread = require(connection, id);
  if (!thread) return fail(thread.error());
  const auto store = requireStore(connection, thread->store);
  if (!store) return fail(store.error());
  const auto settings = loadSlaSettings(connection);
  if (!settings) return fail(settings.error());
  const auto settled = ReplyClock(connection, *store, *settings, parts.clock.now()).settle(*thread);
  if (!settled) return fail(settled.error());
  return {};
}

Json stateRow(const Thread& thread) { return {{"thread", thread.id.value}, {"state", stateOf(thread)}}; }

}  // namespace

Result<Undo> TriageService::merge(const std::vector<ThreadId>& threads, ThreadId into) {
  Undo undo{0, "merge", 0};
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        const auto target = require(connection, into);
        if (!target) return fail(target.error());
        Json inverses = Json::array();
        for (const ThreadId from : threads) {
          if (from == into) continue;
          const auto before = require(connection, from);
          if (!before) return fail(before.error());
          const auto current = require(connection, into);
          if (!current) return fail(current.error());
          const auto moved = storage::ThreadMerge(connection).merge(from, into);
          if (!moved) return fail(moved.error());
          inverses.push_back({{"do", "merge"}, {"thread", from.value}, {"moved", *moved}, {"states", Json::array({stateRow(*before), stateRow(*current)})}});
          if (auto done = journalThread(connection, m_parts, from, "thread.merged", {{"into", into.value}}); !done) return done;
          changes.threads.insert(from);
        }
        if (inverses.empty())
          return fail(ErrorKind::InvalidInput, "triage.merge_one", "Select at least two threads of one store to merge them.");
        if (auto done = settleClock(connection, m_parts, into); !done) return done;
        changes.threads.insert(into);
        undo.threads = inverses.size();
        const auto kept = keepUndo(connection, m_parts, "merge", inverses);
        if (!kept) return fail(kept.error());
        undo.id = *kept;
        return {};
      });
  if (!written) return fail(written.error());
  return undo;
}

Result<Undo> TriageService::split(ThreadId thread, MessageId from) {
  Undo undo{0, "split", 1};
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        const auto before = require(connection, thread);
        if (!before) return fail(before.error());
        const auto split = storage::ThreadMerge(connection).split(thread, from);
        if (!split) return fail(split.error());
        for (const ThreadId id : {thread, split->created})
          if (auto done = settleClock(connection, m_parts, id); !done) return done;
        if (auto done = journalThread(connection, m_parts, thread, "thread.split", {{"created", split->created.value}}); !done) return done;
        changes.threads.insert({thread, split->created});
        const Json inverse{{"do", "merge"}, {"thread", thread.value}, {"moved", split->inverse}, {"states", Json::array({stateRow(*before)})}};
        const auto kept = keepUndo(connection, m_parts, "split", Json::array({inverse}));
        if (!kept) return fail(kept.error());
        undo.id = *kept;
        return {};
      });
  if (!written) return fail(written.error());
  return undo;
}

Result<NoteId> TriageService::addNote(ThreadId thread, const std::string& text) {
  if (text.find_first_not_of(" \t\r\n") == std::string::npos)
    return fail(ErrorKind::InvalidInput, "note.empty", "Write something to note.");
  NoteId id;
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        if (const auto known = require(connection, thread); !known) return fail(known.error());
        Note note;
        note.thread = thread;
        note.author = m_parts.me;
        note.text = text;
        note.createdAt = m_parts.clock.now();
        const auto added = storage::NoteRepository(connection).add(note);
        if (!added) return fail(added.error());
        id = *added;
        changes.threads.insert(thread);
        return journalThread(connection, m_parts, thread, "thread.noted", {{"note", id.value}});
      });
  if (!written) return fail(written.error());
  return id;
}

}  // namespace inquiry::desk
