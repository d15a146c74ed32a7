#include <nlohmann/json.hpp>

#include "core/desk/thread_change.h"
#include "core/desk/rights.h"
#include "core/desk/thread_wait.h"
#include "core/desk/triage_service.h"
#include "core/desk/wait_record.h"
#include "core/desk/watch_change.h"
#include "core/storage/message_repository.h"
#include "core/storage/note_repository.h"
#include "core/storage/thread_merge.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

Json stateRow(const Thread& thread) { return {{"thread", thread.id.value}, {"state", stateOf(thread)}}; }

// Messages without an answer that nobody waits for, because somebody closed them: in a thread of their own they wait, taken back they do not.
Result<Json> closedMessages(storage::Connection& connection, ThreadId thread, const FreshMessages& waiting) {
  constexpr std::size_t kMost = 500;
  const auto unanswered = storage::MessageRepository(connection).unanswered(thread, kMost);
  if (!unanswered) return fail(unanswered.error());
  Json closed = Json::array();
  for (const Message& message : *unanswered)
    if (!waiting.live.contains(message.id) && !waiting.imported.contains(message.id)) closed.push_back(message.id.value);
  return closed;
}

}  // namespace

Result<Undo> TriageService::merge(const std::vector<ThreadId>& threads, ThreadId into) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  Undo undo{0, "merge", 0};
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        const auto target = requireThread(connection, into);
        if (!target) return fail(target.error());
        std::vector<ThreadId> all = threads;
        all.push_back(into);
        const auto waiting = waitingMessages(connection, all);
        if (!waiting) return fail(waiting.error());
        const auto waitsBefore = recordWaits(connection, all);
        if (!waitsBefore) return fail(waitsBefore.error());
        Json inverses = Json::array();
        for (const ThreadId from : threads) {
          if (from == into) continue;
          const auto before = requireThread(connection, from);
          if (!before) return fail(before.error());
          const auto current = requireThread(connection, into);
          if (!current) return fail(current.error());
          const auto moved = storage::ThreadMerge(connection).merge(from, into);
          if (!moved) return fail(moved.error());
          inverses.push_back({{"do", "merge"}, {"thread", from.value}, {"moved", *moved}, {"states", Json::array({stateRow(*before), stateRow(*current)})}});
          if (auto done = journalThread(connection, m_parts, from, "thread.merged", {{"into", into.value}}); !done) return done;
          changes.threads.insert(from);
        }
        if (inverses.empty())
          return fail(ErrorKind::InvalidInput, "triage.merge_one", "Select at least two threads of one store to merge them.");
        if (auto done = settleWait(connection, m_parts, into, *waiting); !done) return done;
        const auto after = requireThread(connection, into);
        if (!after) return fail(after.error());
        for (Json& inverse : inverses) inverse["states"][1]["left"] = static_cast<int>(after->status);
        const auto waitsAfter = recordWaits(connection, all);
        if (!waitsAfter) return fail(waitsAfter.error());
        inverses.front()["waits"] = waitChange(*waitsBefore, *waitsAfter);
        changes.threads.insert(into);
        undo.threads = inverses.size();
        for (const ThreadId from : threads)
          if (auto carried = from == into ? Status() : carryWatch(connection, from, into, inverses); !carried) return carried;
        const auto kept = keepUndo(connection, m_parts, "merge", inverses);
        if (!kept) return fail(kept.error());
        undo.id = *kept;
        return {};
      });
  if (!written) return fail(written.error());
  return undo;
}

Result<Undo> TriageService::split(ThreadId thread, MessageId from) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, std::vector{thread}); !may) return fail(may.error());
  Undo undo{0, "split", 1};
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        const auto before = requireThread(connection, thread);
        if (!before) return fail(before.error());
        const auto waiting = waitingMessages(connection, {thread});
        if (!waiting) return fail(waiting.error());
        const auto closed = closedMessages(connection, thread, *waiting);
        if (!closed) return fail(closed.error());
        const auto waitsBefore = recordWaits(connection, {thread});
        if (!waitsBefore) return fail(waitsBefore.error());
        const auto split = storage::ThreadMerge(connection).split(thread, from);
        if (!split) return fail(split.error());
        if (auto done = trimWait(connection, m_parts, thread, *waiting); !done) return done;
        for (const ThreadId id : {thread, split->created})
          if (auto done = settleWait(connection, m_parts, id, *waiting); !done) return done;
        if (auto done = journalThread(connection, m_parts, thread, "thread.split", {{"created", split->created.value}}); !done) return done;
        changes.threads.insert({thread, split->created});
        const auto after = requireThread(connection, thread);
        if (!after) return fail(after.error());
        Json state = stateRow(*before);
        state["left"] = static_cast<int>(after->status);
        const auto waitsAfter = recordWaits(connection, {thread, split->created});
        if (!waitsAfter) return fail(waitsAfter.error());
        const Json inverse{{"do", "merge"}, {"thread", thread.value}, {"moved", split->inverse}, {"states", Json::array({std::move(state)})},
                           {"closed", *closed}, {"waits", waitChange(*waitsBefore, *waitsAfter)}};
        const auto kept = keepUndo(connection, m_parts, "split", Json::array({inverse}));
        if (!kept) return fail(kept.error());
        undo.id = *kept;
        return {};
      });
  if (!written) return fail(written.error());
  return undo;
}

Result<NoteId> TriageService::addNote(ThreadId thread, const std::string& text) {
  if (const auto may = requireRight(m_parts, DeskRight::Note, std::vector{thread}); !may) return fail(may.error());
  if (text.find_first_not_of(" \t\r\n") == std::string::npos)
    return fail(ErrorKind::InvalidInput, "note.empty", "Write something to note.");
  NoteId id;
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        if (const auto known = requireThread(connection, thread); !known) return fail(known.error());
        Note note;
        note.thread = thread;
        note.author = m_parts.me();
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
