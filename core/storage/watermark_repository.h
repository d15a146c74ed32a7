#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// A thing that must be looked at again now and then because no list announces its changes.
struct StoredSweepTarget {
  std::string key;
  std::optional<Instant> activeAt, sweptAt;
};

// How far every stream of a store has been read. Written in the transaction of the page it belongs to.
class WatermarkRepository {
 public:
  explicit WatermarkRepository(Connection& connection) : m_connection(connection) {}

  Result<std::optional<std::string>> find(const StoreId& store, std::string_view stream);
  Status save(const StoreId& store, std::string_view stream, std::string_view value);
  Status removeAll(const StoreId& store);  // watermarks and sweep targets: the next pull starts anew
  // How far the history was read, by the streams whose name ends in "history": the next import begins anew, news goes on where it was.
  Status forgetHistory(const StoreId& store);

  // Absent times leave what is stored; activeAt and sweptAt never go back.
  Status saveTarget(const StoreId& store, const StoredSweepTarget& target);
  // Active since `activeSince` (or nobody knows when) and not swept since `sweptBefore`, longest waiting first.
  Result<std::vector<StoredSweepTarget>> targets(const StoreId& store, Instant activeSince, Instant sweptBefore, std::size_t limit);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
