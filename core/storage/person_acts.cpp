#include "core/storage/person_acts.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kCounts =
    "SELECT kind, count(*) FROM journal WHERE kind <> 'message.arrived' AND actor = ?1 AND at >= ?2 AND at < ?3 GROUP BY kind";

}  // namespace

Result<std::map<std::string, std::int64_t>> actsOf(Connection& connection, const PersonId& person, Instant from, Instant to) {
  std::map<std::string, std::int64_t> acts;
  const auto read = forEachRow(connection, kCounts, [&](Row row) { acts[row.text(0)] = row.integer(1); }, person, from, to);
  if (!read) return fail(read.error());
  return acts;
}

}  // namespace inquiry::storage
