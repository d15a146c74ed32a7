#include "core/desk/thread_change.h"

#include <algorithm>
#include <utility>

#include "core/desk/thread_wait.h"
#include "core/domain/journal_entry.h"
#include "core/storage/case_repository.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/undo_repository.h"
#include "core/storage/waiting_period_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMostUnanswered = 500;

nlohmann::json instantOrNull(const std::optional<Instant>& at) {
  return at ? nlohmann::json(at->millis()) : nlohmann::json(nullptr);
}

std::optional<Instant> optionalInstant(const nlohmann::json& value) {
  if (value.is_null()) return {};
  return Instant::fromMillis(value.get<std::int64_t>());
}

Status append(storage::Connection& connection, const Parts& parts, JournalEntry entry, const nlohmann::json& payload) {
  entry.at = parts.clock.now();
  entry.actor = parts.me().value;
  entry.payload = payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return storage::Journal::append(connection, entry);
}

// Takes the end of a wait back. The buyer may have written since: then the open wait takes the old one in, and these are its messages.
Result<FreshMessages> reopenWait(storage::Connection& connection, const StateBefore& before) {
  FreshMessages waiting;
  const auto since = optionalInstant(before.state.at("oldestUnansweredAt"));
  if (!since) return waiting;
  storage::WaitingPeriodRepository periods(connection);
  const auto reopened = periods.reopenNewest(before.thread);
  if (!reopened) return fail(reopened.error());
  if (*reopened) return waiting;
  const auto all = periods.list(before.thread);
  if (!all) return fail(all.error());
  const auto ended = std::find_if(all->begin(), all->end(), [](const WaitingPeriod& period) { return period.endedAt.has_value(); });
  const bool wasHistory = ended != all->end() && ended->isHistory;
  const auto unanswered = storage::MessageRepository(connection).unanswered(before.thread, kMostUnanswered);
  if (!unanswered) return fail(unanswered.error());
  for (const Message& message : *unanswered)
    if (message.sentAt >= *since) (wasHistory && message.sentAt <= *ended->endedAt ? waiting.imported : waiting.live).insert(message.id);
  return waiting;
}

Status putStatus(storage::Connection& connection, const StateBefore& before) {
  const auto status = static_cast<ThreadStatus>(before.state.at("status").get<int>());
  const auto snoozedUntil = optionalInstant(before.state.at("snoozedUntil"));
  storage::ThreadRepository repository(connection);
  return status == ThreadStatus::Snoozed && snoozedUntil ? repository.snooze(before.thread, *snoozedUntil) : repository.setStatus(before.thread, status);
}

// Most threads are as the action left them: then the wait is what it was and nothing has to be computed, which could count what had been closed.
// False when it takes a closer look.
Result<bool> restoreUntouched(storage::Connection& connection, const StateBefore& before, const Thread& current) {
  const bool isLeft = before.left && current.status == *before.left && before.state.contains("messages") &&
                      current.messageCount == before.state.at("messages").get<std::int64_t>();
  if (!isLeft) return false;
  const auto since = optionalInstant(before.state.at("oldestUnansweredAt"));
  if (before.wait == StateBefore::Wait::Same) {
    if (current.oldestUnansweredAt != since || current.unansweredCount != before.state.at("unanswered").get<std::int64_t>()) return false;
    if (auto done = putStatus(connection, before); !done) return fail(done.error());
    return true;
  }
  if (before.wait != StateBefore::Wait::Reopen || current.needsReply || !since) return false;
  return storage::WaitingPeriodRepository(connection)
      .reopenAsBefore({before.thread, static_cast<ThreadStatus>(before.state.at("status").get<int>()), optionalInstant(before.state.at("snoozedUntil")),
                       *since, before.state.at("unanswered").get<std::int64_t>()});
}

// A case has no wait of its own (core/sync/reply_clock.h): it needs us as long as the platform says so. False where the platform never told of the case.
Result<bool> restoreCase(storage::Connection& connection, const StateBefore& before, const Thread& current) {
  const auto known = storage::CaseRepository(connection).ofThread(before.thread);
  if (!known) return fail(known.error());
  if (!*known) return false;
  if (!before.left || current.status == *before.left)
    if (auto done = putStatus(connection, before); !done) return fail(done.error());
  const auto since = optionalInstant(before.state.at("oldestUnansweredAt"));
  if (!since || current.needsReply || (*known)->turn != CaseTurn::Us) return true;
  const ReplyState state{true, *since, (*known)->dueAt, before.state.at("unanswered").get<std::int64_t>()};
  if (auto done = storage::ThreadRepository(connection).setReplyState(before.thread, state); !done) return fail(done.error());
  return true;
}

}  // namespace

