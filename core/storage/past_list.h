#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/domain/thread_query.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The lists of threads as they stood at a past instant: what changed since is put back, the rest stands where it stood. Reads only.
// Names of buyers, subjects and drafts are today's; threads that were deleted since are in no list.
class PastList {
 public:
  // `at`: after everything that was written up to then.
  PastList(Connection& connection, Instant at) : m_connection(connection), m_at(at) {}

  // Of the query count view, store, tag, me, dueSoon, limit and cursor. InvalidInput "threads.cursor" for a cursor of another kind.
  Result<ThreadPage> page(const ThreadQuery& query);
  // The first instant the past is known of: changes before it were not kept. Absent while nothing has changed since then.
  Result<std::optional<Instant>> knownSince();

 private:
  struct Changed {
    Thread today;
    std::optional<Thread> then;  // absent: it was not there yet
  };
  Result<std::map<ThreadId, Changed>> changed();
  Status putExcerpt(Thread& then, const Thread& today, std::vector<ThreadId> members);
  Connection& m_connection;
  Instant m_at;
};

}  // namespace inquiry::storage
