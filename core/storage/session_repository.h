#pragma once

#include <string>
#include <vector>

#include "core/domain/desk_session.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Who sits at which computer.
class SessionRepository {
 public:
  explicit SessionRepository(Connection& connection) : m_connection(connection) {}

  Status begin(const DeskSession& session);
  Status seen(const std::string& id, Instant at);
  Status end(const std::string& id, Instant at);
  // Sessions of the person that were not ended and were seen at or after `since`, oldest first.
  Result<std::vector<DeskSession>> open(const PersonId& person, Instant since);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
