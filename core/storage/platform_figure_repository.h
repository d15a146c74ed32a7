#pragma once

#include <optional>
#include <vector>

#include "core/domain/platform_figure.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What platforms said about a store's answers, newest first. Writer connection for writes, in a transaction of the caller.
class PlatformFigureRepository {
 public:
  explicit PlatformFigureRepository(Connection& connection) : m_connection(connection) {}

  // The same store, metric, window and end once more replaces what was there; answers the id.
  Result<std::int64_t> save(const PlatformFigure& figure);
  Status remove(std::int64_t id);  // NotFound when it is gone
  // Without their messages.
  Result<std::vector<PlatformFigure>> list(const StoreId& store);
  // The newest of that window, with its messages.
  Result<std::optional<PlatformFigure>> newest(const StoreId& store, std::string_view metric, int windowDays);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
