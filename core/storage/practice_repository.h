#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What people in practice wrote instead of answering a buyer.
class PracticeRepository {
 public:
  explicit PracticeRepository(Connection& connection) : m_connection(connection) {}

  struct Reply {
    std::int64_t id = 0;
    ThreadId thread;
    std::string buyer, store;  // as the thread names them; read only
    PersonId person;
    std::string text, templateId;
    Instant writtenAt;
    std::string comment = {};
    PersonId commentedBy = {};
    std::optional<Instant> commentedAt = {};
  };
  Result<std::int64_t> add(const Reply& reply);
  // NotFound when there is no such reply.
  Status comment(std::int64_t id, const std::string& text, const PersonId& by, Instant at);
  Result<std::vector<Reply>> list(std::size_t limit);  // newest first

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
