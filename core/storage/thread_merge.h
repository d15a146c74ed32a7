#pragma once

#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Moves messages between threads so that it can be taken back. Messages that arrive for a merged thread go to the one it was merged into.
// Aggregates of the threads touched are refreshed; reply state and clocks are the caller's business. Writer connection, in a transaction.
class ThreadMerge {
 public:
  explicit ThreadMerge(Connection& connection) : m_connection(connection) {}

  // The inverse as JSON for an UndoEntry. Refused for threads of different stores or when one is merged already.
  Result<std::string> merge(ThreadId from, ThreadId into);
  struct Split {
    ThreadId created;
    std::string inverse;
  };
  // `first` and everything after it become a thread of their own that answers to the same conversation of the platform.
  Result<Split> split(ThreadId thread, MessageId first);
  // Shows one message in `thread`, where the answer it carries was written, although the platform's conversation is another thread's. Answers the
  // thread it stands in now: the old one when `thread` was merged away.
  Result<ThreadId> show(MessageId message, ThreadId thread);
  // Takes back what `inverse` describes. Conflict when the threads have been merged or split again since.
  Status undo(std::string_view inverse);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
