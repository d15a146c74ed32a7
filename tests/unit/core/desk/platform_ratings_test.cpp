#include "core/desk/platform_ratings.h"

#include <catch2/catch_test_macros.hpp>

#include "core/desk/appraisal_service.h"
#include "core/storage/thread_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

OrderRating rating(const char* id, int stars, std::optional<Instant> at) {
  OrderRating made;
  made.id = id;
  made.stars = stars;
  made.at = at;
  return made;
}

std::size_t noted(DeskBench& desk) {
  std::size_t count = 0;
  for (const JournalEntry& entry : desk.journal()) count += entry.kind == "ratings.imported" ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("KP07: the stars a platform hands out with an order count once among the ratings of buyers") {
  DeskBench desk;
  Thread thread = desk.row(desk.question("t1", "Where is it?"));
  thread.orderRemoteId = "220101ABCDEF";
  const Instant at = desk.clock.now() - hours(2);
  // Two articles rated in the same second, one without stars, one without an instant.
  const std::vector<OrderRating> ratings{rating("1", 5, at), rating("2", 2, at), rating("3", 0, at), rating("4", 4, {})};
  CHECK(must(desk::keepPlatformRatings(desk.parts(), thread, ratings)) == 2);
  CHECK(must(desk::keepPlatformRatings(desk.parts(), thread, ratings)) == 0);
  CHECK(noted(desk) == 1);
  WaitFilter filter;
  filter.from = at - hours(1);
  filter.to = desk.clock.now();
  const RatingReport report = must(desk::AppraisalService(desk.parts()).ratings(filter));
  CHECK(report.buyers.count == 2);
  CHECK(report.buyers.mean() == 3.5);
  REQUIRE(report.rows.size() == 2);
  CHECK(report.rows[0].rating.thread == thread.id);
  CHECK(report.team.count == 0);
}

TEST_CASE("KP07: stars that a buyer changed replace those kept before") {
  DeskBench desk;
  Thread thread = desk.row(desk.question("t1", "Where is it?"));
  thread.orderRemoteId = "220101ABCDEF";
  const Instant at = desk.clock.now() - hours(2);
  must(desk::keepPlatformRatings(desk.parts(), thread, {rating("1", 2, at)}));
  must(desk::keepPlatformRatings(desk.parts(), thread, {rating("1", 5, at)}));
  WaitFilter filter;
  filter.to = desk.clock.now();
  const RatingReport report = must(desk::AppraisalService(desk.parts()).ratings(filter));
  CHECK(report.buyers.count == 1);
  CHECK(report.buyers.mean() == 5.0);
}
