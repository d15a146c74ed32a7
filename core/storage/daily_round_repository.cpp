#include "core/storage/daily_round_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kOpen = "INSERT INTO daily_round (day, store, opened_at) VALUES (?1, ?2, ?3) ON CONFLICT (day, store) DO NOTHING";
constexpr std::string_view kNewest =
    "SELECT r.day, r.store, r.opened_at, r.ticked_at, r.ticked_by FROM daily_round r WHERE r.day = (SELECT max(n.day) FROM daily_round n WHERE n.store = r.store) "
    "ORDER BY r.store";
constexpr std::string_view kTick = "UPDATE daily_round SET ticked_at = ?3, ticked_by = ?4 WHERE day = ?1 AND store = ?2 AND ticked_at IS NULL";

}  // namespace

Result<bool> DailyRoundRepository::open(std::string_view day, const StoreId& store, Instant at) {
  if (auto done = execute(m_connection, kOpen, day, store, at); !done) return fail(done.error());
  return m_connection.changes() > 0;
}

Result<std::vector<DailyRound>> DailyRoundRepository::newest() {
  const auto map = [](Row row) { return DailyRound{row.text(0), StoreId{row.text(1)}, row.instant(2), row.optionalInstant(3), PersonId{row.text(4)}}; };
  return allRows<DailyRound>(m_connection, kNewest, map);
}

Result<bool> DailyRoundRepository::tick(std::string_view day, const StoreId& store, const PersonId& by, Instant at) {
  if (auto done = execute(m_connection, kTick, day, store, at, by); !done) return fail(done.error());
  return m_connection.changes() > 0;
}

}  // namespace inquiry::storage
