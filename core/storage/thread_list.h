#pragma once

#include "core/domain/thread_query.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Pages of threads and the figures beside the navigation. Every page is a range of one index that ends at its limit; a thread that
// moves between two pages is neither lost twice nor shown twice because the cursor is its sort key. Reads only.
class ThreadList {
 public:
  explicit ThreadList(Connection& connection) : m_connection(connection) {}

  // InvalidInput "threads.cursor" for a cursor of another query.
  Result<ThreadPage> page(const ThreadQuery& query);
  // All ids of the query in order, for exact scroll bars and "select all"; `limit` and `cursor` are ignored.
  Result<std::vector<ThreadId>> ids(const ThreadQuery& query);
  Result<ThreadCounts> counts(const ThreadQuery& base);  // uses me, now and dueSoon
  // Messages of buyers without an answer in threads of that store that need one, imported history left out; of at most `threads` threads.
  // NotFound for an unknown store.
  Result<std::int64_t> unanswered(const StoreId& store, std::int64_t threads);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
