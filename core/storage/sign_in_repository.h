#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// A person's sign-in as it is kept.
struct SignInRow {
  PersonId person;
  std::string sealed;  // hash of the password, sealed and in hex
  Instant setAt;
  PersonId setBy;
  int wrong = 0;  // tries since the last right one
  std::optional<Instant> wrongAt;
};

class SignInRepository {
 public:
  explicit SignInRepository(Connection& connection) : m_connection(connection) {}

  Result<bool> isAny();
  Result<std::optional<SignInRow>> find(const PersonId& person);
  Result<std::vector<SignInRow>> list();  // by person
  Status save(const SignInRow& row);      // insert or update; forgets wrong tries
  Status noteWrong(const PersonId& person, Instant at);
  Status noteRight(const PersonId& person);
  Status remove(const PersonId& person);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
