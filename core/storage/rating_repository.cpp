#include "core/storage/rating_repository.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kDropBuyers = "DELETE FROM rating WHERE origin = 1 AND store = ?1 AND reference = ?2 AND rated_at = ?3";
constexpr std::string_view kDropTeams = "DELETE FROM rating WHERE origin = 2 AND thread = ?1 AND added_by = ?2";
constexpr std::string_view kAdd =
    "INSERT INTO rating (store, thread, origin, reference, stars, rated_at, person, added_by, added_at, file) "
    "VALUES (?1, nullif(?2, 0), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
// Who answered is read off the facts, so that it follows a conversation that is merged. Tags by a sign no name holds.
constexpr std::string_view kList =
    "SELECT r.id, s.id, coalesce(t.merged_into, t.id, 0), r.origin, r.reference, r.stars, r.rated_at, "
    "coalesce(nullif(r.person, ''), (SELECT w.text FROM wait_fact f JOIN fact_word w ON w.key = f.agent "
    "WHERE f.thread = coalesce(t.merged_into, t.id) AND f.agent <> 0 AND f.ended_at <= r.rated_at ORDER BY f.ended_at DESC LIMIT 1), ''), "
    "r.added_by, r.added_at, r.file, s.marketplace, s.site, "
    "(SELECT group_concat(g.name, char(10)) FROM thread_tag k JOIN tag g ON g.key = k.tag WHERE k.thread = coalesce(t.merged_into, t.id)) "
    "FROM rating r JOIN store s ON s.key = r.store LEFT JOIN thread t ON t.id = r.thread "
    "WHERE r.rated_at >= ?1 AND r.rated_at < ?2 ORDER BY r.rated_at DESC, r.id DESC";
constexpr std::string_view kById = "SELECT id FROM thread WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kByOrder = "SELECT id FROM thread WHERE order_remote_id = ?2 AND order_remote_id <> '' AND store = ?1 ORDER BY last_rank DESC, id DESC LIMIT 1";

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t to = std::min(text.find('\n', from), text.size());
    lines.emplace_back(text.substr(from, to - from));
    from = to + 1;
  }
  return lines;
}

RatedRow rowFrom(Row row) {
  RatedRow rated;
  Rating& rating = rated.rating;
  rating.id = row.integer(0);
  rating.store.value = row.text(1);
  rating.thread.value = row.integer(2);
  rating.origin = static_cast<Rating::Origin>(row.integer(3));
  rating.reference = row.text(4);
  rating.stars = row.real(5);
  rating.ratedAt = row.instant(6);
  rating.person = row.text(7);
  rating.addedBy.value = row.text(8);
  rating.addedAt = row.instant(9);
  rating.file = row.text(10);
  rated.marketplace = static_cast<Marketplace>(row.integer(11));
  rated.site = row.text(12);
  rated.tags = linesOf(row.view(13));
  return rated;
}

}  // namespace

Result<bool> RatingRepository::save(const Rating& rating) {
  const auto store = storeKey(m_connection, rating.store);
  if (!store) return fail(store.error());
  const auto dropped = rating.origin == Rating::Origin::Buyer ? execute(m_connection, kDropBuyers, *store, rating.reference, rating.ratedAt)
                                                              : execute(m_connection, kDropTeams, rating.thread, rating.addedBy);
  if (!dropped) return fail(dropped.error());
  const bool isNew = m_connection.changes() == 0;
  if (auto added = execute(m_connection, kAdd, *store, rating.thread, static_cast<std::int64_t>(rating.origin), rating.reference, rating.stars, rating.ratedAt, rating.person,
                           rating.addedBy, rating.addedAt, rating.file);
      !added)
    return fail(added.error());
  return isNew;
}

Result<std::vector<RatedRow>> RatingRepository::list(Instant from, Instant to) { return allRows<RatedRow>(m_connection, kList, rowFrom, from, to); }

Result<std::optional<ThreadId>> RatingRepository::threadNamed(const StoreId& store, const std::string& reference) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto id = [](Row row) { return ThreadId{row.integer(0)}; };
  auto found = firstRow<ThreadId>(m_connection, kById, id, *key, reference);
  if (!found || *found) return found;
  return firstRow<ThreadId>(m_connection, kByOrder, id, *key, reference);
}

}  // namespace inquiry::storage
