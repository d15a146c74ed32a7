#pragma once

#include <map>
#include <vector>

#include "core/domain/rights.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What people and groups are in this team.
class RoleRepository {
 public:
  explicit RoleRepository(Connection& connection) : m_connection(connection) {}

  Result<std::map<PersonId, RoleGrants>> all();
  // The person's own grants and those of every group they are in.
  Result<std::vector<RoleGrants>> of(const PersonId& person);
  // In place of what the holder had.
  Status save(const PersonId& holder, const RoleGrants& grants);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
