#pragma once

#include <utility>

#include "core/storage/connection.h"

namespace inquiry::storage {

// Several reads that see one state of the database: `read` answers a Result. On a reader's connection, outside a transaction.
template <class Read>
auto inOneRead(Connection& connection, Read&& read) -> decltype(read()) {
  if (auto begun = connection.script("BEGIN"); !begun) return fail(begun.error());
  auto result = std::forward<Read>(read)();
  // It changed nothing, so nothing can be lost by ending it.
  static_cast<void>(connection.script("ROLLBACK"));
  return result;
}

}  // namespace inquiry::storage
