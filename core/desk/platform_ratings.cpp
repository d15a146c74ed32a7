#include "core/desk/platform_ratings.h"

#include "core/desk/journal_note.h"
#include "core/domain/rating.h"
#include "core/storage/rating_repository.h"

namespace inquiry::desk {

Result<std::int64_t> keepPlatformRatings(Parts& parts, const Thread& thread, const std::vector<OrderRating>& ratings) {
  std::vector<Rating> found;
  for (const OrderRating& each : ratings) {
    if (each.stars < 1 || each.stars > kMostStars || !each.at) continue;
    Rating rating;
    rating.store = thread.store;
    rating.thread = thread.id;
    // A buyer rates several articles of an order in the same second.
    rating.reference = thread.orderRemoteId + "/" + each.id;
    rating.stars = each.stars;
    rating.ratedAt = *each.at;
    rating.addedBy = parts.me();
    rating.addedAt = parts.clock.now();
    found.push_back(std::move(rating));
  }
  if (found.empty()) return 0;
  std::int64_t taken = 0;
  const Status done = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    taken = 0;
    for (const Rating& rating : found) {
      const auto isNew = storage::RatingRepository(connection).save(rating);
      if (!isNew) return fail(isNew.error());
      taken += *isNew ? 1 : 0;
    }
    if (taken == 0) return {};
    changes.threads.insert(thread.id);
    return note(connection, parts, {SubjectKind::Thread, std::to_string(thread.id.value), "ratings.imported", {{"ratings", found.size()}, {"new", taken}}});
  });
  return done ? Result<std::int64_t>(taken) : fail(done.error());
}

}  // namespace inquiry::desk
