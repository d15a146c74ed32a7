#pragma once

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/search_query.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Answers search queries from a reading connection; Connection::interrupt() from another thread ends one with Cancelled.
// Newest first stops as soon as the page is full. Terms of one or two letters are looked for in the newest texts themselves before the
// index is asked, because the index would have to merge a large part of all words for them.
class Search {
 public:
  Search(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}
  Result<SearchPage> run(const SearchQuery& query);

 private:
  Connection& m_connection;
  const Clock& m_clock;
};

}  // namespace inquiry::storage
