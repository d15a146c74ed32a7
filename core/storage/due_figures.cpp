#include "core/storage/due_figures.h"

#include <nlohmann/json.hpp>

namespace inquiry::storage {
namespace {

// Lane 1 needs a reply.
constexpr std::string_view kCount = "SELECT count(*) FROM thread INDEXED BY thread_due WHERE lane = 1 AND due_rank > ?1 AND due_rank <= ?2";
constexpr std::string_view kLongest =
    "SELECT t.id, s.id, t.due_rank FROM thread t INDEXED BY thread_due CROSS JOIN store s ON s.key = t.store "
    "WHERE t.lane = 1 AND t.due_rank <= ?1 AND s.id NOT IN (SELECT value FROM json_each(?2)) ORDER BY t.due_rank, t.place LIMIT 1";
constexpr std::string_view kCountOfStore =
    "SELECT count(*) FROM store s CROSS JOIN thread t INDEXED BY thread_store_due ON t.store = s.key "
    "WHERE s.id = ?1 AND t.lane <> 5 AND t.lane = 1 AND t.due_rank > ?2 AND t.due_rank <= ?3";

Result<std::int64_t> countBetween(Connection& connection, Instant after, Instant upTo, const std::set<StoreId>& without) {
  const auto count = firstRow<std::int64_t>(connection, kCount, [](Row row) { return row.integer(0); }, after, upTo);
  if (!count) return fail(count.error());
  std::int64_t left = count->value_or(0);
  for (const StoreId& store : without) {
    const auto apart = firstRow<std::int64_t>(connection, kCountOfStore, [](Row row) { return row.integer(0); }, store, after, upTo);
    if (!apart) return fail(apart.error());
    left -= apart->value_or(0);
  }
  return left;
}

}  // namespace

Result<DueFigures> dueFigures(Connection& connection, Instant now, Duration soon, const std::set<StoreId>& without) {
  DueFigures figures;
  const auto overdue = countBetween(connection, Instant::fromMillis(-1), now, without);
  if (!overdue) return fail(overdue.error());
  const auto dueSoon = countBetween(connection, now, now + soon, without);
  if (!dueSoon) return fail(dueSoon.error());
  figures.overdue = *overdue;
  figures.dueSoon = *dueSoon;
  nlohmann::json apart = nlohmann::json::array();
  for (const StoreId& store : without) apart.push_back(store.value);
  const auto longest = forEachRow(connection, kLongest, [&](Row row) {
    figures.longest = ThreadId{row.integer(0)};
    figures.longestStore = StoreId{row.text(1)};
    figures.longestDueAt = row.instant(2);
  }, now + soon, apart.dump());
  if (!longest) return fail(longest.error());
  return figures;
}

}  // namespace inquiry::storage
