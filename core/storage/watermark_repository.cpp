#include "core/storage/watermark_repository.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kFind =
    "SELECT w.value FROM watermark w JOIN store s ON s.key = w.store WHERE s.id = ?1 AND w.stream = ?2";
constexpr std::string_view kSave =
    "INSERT INTO watermark (store, stream, value) VALUES (?1, ?2, ?3) ON CONFLICT (store, stream) DO UPDATE SET value = ?3";
constexpr std::string_view kRemove = "DELETE FROM watermark WHERE store = ?1";
constexpr std::string_view kRemoveTargets = "DELETE FROM sweep_target WHERE store = ?1";
constexpr std::string_view kForgetHistory = "DELETE FROM watermark WHERE store = ?1 AND stream LIKE '%history'";
constexpr std::string_view kSaveTarget =
    "INSERT INTO sweep_target (store, key, active_at, swept_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (store, key) DO UPDATE SET "
    "active_at = max(coalesce(active_at, ?3), coalesce(?3, active_at)), swept_at = max(coalesce(swept_at, ?4), coalesce(?4, swept_at))";
constexpr std::string_view kTargets =
    "SELECT key, active_at, swept_at FROM sweep_target WHERE store = ?1 AND swept_rank < ?3 AND (active_at >= ?2 OR active_at IS NULL) "
    "ORDER BY swept_rank, active_at LIMIT ?4";

}  // namespace

Result<std::optional<std::string>> WatermarkRepository::find(const StoreId& store, std::string_view stream) {
  return firstRow<std::string>(m_connection, kFind, [](Row row) { return row.text(0); }, store, stream);
}

Status WatermarkRepository::save(const StoreId& store, std::string_view stream, std::string_view value) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return execute(m_connection, kSave, *key, stream, value);
}

Status WatermarkRepository::removeAll(const StoreId& store) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  if (auto done = execute(m_connection, kRemove, *key); !done) return done;
  return execute(m_connection, kRemoveTargets, *key);
}

Status WatermarkRepository::forgetHistory(const StoreId& store) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return execute(m_connection, kForgetHistory, *key);
}

Status WatermarkRepository::saveTarget(const StoreId& store, const StoredSweepTarget& target) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return execute(m_connection, kSaveTarget, *key, target.key, target.activeAt, target.sweptAt);
}

Result<std::vector<StoredSweepTarget>> WatermarkRepository::targets(const StoreId& store, Instant activeSince, Instant sweptBefore,
                                                                    std::size_t limit) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto map = [](Row row) { return StoredSweepTarget{row.text(0), row.optionalInstant(1), row.optionalInstant(2)}; };
  return allRows<StoredSweepTarget>(m_connection, kTargets, map, *key, activeSince, sweptBefore, static_cast<std::int64_t>(limit));
}

}  // namespace inquiry::storage
