#pragma once

#include <optional>
#include <vector>

#include "core/domain/person.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The people of this workspace; "me" exists from the first migration.
class PersonRepository {
 public:
  explicit PersonRepository(Connection& connection) : m_connection(connection) {}

  Status save(const Person& person);  // insert or update
  Result<std::optional<Person>> find(const PersonId& id);
  Result<std::vector<Person>> list();  // by name

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
