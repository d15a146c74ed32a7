#include <nlohmann/json.hpp>

#include "core/desk/thread_change.h"
#include "core/desk/rights.h"
#include "core/desk/thread_wait.h"
#include "core/desk/triage_service.h"
#include "core/desk/wait_record.h"
#include "core/desk/watch_change.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_merge.h"
#include "core/storage/thread_repository.h"
#include "core/storage/undo_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr Duration kUndoLasts = std::chrono::hours(24);

Status undoTags(storage::Connection& connection, ThreadId thread, const Json& inverse) {
  storage::TagRepository tags(connection);
  // The other way round than it was done: a tag may have been added and removed in one go.
  for (const Json& removed : inverse.at("removed"))
    if (auto done = tags.add(thread, TagName{removed.get<std::string>()}); !done) return fail(done.error());
  for (const Json& added : inverse.at("added"))
    if (auto done = tags.take(thread, TagName{added.get<std::string>()}); !done) return fail(done.error());
  return {};
}

std::optional<ThreadStatus> leftBy(const Json& row) {
  if (!row.contains("left")) return {};
  return static_cast<ThreadStatus>(row.at("left").get<int>());
}

Status undoState(storage::Connection& connection, const Parts& parts, const Json& inverse, WaitRules& rules) {
  const auto wait = inverse.at("reopenWait").get<bool>() ? StateBefore::Wait::Reopen : StateBefore::Wait::Same;
  return restoreState(connection, parts, {ThreadId{inverse.at("thread").get<std::int64_t>()}, inverse.at("state"), leftBy(inverse), wait, {}}, &rules);
}

// How waits that messages moved with come back: as they were, when nothing has followed the action; otherwise from the messages there are now.
enum class Waits { AsRecorded, Anew };

Status undoMerge(storage::Connection& connection, const Parts& parts, const Json& inverse, Waits waits) {
  const auto moved = inverse.at("moved").get<std::string>();
  if (waits == Waits::AsRecorded) return storage::ThreadMerge(connection).undo(moved);
  const Json threads = Json::parse(moved);
  auto waiting = waitingMessages(connection, {ThreadId{threads.at("kept").get<std::int64_t>()}, ThreadId{threads.at("other").get<std::int64_t>()}});
  if (!waiting) return fail(waiting.error());
  if (inverse.contains("closed"))
    for (const Json& message : inverse.at("closed")) {
      waiting->live.erase(MessageId{message.get<std::int64_t>()});
      waiting->imported.erase(MessageId{message.get<std::int64_t>()});
    }
  if (auto done = storage::ThreadMerge(connection).undo(moved); !done) return done;
  const Json& states = inverse.at("states");
  for (std::size_t i = 0; i < states.size(); ++i) {
    // The second one is the thread the others were merged into.
    const auto wait = i == 1 ? StateBefore::Wait::Trim : StateBefore::Wait::Keep;
    const StateBefore before{ThreadId{states[i].at("thread").get<std::int64_t>()}, states[i].at("state"), leftBy(states[i]), wait, *waiting};
    if (auto done = restoreState(connection, parts, before); !done) return done;
  }
  return {};
}

// Takes back what one action did to one thread.
Status undoThread(storage::Connection& connection, const Parts& parts, const Json& inverse, WaitRules& rules, Waits waits) {
  const ThreadId thread{inverse.at("thread").get<std::int64_t>()};
  const auto what = inverse.at("do").get<std::string>();
  storage::ThreadRepository repository(connection);
  if (what == "tag") return undoTags(connection, thread, inverse);
  if (what == "state") return undoState(connection, parts, inverse, rules);
  if (what == "assign") return repository.setAssignee(thread, inverse.at("before").get<std::string>());
  if (what == "mark") return repository.setUnread(thread, inverse.at("before").get<bool>());
  if (what == "priority") return repository.setPriority(thread, static_cast<Priority>(inverse.at("before").get<int>()));
  if (what == "merge") return undoMerge(connection, parts, inverse, waits);
  if (what == "watch") return undoWatch(connection, inverse);
  return fail(ErrorKind::Storage, "undo.unknown", "This action cannot be taken back by this version: update the program.");
}

