#include "core/storage/store_key.h"

namespace inquiry::storage {

Result<std::int64_t> storeKey(Connection& connection, const StoreId& id) {
  const auto key = firstRow<std::int64_t>(connection, "SELECT key FROM store WHERE id = ?1", [](Row row) { return row.integer(0); }, id);
  if (!key) return fail(key.error());
  if (!*key) return fail(ErrorKind::NotFound, "storage.store", "There is no store \"" + id.value + "\": add it first.");
  return **key;
}

}  // namespace inquiry::storage
