#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/deadline.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The daily walk through the stores. Writer connection for writes, in a transaction of the caller.
class DailyRoundRepository {
 public:
  explicit DailyRoundRepository(Connection& connection) : m_connection(connection) {}

  // False when this store has its line of that day already.
  Result<bool> open(std::string_view day, const StoreId& store, Instant at);
  // The newest line of each store, stores in order of their ids.
  Result<std::vector<DailyRound>> newest();
  // False when it is ticked already or unknown.
  Result<bool> tick(std::string_view day, const StoreId& store, const PersonId& by, Instant at);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
