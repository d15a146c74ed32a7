#pragma once

#include <optional>
#include <vector>

#include "core/domain/saved_view.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Lists the user kept, in their order.
class SavedViewRepository {
 public:
  explicit SavedViewRepository(Connection& connection) : m_connection(connection) {}

  Result<ViewId> add(const SavedView& view);  // at the end, whatever its position says
  Status update(const SavedView& view);
  Status remove(ViewId id);
  Status reorder(const std::vector<ViewId>& order);
  Result<std::optional<SavedView>> find(ViewId id);
  Result<std::vector<SavedView>> list();

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
