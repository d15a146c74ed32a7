#pragma once

#include <vector>

#include "core/domain/error.h"
#include "core/domain/handed_out.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Which files with data of buyers were written outside of the workspace. Writer connection for writes, in a transaction of the caller.
class HandedOutRepository {
 public:
  explicit HandedOutRepository(Connection& connection) : m_connection(connection) {}

  Status add(const HandedOut& file);
  Result<std::vector<HandedOut>> list();  // newest first
  Status remove(std::int64_t id);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
