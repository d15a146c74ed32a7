#include "core/net/clock_skew.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/fake_transport.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::milliseconds;

namespace {

Duration skewFor(const char* date, const char* asked, const char* answered) {
  ClockSkew skew;
  skew.learn(answer(200, "", {{"date", date}}), *Instant::parse(asked), *Instant::parse(answered));
  return skew.estimate();
}

}  // namespace

TEST_CASE("T33: rounding and travel time are no skew") {
  CHECK(skewFor("Wed, 04 Mar 2026 10:00:00 GMT", "2026-03-04T10:00:00.900Z", "2026-03-04T10:00:01.300Z") == Duration::zero());
  CHECK(skewFor("Wed, 04 Mar 2026 10:00:00 GMT", "2026-03-04T09:59:40Z", "2026-03-04T10:00:20Z") == Duration::zero());
}

TEST_CASE("T33, F21: a skew of up to 36 hours both ways is found within a second") {
  for (const int ahead : {-36, -1, 1, 36}) {
    const Instant local = *Instant::parse("2026-03-04T10:00:00Z") - hours(ahead);
    ClockSkew skew;
    skew.learn(answer(200, "", {{"date", "Wed, 04 Mar 2026 10:00:00 GMT"}}), local, local + milliseconds(200));
    CHECK(skew.estimate() - hours(ahead) < milliseconds(1000));
    CHECK(skew.estimate() - hours(ahead) > milliseconds(-1000));
  }
}

TEST_CASE("An answer without date, or out of a cache, says nothing about the clock") {
  ClockSkew skew;
  const Instant now = *Instant::parse("2026-03-04T10:00:00Z");
  skew.learn(answer(200, ""), now, now);
  skew.learn(answer(200, "", {{"date", "yesterday"}}), now, now);
  skew.learn(answer(200, "", {{"date", "Wed, 04 Mar 2026 09:00:00 GMT"}, {"age", "3600"}}), now, now);
  CHECK(skew.estimate() == Duration::zero());
}
