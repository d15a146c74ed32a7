#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/desk/parts.h"
#include "core/desk/thread_wait.h"
#include "core/desk/triage_service.h"
#include "core/domain/journal_entry.h"
#include "core/storage/connection.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {

// One action of a person on many threads: one transaction with a journal row a thread and one entry that takes it all back.
struct ThreadAction {
  std::string label;  // "tag": key of the undo sentence
  std::string kind;   // "thread.tagged": of the journal
  enum class Inverse { Keep, Drop } keeps = Inverse::Keep;  // Drop: too small to be what a person means by "undo"
  // Changes one thread. Answers what journal and inverse say of it, or null when nothing changed.
  struct Outcome {
    nlohmann::json payload;  // before and after
    nlohmann::json inverse;  // what undoThread() needs
  };
  std::function<Result<std::optional<Outcome>>(storage::Connection&, const Thread&)> change;
};

// NotFound names the first unknown thread; then nothing is changed. Blocks on the writer.
Result<Undo> applyToThreads(Parts& parts, const std::vector<ThreadId>& threads, const ThreadAction& action);

// The same in a transaction of the caller.
Result<Undo> applyToThreads(storage::Connection& connection, ChangeSet& changes, const Parts& parts, const std::vector<ThreadId>& threads, const ThreadAction& action);

// The journal row of a change of a thread, and many of them at once; no other append may stand between the making of the chain's links.
JournalEntry threadEntry(const Parts& parts, ThreadId thread, const std::string& kind, const nlohmann::json& payload);
Status journalAll(storage::Connection& connection, const std::vector<JournalEntry>& entries);
// Appends one journal row about a thread.
Status journalThread(storage::Connection& connection, const Parts& parts, ThreadId thread, const std::string& kind,
                     const nlohmann::json& payload);
// The same about a setting; its payload says before and after.
Status journalSetting(storage::Connection& connection, const Parts& parts, const std::string& key, const nlohmann::json& payload);
// Keeps the inverse of an action; answers its id.
Result<std::int64_t> keepUndo(storage::Connection& connection, const Parts& parts, const std::string& label,
                              const nlohmann::json& inverse);

// What a thread looked like before its reply state changed.
nlohmann::json stateOf(const Thread& thread);

// How to put that back.
struct StateBefore {
  ThreadId thread;
  nlohmann::json state;               // stateOf()
  std::optional<ThreadStatus> left;   // the status the action left behind; a thread that has moved on since keeps its own
  // Same: the action left the wait alone. Reopen: it ended it. Trim: it brought others' messages in.
  enum class Wait { Keep, Same, Reopen, Trim } wait = Wait::Keep;
  FreshMessages waiting;              // of a merge or split: what waited before it was taken back
};
// What happened since is kept: whoever waits now still waits, whoever has the answer stays answered. `rules` is read once for many threads.
Status restoreState(storage::Connection& connection, const Parts& parts, const StateBefore& before, WaitRules* rules = nullptr);

}  // namespace inquiry::desk
