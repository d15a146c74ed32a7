#include "core/sla/store_hours.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("a store's own target lost to the general one as soon as the store had hours") {
  SlaSettings settings;
  PolicyRow general;
  general.policy.policy = PolicyName::Own;
  general.policy.duration = std::chrono::hours(2);
  PolicyRow ofStore = general;
  ofStore.store = "shop";
  ofStore.policy.duration = std::chrono::hours(1);
  settings.policies = {general, ofStore};
  StoreHours hours;
  for (auto& day : hours.calendar.week) day = {{std::chrono::minutes(540), std::chrono::minutes(1080)}};
  hours.addTo(settings, "shop");
  std::vector<PolicyRow> found;
  for (const PolicyRow& row : settings.policies)
    if (row.store == "shop") found.push_back(row);
  REQUIRE(found.size() == 1);
  CHECK(found.front().policy.duration == std::chrono::hours(1));
  CHECK(found.front().policy.basis == TimeBasis::Business);
  CHECK(found.front().policy.calendar == calendarOfStore("shop"));
  // Other stores keep the general one.
  CHECK(settings.policies.front() == general);
}
