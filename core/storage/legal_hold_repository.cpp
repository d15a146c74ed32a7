#include "core/storage/legal_hold_repository.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAdd = "INSERT INTO legal_hold (kind, store, target, reason, set_by, set_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view kExists = "SELECT EXISTS (SELECT 1 FROM legal_hold WHERE kind = ?1 AND store = ?2 AND target = ?3 AND lifted_at IS NULL)";
constexpr std::string_view kLift = "UPDATE legal_hold SET lifted_by = ?2, lifted_at = ?3 WHERE id = ?1 AND lifted_at IS NULL";
constexpr std::string_view kAll =
    "SELECT h.id, h.kind, s.id, h.target, h.reason, h.set_by, h.set_at, h.lifted_by, h.lifted_at FROM legal_hold h JOIN store s ON s.key = h.store "
    "WHERE (?1 OR h.lifted_at IS NULL) AND (?2 = 0 OR h.id = ?2) ORDER BY h.id DESC";

LegalHold holdFrom(Row row) {
  return {row.integer(0), static_cast<LegalHold::Kind>(row.integer(1)), StoreId{row.text(2)}, row.text(3), row.text(4), PersonId{row.text(5)}, row.instant(6), PersonId{row.text(7)}, row.optionalInstant(8)};
}

Result<bool> answer(Connection& connection, const std::string& sql, std::int64_t id) {
  const auto held = firstRow<bool>(connection, sql, [](Row row) { return row.flag(0); }, id);
  if (!held) return fail(held.error());
  return held->value_or(false);
}

}  // namespace

const std::string_view kThreadIsHeld =
    " EXISTS (SELECT 1 FROM legal_hold h WHERE h.lifted_at IS NULL AND h.store = t.store AND ((h.kind = 1 AND h.target = CAST(t.id AS TEXT)) "
    "OR (h.kind = 2 AND t.order_remote_id <> '' AND h.target = t.order_remote_id) "
    "OR (h.kind = 3 AND EXISTS (SELECT 1 FROM platform_case c WHERE c.id = CAST(h.target AS INTEGER) AND (c.thread = t.id OR (c.order_remote_id <> '' AND c.order_remote_id = t.order_remote_id)))))) ";
const std::string_view kOrderIsHeld =
    " EXISTS (SELECT 1 FROM legal_hold h WHERE h.lifted_at IS NULL AND h.store = o.store AND ((h.kind = 2 AND h.target = o.remote_id) "
    "OR (h.kind = 1 AND EXISTS (SELECT 1 FROM thread x WHERE x.id = CAST(h.target AS INTEGER) AND x.order_remote_id = o.remote_id)) "
    "OR (h.kind = 3 AND EXISTS (SELECT 1 FROM platform_case c WHERE c.id = CAST(h.target AS INTEGER) AND c.order_remote_id = o.remote_id)))) ";

Result<std::int64_t> LegalHoldRepository::add(const LegalHold& hold) {
  const auto key = storeKey(m_connection, hold.store);
  if (!key) return fail(key.error());
  const auto stands = firstRow<bool>(m_connection, kExists, [](Row row) { return row.flag(0); }, static_cast<int>(hold.kind), *key, hold.target);
  if (!stands) return fail(stands.error());
  if (stands->value_or(false)) return fail(ErrorKind::Conflict, "hold.exists", "This is held already: see the list of holds.");
  if (auto done = execute(m_connection, kAdd, static_cast<int>(hold.kind), *key, hold.target, hold.reason, hold.setBy, hold.setAt); !done) return fail(done.error());
  return m_connection.lastInsertId();
}

Status LegalHoldRepository::lift(std::int64_t id, const PersonId& who, Instant at) { return changeOne(m_connection, "hold", kLift, id, who, at); }

Result<std::optional<LegalHold>> LegalHoldRepository::find(std::int64_t id) { return firstRow<LegalHold>(m_connection, kAll, holdFrom, true, id); }

Result<std::vector<LegalHold>> LegalHoldRepository::list(Which which) { return allRows<LegalHold>(m_connection, kAll, holdFrom, which == Which::All, std::int64_t{0}); }

Result<bool> LegalHoldRepository::isHeld(ThreadId thread) {
  static const std::string kSql = "SELECT" + std::string(kThreadIsHeld) + "FROM thread t WHERE t.id = ?1";
  return answer(m_connection, kSql, thread.value);
}

Result<bool> LegalHoldRepository::isOrderHeld(OrderId order) {
  static const std::string kSql = "SELECT" + std::string(kOrderIsHeld) + "FROM shop_order o WHERE o.id = ?1";
  return answer(m_connection, kSql, order.value);
}

}  // namespace inquiry::storage
