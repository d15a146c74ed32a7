#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What was deleted for good, known by salted hashes only, so that a platform that tells of it again is not believed. Writer connection for writes, in a
// transaction of the caller.
class GoneMarks {
 public:
  explicit GoneMarks(Connection& connection) : m_connection(connection) {}

  // Never renumber: stored.
  // Listed, Acknowledged: an entry of a company's deletion list that was done here, and that its server was told of.
  enum class Kind { Thread = 1, Buyer = 2, Order = 3, Listed = 4, Acknowledged = 5 };
  // What was sent up to `at` is not wanted again; a later one wins.
  Status add(const StoreId& store, Kind kind, std::string_view what, Instant at);
  // Until when; absent for what was never deleted.
  Result<std::optional<Instant>> find(const StoreId& store, Kind kind, std::string_view what);
  // Cheap: whether anything of that store was ever deleted, names included.
  Result<bool> hasAny(const StoreId& store);
  // When the names were taken out of a stored conversation; absent when they were not, or when there is no such conversation.
  Result<std::optional<Instant>> namesGoneAt(const StoreId& store, std::string_view threadRemoteId);
  // How a mark is stored; the salt is made when first asked for on the writer, empty without one.
  Result<std::string> markOf(Kind kind, std::string_view what);

 private:
  Result<std::string> salt();
  Connection& m_connection;
  std::string m_salt;
};

}  // namespace inquiry::storage
