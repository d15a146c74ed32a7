#pragma once

#include <optional>
#include <vector>

#include "core/domain/search_query.h"
#include "core/domain/store.h"
#include "core/domain/store_health.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Stores, their health and what their stored history covers. A removed store keeps its rows but is no longer listed. On the thread
// of its connection; writes need a transaction of the caller.
class StoreRepository {
 public:
  explicit StoreRepository(Connection& connection) : m_connection(connection) {}

  // Conflict when the id is taken. Adding the id of a removed store brings that one back with the new settings.
  Status add(const Store& store, Instant now);
  Status update(const Store& store);  // NotFound when it was never added; keeps the version of what a team sets of it (store_face.h)
  Status remove(const StoreId& id, Instant now);
  Result<std::vector<Store>> list();  // in order of adding
  Result<std::optional<Store>> find(const StoreId& id);

  // Came in with an import and nothing else: no site, no address, no credentials, display only. History; there is nothing to sync.
  Result<bool> isOnlyImported(const Store& store);

  Status saveHealth(const StoreId& id, const StoreHealth& health);
  Result<StoreHealth> health(const StoreId& id);  // Ok without times before the first save

  // Everything of this store from `since` on is stored, apart from its gaps.
  Status setCompleteSince(const StoreId& id, Instant since);
  Status addGap(const CoverageGap& gap);
  Status closeGap(const CoverageGap& gap);  // shortens, splits or removes gaps that overlap it
  Result<SearchCoverage> coverage(const std::vector<StoreId>& stores);  // all stores when empty

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
