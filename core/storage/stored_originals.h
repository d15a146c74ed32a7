#pragma once

#include "core/domain/original_source.h"
#include "core/storage/database.h"

namespace inquiry::storage {

// The originals kept in the database, on a reading connection borrowed for each question. Safe from any thread.
class StoredOriginals final : public OriginalSource {
 public:
  explicit StoredOriginals(Database& database) : m_database(database) {}
  Result<std::optional<StoredOriginal>> newestFromBuyer(const StoreId& store, const std::string& threadRemoteId) const override;
  Result<std::vector<std::string>> messageIds(const StoreId& store, const std::string& threadRemoteId, std::size_t limit) const override;
  Result<std::optional<std::string>> original(const StoreId& store, const std::string& messageRemoteId) const override;

 private:
  Database& m_database;
};

}  // namespace inquiry::storage