// What of a thread an action can change, in the words of the journal.
Result<Json> standing(storage::Connection& connection, ThreadId id) {
  const auto thread = requireThread(connection, id);
  if (!thread) return fail(thread.error());
  return Json{{"status", name(thread->status)},     {"needsReply", thread->needsReply}, {"assignee", thread->assignee},
              {"priority", name(thread->priority)}, {"unread", thread->unread},         {"tags", thread->tags},
              {"due", thread->dueAt ? Json(thread->dueAt->toIso()) : Json()}};
}

// Once everything stands: of each thread what the undo changed.
Status journalUndone(storage::Connection& connection, const Parts& parts, const std::vector<std::pair<ThreadId, Json>>& stood, const Json& about) {
  std::vector<JournalEntry> entries;
  for (const auto& [thread, before] : stood) {
    const auto after = standing(connection, thread);
    if (!after) return fail(after.error());
    Json payload = about;
    for (const auto& [key, was] : before.items())
      if (after->at(key) != was) {
        payload["before"][key] = was;
        payload["after"][key] = after->at(key);
      }
    entries.push_back(threadEntry(parts, thread, "thread.undone", payload));
  }
  return journalAll(connection, entries);
}

}  // namespace

Status TriageService::undo(std::int64_t id) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Sort); !may) return fail(may.error());
  return m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        storage::UndoRepository repository(connection);
        const auto entry = repository.find(id);
        if (!entry) return fail(entry.error());
        if (!*entry || (*entry)->undoneAt)
          return fail(ErrorKind::NotFound, "undo.gone", "There is nothing to take back: it was taken back already.");
        const Json inverses = Json::parse((*entry)->inverse, nullptr, false);
        if (inverses.is_discarded()) return fail(ErrorKind::Corrupt, "undo.damaged", "What is needed to take this back is damaged.");
        // Newest first: a split before a merge must be taken back in the other order.
        const Json recorded = inverses.empty() ? Json() : inverses.front().value("waits", Json());
        const auto stands = standAsLeft(connection, recorded);
        if (!stands) return fail(stands.error());
        WaitRules rules;
        std::vector<std::pair<ThreadId, Json>> stood;
        for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse) {
          const ThreadId thread{inverse->at("thread").get<std::int64_t>()};
          const auto before = standing(connection, thread);
          if (!before) return fail(before.error());
          stood.emplace_back(thread, *before);
          if (auto done = undoThread(connection, m_parts, *inverse, rules, *stands ? Waits::AsRecorded : Waits::Anew); !done) return done;
          changes.threads.insert(thread);
          if (inverse->contains("states"))
            for (const Json& state : inverse->at("states")) changes.threads.insert(ThreadId{state.at("thread").get<std::int64_t>()});
        }
        if (*stands)
          if (auto done = putWaitsBack(connection, recorded); !done) return done;
        if (auto done = journalUndone(connection, m_parts, stood, {{"action", (*entry)->label}, {"undo", id}}); !done) return done;
        return repository.markUndone(id, m_parts.clock.now());
      });
}

Result<Undo> TriageService::undoLast() {
  std::optional<UndoEntry> newest;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto open = storage::UndoRepository((*reader)->connection()).open(m_parts.me(), 1);
    if (!open) return fail(open.error());
    if (!open->empty() && m_parts.clock.now() - open->front().at <= kUndoLasts) newest = open->front();
  }
  if (!newest) return fail(ErrorKind::NotFound, "undo.nothing", "There is nothing to take back.");
  if (auto done = undo(newest->id); !done) return fail(done.error());
  const Json inverses = Json::parse(newest->inverse, nullptr, false);
  return Undo{newest->id, newest->label, inverses.is_array() ? inverses.size() : 1};
}

}  // namespace inquiry::desk
