#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/thread.h"
#include "core/domain/thread_facts.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

struct StoredThread {
  ThreadId id;    // where its messages are shown: after a merge another one than home
  ThreadId home;  // the thread of this remote id: goes into Message::thread
  bool isNew = false;
  bool isChanged = false;  // new, or a stored field differs from before
};

// One thread at a time. Lists are ThreadList, merging is ThreadMerge. On the thread of its connection; writes need a
// transaction of the caller and answer NotFound for an unknown id.
class ThreadRepository {
 public:
  explicit ThreadRepository(Connection& connection) : m_connection(connection) {}

  Result<std::optional<Thread>> find(ThreadId id);
  // Follows a merge to the thread that now holds the conversation.
  Result<std::optional<ThreadId>> findByRemote(const StoreId& store, std::string_view remoteId);
  Result<std::vector<ThreadId>> findByOrder(std::string_view orderRemoteId);
  // Threads whose order number begins so, newest first.
  Result<std::vector<Thread>> ofOrdersFrom(std::string_view start, std::size_t limit);
  // Other threads of the same buyer at the same store, newest first.
  Result<std::vector<Thread>> buyerHistory(const StoreId& store, std::string_view buyerKey, std::size_t limit);
  // Remote ids of threads of that kind that need an answer, longest waiting first.
  Result<std::vector<std::string>> openRemoteIds(const StoreId& store, ThreadKind kind, std::size_t limit);

  // Insert, or update of what the platform says; local state (status, tags, assignee, unread) is never touched.
  Result<StoredThread> upsertInbound(const StoreId& store, const ThreadFacts& facts);
  // Counts, newest instant, excerpt, language and attachment mark from the stored messages; once per thread and page.
  Status refreshFromMessages(ThreadId id);

  Status setReplyState(ThreadId id, const ReplyState& state);
  // Both in one write of the row and its indexes: for actions on thousands of threads.
  Status setReplyStateAndStatus(ThreadId id, const ReplyState& state, ThreadStatus status);
  Status setDue(ThreadId id, std::optional<Instant> dueAt);
  // Leaves Snoozed when `status` is another one: the end of the snooze is cleared.
  Status setStatus(ThreadId id, ThreadStatus status);
  Status snooze(ThreadId id, Instant until);
  Status setAssignee(ThreadId id, std::string_view assignee);  // empty: nobody
  Status setPriority(ThreadId id, Priority priority);
  Status setUnread(ThreadId id, bool unread);
  Status setVip(ThreadId id, bool isVip);
  Status setLanguage(ThreadId id, std::string_view language);
  Status setSendBlocked(ThreadId id, bool isBlocked, std::string_view reason);
  Status setHasCase(ThreadId id, bool hasCase);
  // From outbox and draft rows; call after either changed.
  Status refreshMarks(ThreadId id);

  // Snoozed threads whose time has come, earliest first.
  Result<std::vector<ThreadId>> dueSnoozes(Instant now, std::size_t limit);
  // Threads with a waiting period, for a recompute of clocks: ids above `after`, in order.
  Result<std::vector<ThreadId>> withOpenPeriod(ThreadId after, std::size_t limit);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
