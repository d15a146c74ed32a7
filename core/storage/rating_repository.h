#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/rating.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Ratings of conversations. Writer connection for writes, in a transaction of the caller.
class RatingRepository {
 public:
  explicit RatingRepository(Connection& connection) : m_connection(connection) {}

  // The same buyer's rating once more, or a colleague's new word on a conversation, replaces what was there. `isNew` of the answer: there was none.
  Result<bool> save(const Rating& rating);
  // Those given in [from, to), the newest first.
  Result<std::vector<RatedRow>> list(Instant from, Instant to);
  // Which conversation of the store is meant: one of that id, or the newest about an order of that number; empty when there is none.
  Result<std::optional<ThreadId>> threadNamed(const StoreId& store, const std::string& reference);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
