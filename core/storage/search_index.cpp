#include "core/storage/search_index.h"

#include <sqlite3.h>

#include <algorithm>

#include "core/domain/clock.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

// Rows between two looks at the clock. Each step is a statement, and FTS5 writes what it gathered at the start of the next one: small steps
// leave many small parts to merge, which took a quarter of an import. So a step fills the time that the caller has: 80 us a row.
constexpr std::int64_t kShortestStep = 128, kLongestStep = 20'000, kRowsPerMillisecond = 12;

std::int64_t stepFor(Duration budget) { return std::clamp(budget.count() * kRowsPerMillisecond, kShortestStep, kLongestStep); }

constexpr int kMergePages = 400;
constexpr int kFirstWithSecureDelete = 3'042'000;

constexpr std::string_view kStepEnd =
    "SELECT max(message), count(*) FROM (SELECT message FROM search_backlog ORDER BY message LIMIT ?1)";
constexpr std::string_view kIndexStep =
    "INSERT INTO message_search (rowid, subject, text, facets) SELECT m.id, m.subject, m.text, m.facets FROM search_backlog b CROSS JOIN message m ON m.id = b.message "
    "WHERE b.message <= ?1 ORDER BY b.message";
constexpr std::string_view kIndexedOfStep =
    "SELECT count(*) FROM search_backlog b CROSS JOIN message m ON m.id = b.message WHERE b.message <= ?1";
constexpr std::string_view kDropStep = "DELETE FROM search_backlog WHERE message <= ?1";
constexpr std::string_view kAddIndexed = "UPDATE counter SET value = value + ?1 WHERE name = 'indexed'";
constexpr std::string_view kLeft =
    "SELECT (SELECT value FROM counter WHERE name = 'message') - (SELECT value FROM counter WHERE name = 'indexed')";
constexpr std::string_view kDropOne = "DELETE FROM search_backlog WHERE message = ?1";
constexpr std::string_view kForget =
    "INSERT INTO message_search (message_search, rowid, subject, text, facets) SELECT 'delete', id, subject, text, facets FROM message WHERE id = ?1";
constexpr std::string_view kEnqueue = "INSERT OR IGNORE INTO search_backlog (message) VALUES (?1)";
constexpr std::string_view kIsSecure = "SELECT v FROM message_search_config WHERE k = 'secure-delete'";
constexpr std::string_view kSecure = "INSERT INTO message_search (message_search, rank) VALUES ('secure-delete', 1)";
constexpr std::string_view kAreNamesSecure = "SELECT v FROM thread_search_config WHERE k = 'secure-delete'";
constexpr std::string_view kSecureNames = "INSERT INTO thread_search (thread_search, rank) VALUES ('secure-delete', 1)";
constexpr std::string_view kMerge = "INSERT INTO message_search (message_search, rank) VALUES ('merge', ?1)";

std::int64_t number(Row row) { return row.integer(0); }

// Without it a forgotten word stays readable in the index file until a merge happens to drop it.
Status requireSecureDelete(Connection& connection, std::string_view isSecure, std::string_view secure) {
  if (sqlite3_libversion_number() < kFirstWithSecureDelete) return {};
  const auto known = firstRow<std::int64_t>(connection, isSecure, number);
  if (!known) return fail(known.error());
  if (*known && **known == 1) return {};
  return execute(connection, secure);
}

// Rows indexed; 0 when the backlog is empty.
Result<std::int64_t> indexStep(Connection& connection, std::int64_t rows) {
  const auto end = firstRow<std::pair<std::int64_t, std::int64_t>>(connection, kStepEnd, [](Row row) {
    return std::pair(row.integer(0), row.integer(1));
  }, rows);
  if (!end) return fail(end.error());
  if (!*end || (*end)->second == 0) return 0;
  const std::int64_t last = (*end)->first;
  const auto indexed = firstRow<std::int64_t>(connection, kIndexedOfStep, number, last);
  if (!indexed) return fail(indexed.error());
  if (auto done = execute(connection, kIndexStep, last); !done) return fail(done.error());
  if (auto done = execute(connection, kDropStep, last); !done) return fail(done.error());
  if (auto done = execute(connection, kAddIndexed, indexed->value_or(0)); !done) return fail(done.error());
  return (*end)->second;
}

}  // namespace

Result<SearchIndex::Progress> SearchIndex::catchUp(std::int64_t maxRows, Duration budget) {
  const SystemClock clock;
  const Duration start = clock.steady();
  Progress progress;
  while (progress.indexed < maxRows) {
    const auto step = indexStep(m_connection, std::min(stepFor(budget), maxRows - progress.indexed));
    if (!step) return fail(step.error());
    if (*step == 0) break;
    progress.indexed += *step;
    if (clock.steady() - start >= budget) break;
  }
  const auto left = firstRow<std::int64_t>(m_connection, kLeft, number);
  if (!left) return fail(left.error());
  progress.left = left->value_or(0);
  return progress;
}

Status SearchIndex::forget(MessageId id) {
  if (auto done = execute(m_connection, kDropOne, id); !done || m_connection.changes() > 0) return done;
  if (auto done = requireSecureDelete(m_connection, kIsSecure, kSecure); !done) return done;
  if (auto done = execute(m_connection, kForget, id); !done) return done;
  return execute(m_connection, kAddIndexed, std::int64_t{-1});
}

Status SearchIndex::forgetNamesForGood(Connection& connection) { return requireSecureDelete(connection, kAreNamesSecure, kSecureNames); }

Status SearchIndex::enqueue(MessageId id) { return execute(m_connection, kEnqueue, id); }

Result<bool> SearchIndex::optimiseSlice() {
  const std::int64_t before = sqlite3_total_changes64(m_connection.handle());
  // Negative: all parts into one, not only where a level is full.
  if (auto done = execute(m_connection, kMerge, -kMergePages); !done) return fail(done.error());
  return sqlite3_total_changes64(m_connection.handle()) - before < 2;
}

}  // namespace inquiry::storage
