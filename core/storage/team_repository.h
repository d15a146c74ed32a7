#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/domain/team.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Groups and owners of a workspace, on any connection; changes need the writer's.
class TeamRepository {
 public:
  explicit TeamRepository(Connection& connection) : m_connection(connection) {}

  Result<std::vector<Group>> groups();
  // Insert or update. InvalidInput "group.name" (1 to 60 characters), "group.empty" without a member; NotFound "person.not_found".
  Status save(const Group& group);
  Result<std::optional<StoreOwner>> owner(const StoreId& store);
  Result<std::map<StoreId, StoreOwner>> owners();
  // NotFound "person.not_found" when nobody of that id is here.
  Status setOwner(const StoreId& store, const StoreOwner& owner);
  Status removeOwner(const StoreId& store);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
