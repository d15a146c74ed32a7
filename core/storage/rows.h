#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/storage/connection.h"

namespace inquiry::storage {

// All rows of a query through `map(Row)`.
template <class T, class Map, class... Args>
Result<std::vector<T>> allRows(Connection& connection, std::string_view sql, Map&& map, const Args&... args) {
  std::vector<T> rows;
  const auto done = forEachRow(connection, sql, [&](Row row) { rows.push_back(map(row)); }, args...);
  if (!done) return fail(done.error());
  return rows;
}

// Runs a change of one row; NotFound with `what` in the sentence when there is no such row.
template <class... Args>
Status changeOne(Connection& connection, std::string_view what, std::string_view sql, const Args&... args) {
  if (auto done = execute(connection, sql, args...); !done) return done;
  if (connection.changes() > 0) return {};
  return fail(ErrorKind::NotFound, "storage.not_found", "There is no such " + std::string(what) + " any more: reload the list.");
}

}  // namespace inquiry::storage
