#include "core/net/retry_table.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using std::chrono::milliseconds;
using std::chrono::seconds;

TEST_CASE("Reads are repeated at most twice, with growing pauses") {
  CHECK(retryPause(ErrorKind::PlatformDown, 1, 0) == seconds(1));
  CHECK(retryPause(ErrorKind::PlatformDown, 2, 0) == seconds(2));
  CHECK_FALSE(retryPause(ErrorKind::PlatformDown, 3, 0));
  CHECK(retryPause(ErrorKind::Ambiguous, 2, 0) == seconds(2));
  CHECK(retryPause(ErrorKind::Offline, 1, 0) == milliseconds(500));
  CHECK_FALSE(retryPause(ErrorKind::Offline, 2, 0));
}

TEST_CASE("What asking again cannot change is not asked again") {
  for (const auto kind : {ErrorKind::Refused, ErrorKind::Unauthorised, ErrorKind::MissingGrant, ErrorKind::NotFound, ErrorKind::Malformed,
                          ErrorKind::Cancelled, ErrorKind::Conflict, ErrorKind::InvalidInput}) {
    CHECK_FALSE(retryPause(kind, 1, 0));
  }
}

TEST_CASE("Jitter lengthens a pause by up to a quarter, and all pauses together stay below ten seconds") {
  CHECK(retryPause(ErrorKind::PlatformDown, 1, 0.5) == milliseconds(1125));
  for (const auto& rule : retryTable()) {
    Duration sum{};
    for (int failures = 1; failures < rule.attempts; ++failures) {
      const auto pause = retryPause(rule.kind, failures, 1);
      REQUIRE(pause);
      CHECK(*pause <= rule.longest * 5 / 4);
      sum += *pause;
    }
    CHECK(sum < seconds(10));
  }
}
