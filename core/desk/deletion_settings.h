#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// Where a company collects the deletion notices of a platform, and how often it is asked.
struct DeletionEndpoint {
  StoreId store;                           // whose buyers the list names; empty: of all stores of `marketplace`
  std::optional<Marketplace> marketplace;  // absent where a store is named
  std::string address;
  int everyHours = 24;
  std::string id() const { return store.value.empty() && marketplace ? "@" + std::string(name(*marketplace)) : store.value; }
  friend bool operator==(const DeletionEndpoint&, const DeletionEndpoint&) = default;
};

// How the last question ended. It names nobody.
struct DeletionRun {
  Instant at;
  std::int64_t erased = 0, unknown = 0, acknowledged = 0;
  std::vector<std::pair<std::size_t, std::string>> waiting;  // place in the list and an English sentence, at most kMostWaiting: tried again with the next question
  std::int64_t waits = 0;                                    // how many in all
  std::string code, problem;                                 // why it failed; empty: it was answered
};

inline constexpr std::size_t kMostWaiting = 20;

// Whose secret the token is. No store can have such an id.
StoreId ownerOf(const DeletionEndpoint& endpoint);
inline constexpr std::string_view kDeletionToken = "token";

Result<std::vector<DeletionEndpoint>> readDeletionEndpoints(storage::Connection& connection);
// On the writer connection, in a transaction of the caller.
Status saveDeletionEndpoints(storage::Connection& connection, const std::vector<DeletionEndpoint>& endpoints);
Result<std::optional<DeletionRun>> readDeletionRun(storage::Connection& connection, const std::string& id);
Status saveDeletionRun(storage::Connection& connection, const std::string& id, const DeletionRun& run);
Status dropDeletionRun(storage::Connection& connection, const std::string& id);

}  // namespace inquiry::desk
