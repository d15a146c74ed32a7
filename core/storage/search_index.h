#pragma once

#include <cstddef>
#include <cstdint>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Keeps the full-text index in step with the messages. A stored message first stands in the backlog; catchUp() indexes it. Deferred so
// that an import shows its threads at once, and sorted so that the index is written in order. Writer connection, in a transaction.
class SearchIndex {
 public:
  explicit SearchIndex(Connection& connection) : m_connection(connection) {}

  struct Progress {
    std::int64_t indexed = 0, left = 0;
  };
  // Indexes at most `maxRows` of the backlog, lowest ids first, and stops after `budget` of real time. Call until left is 0. A pull calls it
  // at the end of its page with a few hundred rows, so that arrivals are searchable with the same commit.
  Result<Progress> catchUp(std::int64_t maxRows, Duration budget);
  // Takes a message out, with the words it was indexed by; needed before its text changes or its row goes.
  Status forget(MessageId id);
  // Puts a message into the backlog.
  Status enqueue(MessageId id);
  // From now on a buyer's name leaves no trace in the index of the threads when it is changed or purged; triggers of the schema keep that index. Outside a transaction.
  static Status forgetNamesForGood(Connection& connection);
  // Merges the index into few parts; long, for quiet hours. One slice of work a call, true when nothing is left to merge.
  Result<bool> optimiseSlice();

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