JournalEntry threadEntry(const Parts& parts, ThreadId thread, const std::string& kind, const nlohmann::json& payload) {
  JournalEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me().value;
  entry.kind = kind;
  entry.subjectKind = SubjectKind::Thread;
  entry.subject = std::to_string(thread.value);
  entry.payload = payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return entry;
}

Status journalAll(storage::Connection& connection, const std::vector<JournalEntry>& entries) {
  if (entries.empty()) return {};
  auto batch = storage::JournalBatch::start(connection);
  if (!batch) return fail(batch.error());
  for (const JournalEntry& entry : entries)
    if (auto done = batch->append(entry); !done) return done;
  return batch->finish();
}

Status journalThread(storage::Connection& connection, const Parts& parts, ThreadId thread, const std::string& kind,
                     const nlohmann::json& payload) {
  return storage::Journal::append(connection, threadEntry(parts, thread, kind, payload));
}

Status journalSetting(storage::Connection& connection, const Parts& parts, const std::string& key, const nlohmann::json& payload) {
  JournalEntry entry;
  entry.kind = "setting.changed";
  entry.subjectKind = SubjectKind::Setting;
  entry.subject = key;
  return append(connection, parts, std::move(entry), payload);
}

Result<std::int64_t> keepUndo(storage::Connection& connection, const Parts& parts, const std::string& label,
                              const nlohmann::json& inverse) {
  UndoEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me();
  entry.label = label;
  entry.inverse = inverse.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return storage::UndoRepository(connection).add(entry);
}

Result<Undo> applyToThreads(Parts& parts, const std::vector<ThreadId>& threads, const ThreadAction& action) {
  Undo undo;
  const auto written = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto applied = applyToThreads(connection, changes, parts, threads, action);
    if (!applied) return fail(applied.error());
    undo = std::move(*applied);
    return {};
  });
  if (!written) return fail(written.error());
  return undo;
}

Result<Undo> applyToThreads(storage::Connection& connection, ChangeSet& changes, const Parts& parts, const std::vector<ThreadId>& threads, const ThreadAction& action) {
  Undo undo{0, action.label, 0};
  nlohmann::json inverse = nlohmann::json::array();
  std::vector<JournalEntry> entries;  // in one go: thousands of threads are one action
  for (const ThreadId id : threads) {
    const auto thread = requireThread(connection, id);
    if (!thread) return fail(thread.error());
    auto outcome = action.change(connection, *thread);
    if (!outcome) return fail(outcome.error());
    if (!*outcome) continue;
    (*outcome)->inverse["thread"] = id.value;
    inverse.push_back(std::move((*outcome)->inverse));
    entries.push_back(threadEntry(parts, id, action.kind, (*outcome)->payload));
    changes.threads.insert(id);
  }
  if (auto done = journalAll(connection, entries); !done) return fail(done.error());
  undo.threads = inverse.size();
  if (inverse.empty() || action.keeps == ThreadAction::Inverse::Drop) return undo;
  const auto kept = keepUndo(connection, parts, action.label, inverse);
  if (!kept) return fail(kept.error());
  undo.id = *kept;
  return undo;
}

nlohmann::json stateOf(const Thread& thread) {
  return {{"status", static_cast<int>(thread.status)},
          {"snoozedUntil", instantOrNull(thread.snoozedUntil)},
          {"oldestUnansweredAt", instantOrNull(thread.oldestUnansweredAt)},
          {"unanswered", thread.unansweredCount},
          {"messages", thread.messageCount}};
}

Status restoreState(storage::Connection& connection, const Parts& parts, const StateBefore& before, WaitRules* rules) {
  const auto current = requireThread(connection, before.thread);
  if (!current) return fail(current.error());
  if (current->kind == ThreadKind::Case)
    if (const auto restored = restoreCase(connection, before, *current); !restored || *restored) return restored ? Status() : fail(restored.error());
  if (const auto restored = restoreUntouched(connection, before, *current); !restored || *restored) return restored ? Status() : fail(restored.error());
  if (!before.left || current->status == *before.left)
    if (auto restored = putStatus(connection, before); !restored) return restored;
  FreshMessages waiting = before.waiting;
  if (before.wait == StateBefore::Wait::Reopen) {
    const auto reopened = reopenWait(connection, before);
    if (!reopened) return fail(reopened.error());
    waiting = *reopened;
  }
  if (before.wait == StateBefore::Wait::Trim)
    if (auto trimmed = trimWait(connection, parts, before.thread, waiting); !trimmed) return trimmed;
  WaitRules own;
  return settleWait(connection, parts, {before.thread, waiting, rules != nullptr ? *rules : own});
}

}  // namespace inquiry::desk
