#include <catch2/catch_test_macros.hpp>

#include "core/sla/clock_policy.h"
#include "core/sla/waiting_clock.h"

using namespace inquiry;

namespace {

Store amazonIn(const char* site, const char* zone) {
  Store store;
  store.id = StoreId{"amazon"};
  store.marketplace = Marketplace::Amazon;
  store.site = site;
  store.timeZone = zone;
  return store;
}

std::vector<WaitClock> clocksFrom(const char* written, const Store& store) {
  Wait wait;
  wait.startedAt = Instant::parse(written).value();
  const auto settings = SlaSettings::defaults();
  return clocksOf(wait, settings.policiesFor(store, ThreadKind::OrderMessage), settings, store.timeZone).value();
}

Instant dueOf(const std::vector<WaitClock>& clocks, PolicyName name) {
  for (const WaitClock& clock : clocks)
    if (clock.policy.policy == name) return clock.dueAt;
  return {};
}

}  // namespace

TEST_CASE("SL03: a message to an Amazon store on Friday 18:44 is due on Saturday 18:44, in any zone and whatever the store's calendar") {
  for (const char* zone : {"Europe/Berlin", "Asia/Shanghai", "America/Los_Angeles"}) {
    CAPTURE(zone);
    // Friday, 9 January 2026; the Sunday of a change to summer time.
    CHECK(dueOf(clocksFrom("2026-01-09T17:44:00Z", amazonIn("DE", zone)), PolicyName::Platform) == Instant::parse("2026-01-10T17:44:00Z"));
    CHECK(dueOf(clocksFrom("2026-03-28T20:00:00Z", amazonIn("DE", zone)), PolicyName::Platform) == Instant::parse("2026-03-29T20:00:00Z"));
    CHECK(dueOf(clocksFrom("2026-12-25T10:00:00Z", amazonIn("US", zone)), PolicyName::Platform) == Instant::parse("2026-12-26T10:00:00Z"));
  }
}

TEST_CASE("SL02: Amazon's 24 hours run beside the house's own clock, and the earlier one of those that may drives the colour") {
  auto clocks = clocksFrom("2026-01-09T17:44:00Z", amazonIn("UK", "Europe/London"));
  CHECK(clocks.size() >= 2);
  CHECK(dueOf(clocks, PolicyName::Platform) == Instant::parse("2026-01-10T17:44:00Z"));
  CHECK(dueOf(clocks, PolicyName::Own) == Instant::parse("2026-01-09T19:44:00Z"));
  CHECK(earliestUnmet(clocks) == Instant::parse("2026-01-10T17:44:00Z"));
  for (WaitClock& clock : clocks) clock.policy.drivesDueAt = true;
  CHECK(earliestUnmet(clocks) == Instant::parse("2026-01-09T19:44:00Z"));
}
