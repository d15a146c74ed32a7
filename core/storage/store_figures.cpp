#include "core/storage/store_figures.h"

#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kCounts =
    "SELECT coalesce((SELECT sum(threads) FROM thread_count WHERE store = ?1), 0), (SELECT count(*) FROM message WHERE store = ?1), "
    "(SELECT sent_at FROM message NOT INDEXED WHERE store = ?1 ORDER BY id LIMIT 1), "
    "(SELECT sent_at FROM message NOT INDEXED WHERE store = ?1 ORDER BY id DESC LIMIT 1), (SELECT count(*) FROM cleared_message WHERE store = ?1)";

}  // namespace

Result<StoreFigures> storeFigures(Connection& connection, const StoreId& store) {
  const auto key = storeKey(connection, store);
  if (!key) return fail(key.error());
  const auto read = firstRow<StoreFigures>(connection, kCounts, [](Row row) {
    return StoreFigures{row.integer(0), row.integer(1), row.optionalInstant(2), row.optionalInstant(3), row.integer(4)};
  }, *key);
  if (!read) return fail(read.error());
  return read->value_or(StoreFigures{});
}

}  // namespace inquiry::storage
