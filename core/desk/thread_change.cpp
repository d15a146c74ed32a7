#include "core/desk/thread_change.h"

#include <utility>

#include "core/domain/journal_entry.h"
#include "core/domain/thread_facts.h"
#include "core/storage/journal.h"
#include "core/storage/thread_repository.h"
#include "core/storage/undo_repository.h"

namespace inquiry::desk {
namespace {

nlohmann::json instantOrNull(const std::optional<Instant>& at) {
  return at ? nlohmann::json(at->millis()) : nlohmann::json(nullptr);
}

std::optional<Instant> optionalInstant(const nlohmann::json& value) {
  if (value.is_null()) return {};
  return Instant::fromMillis(value.get<std::int64_t>());
}

Result<Thread> require(storage::ThreadRepository& repository, ThreadId id) {
  auto found = repository.find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  return std::move(**found);
}

}  // namespace

Status journalThread(storage::Connection& connection, const Parts& parts, ThreadId thread, const std::string& kind,
                     const nlohmann::json& payload) {
  JournalEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me.value;
  entry.kind = kind;
  entry.subjectKind = SubjectKind::Thread;
  entry.subject = std::to_string(thread.value);
  entry.payload = payload.dump();
  return storage::Journal::append(connection, entry);
}

Result<std::int64_t> keepUndo(storage::Connection& connection, const Parts& parts, const std::string& label,
                              const nlohmann::json& inverse) {
  UndoEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me;
  entry.label = label;
  entry.inverse = inverse.dump();
  return storage::UndoRepository(connection).add(entry);
}

Result<Undo> applyToThreads(Parts& parts, const std::vector<ThreadId>& threads, const ThreadAction& action) {
  Undo undo{0, action.label, 0};
  const auto written = parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        storage::ThreadRepository repository(connection);
        nlohmann::json inverse = nlohmann::json::array();
        for (const ThreadId id : threads) {
          const auto thread = require(repository, id);
          if (!thread) return fail(thread.error());
          auto outcome = action.change(connection, *thread);
          if (!outcome) return fail(outcome.error());
          if (!*outcome) continue;
          (*outcome)->inverse["thread"] = id.value;
          inverse.push_back(std::move((*outcome)->inverse));
          if (auto done = journalThread(connection, parts, id, action.kind, (*outcome)->payload); !done) return done;
          changes.threads.insert(id);
        }
        undo.threads = inverse.size();
        if (inverse.empty() || action.keeps == ThreadAction::Inverse::Drop) return {};
        const auto kept = keepUndo(connection, parts, action.label, inverse);
        if (!kept) return fail(kept.error());
        undo.id = *kept;
        return {};
      });
  if (!written) return fail(written.error());
  return undo;
}

nlohmann::json stateOf(const Thread& thread) {
  return {{"status", static_cast<int>(thread.status)},
          {"snoozedUntil", instantOrNull(thread.snoozedUntil)},
          {"needsReply", thread.needsReply},
          {"oldestUnansweredAt", instantOrNull(thread.oldestUnansweredAt)},
          {"dueAt", instantOrNull(thread.dueAt)},
          {"unansweredCount", thread.unansweredCount}};
}

Status restoreState(storage::Connection& connection, ThreadId thread, const nlohmann::json& state) {
  storage::ThreadRepository repository(connection);
  const auto status = static_cast<ThreadStatus>(state.at("status").get<int>());
  const auto snoozedUntil = optionalInstant(state.at("snoozedUntil"));
  const auto restored = status == ThreadStatus::Snoozed && snoozedUntil ? repository.snooze(thread, *snoozedUntil)
                                                                        : repository.setStatus(thread, status);
  if (!restored) return restored;
  ReplyState reply;
  reply.needsReply = state.at("needsReply").get<bool>();
  reply.oldestUnansweredAt = optionalInstant(state.at("oldestUnansweredAt"));
  reply.dueAt = optionalInstant(state.at("dueAt"));
  reply.unansweredCount = state.at("unansweredCount").get<std::int64_t>();
  return repository.setReplyState(thread, reply);
}

}  // namespace inquiry::desk
