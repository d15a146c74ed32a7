#include "core/storage/store_figures.h"

#include "core/storage/message_id.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kCounts =
    "SELECT coalesce((SELECT sum(threads) FROM thread_count WHERE store = ?1), 0), (SELECT count(*) FROM message WHERE store = ?1), "
    "(SELECT sent_at FROM message NOT INDEXED WHERE store = ?1 ORDER BY id LIMIT 1), "
    "(SELECT sent_at FROM message NOT INDEXED WHERE store = ?1 ORDER BY id DESC LIMIT 1), (SELECT count(*) FROM cleared_message WHERE store = ?1)";

// Ids are in the order of time.
constexpr std::string_view kUnloaded =
    "SELECT count(*), min(m.sent_at) FROM message m JOIN attachment a ON a.message = m.id WHERE m.id >= ?2 AND m.store = ?1 AND m.direction = 1 "
    "AND m.attachments > 0 AND m.is_deleted = 0 AND a.hash = '' AND a.remote_url <> ''";

}  // namespace

Result<UnloadedFiles> unloadedFiles(Connection& connection, const StoreId& store, Instant since) {
  const auto key = storeKey(connection, store);
  if (!key) return fail(key.error());
  const auto read = firstRow<UnloadedFiles>(connection, kUnloaded, [](Row row) { return UnloadedFiles{row.integer(0), row.optionalInstant(1)}; }, *key, firstMessageIdAt(since));
  if (!read) return fail(read.error());
  return read->value_or(UnloadedFiles{});
}

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
