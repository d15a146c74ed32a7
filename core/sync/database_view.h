#pragma once

#include "core/marketplaces/connector.h"
#include "core/storage/database.h"

namespace inquiry {

// What a pull may ask of the database, on a reading connection borrowed for each question. Used by the pulling worker. A question the
// database cannot answer is answered as "not known": the worst that follows is reading something twice.
class DatabaseView final : public StoredView {
 public:
  DatabaseView(storage::Database& database, StoreId store) : m_database(database), m_store(std::move(store)) {}
  std::optional<std::string> watermark(std::string_view stream) const override;
  bool knowsMessage(std::string_view remoteId) const override;
  std::optional<std::string> newestMessage(std::string_view threadRemoteId) const override;
  std::vector<SweepTarget> sweepTargets(Instant activeSince, Instant sweptBefore, std::size_t limit) const override;
  std::vector<std::string> openThreads(ThreadKind kind, std::size_t limit) const override;
  std::optional<std::string> threadOfMessage(std::string_view remoteId) const override;
  std::optional<StoredThreadState> threadState(std::string_view remoteId) const override;

 private:
  storage::Database& m_database;
  StoreId m_store;
};

}  // namespace inquiry
