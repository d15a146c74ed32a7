#include "core/storage/due_figures.h"

namespace inquiry::storage {
namespace {

// Lane 1 needs a reply.
constexpr std::string_view kCount = "SELECT count(*) FROM thread INDEXED BY thread_due WHERE lane = 1 AND due_rank > ?1 AND due_rank <= ?2";
constexpr std::string_view kLongest =
    "SELECT t.id, s.id, t.due_rank FROM thread t INDEXED BY thread_due CROSS JOIN store s ON s.key = t.store "
    "WHERE t.lane = 1 AND t.due_rank <= ?1 AND s.id <> ?2 ORDER BY t.due_rank, t.place LIMIT 1";
constexpr std::string_view kCountOfStore =
    "SELECT count(*) FROM store s CROSS JOIN thread t INDEXED BY thread_store_due ON t.store = s.key "
    "WHERE s.id = ?1 AND t.lane <> 5 AND t.lane = 1 AND t.due_rank > ?2 AND t.due_rank <= ?3";

Result<std::int64_t> countBetween(Connection& connection, Instant after, Instant upTo, const StoreId& without) {
  const auto count = firstRow<std::int64_t>(connection, kCount, [](Row row) { return row.integer(0); }, after, upTo);
  if (!count) return fail(count.error());
  if (without.value.empty()) return count->value_or(0);
  const auto apart = firstRow<std::int64_t>(connection, kCountOfStore, [](Row row) { return row.integer(0); }, without, after, upTo);
  if (!apart) return fail(apart.error());
  return count->value_or(0) - apart->value_or(0);
}

}  // namespace

Result<DueFigures> dueFigures(Connection& connection, Instant now, Duration soon, const StoreId& without) {
  DueFigures figures;
  const auto overdue = countBetween(connection, Instant::fromMillis(-1), now, without);
  if (!overdue) return fail(overdue.error());
  const auto dueSoon = countBetween(connection, now, now + soon, without);
  if (!dueSoon) return fail(dueSoon.error());
  figures.overdue = *overdue;
  figures.dueSoon = *dueSoon;
  const auto longest = forEachRow(connection, kLongest, [&](Row row) {
    figures.longest = ThreadId{row.integer(0)};
    figures.longestStore = StoreId{row.text(1)};
    figures.longestDueAt = row.instant(2);
  }, now + soon, without);
  if (!longest) return fail(longest.error());
  return figures;
}

}  // namespace inquiry::storage
