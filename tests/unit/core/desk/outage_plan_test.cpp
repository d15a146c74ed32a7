#include "core/desk/outage_plan.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using desk::StoreService;
using std::chrono::minutes;

namespace {

const StoreId kShop{"shop"};

std::vector<JournalEntry> outageRows(DeskBench& desk) {
  std::vector<JournalEntry> rows;
  for (const JournalEntry& entry : desk.journal())
    if (entry.kind.starts_with("outage.")) rows.push_back(entry);
  return rows;
}

}  // namespace

TEST_CASE("RS02: a store has a patrol list; a whole round tells who looked last and when the next one is due, and every tick is in the journal") {
  DeskBench desk;
  desk::OutagePlan plan = must(desk.stores().outagePlan(kShop));
  CHECK(plan.isDefault);
  CHECK(plan.interval == desk::kPatrolEvery);
  REQUIRE(plan.steps.size() >= 4);
  CHECK(plan.steps.front().id == "page");
  CHECK_FALSE(plan.lastAt);
  CHECK_FALSE(plan.nextAt);
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    desk.clock.advance(minutes(1));
    plan = must(desk.stores().tickPatrol(kShop, i, StoreService::PatrolTick::Done));
    REQUIRE(plan.ticks[i]);
    CHECK(plan.ticks[i]->by == "me");
    CHECK(plan.ticks[i]->at == desk.clock.now());
    CHECK(plan.lastAt.has_value() == (i + 1 == plan.steps.size()));
  }
  const Instant done = desk.clock.now();
  CHECK(plan.lastAt == done);
  CHECK(plan.lastBy == "me");
  CHECK(plan.nextAt == done + desk::kPatrolEvery);
  CHECK(plan.lookSince == done);
  const auto rows = outageRows(desk);
  REQUIRE(rows.size() == plan.steps.size() + 1);
  CHECK(rows.front().kind == "outage.ticked");
  CHECK(rows.front().subject == "shop");
  CHECK(rows.front().actor == "me");
  CHECK(nlohmann::json::parse(rows.front().payload).at("step") == 1);
  CHECK(rows.back().kind == "outage.patrolled");

  // The list is blank for the next round, and what was done stays known.
  desk.clock.advance(desk::kPatrolEvery);
  plan = must(desk.stores().outagePlan(kShop));
  CHECK(std::none_of(plan.ticks.begin(), plan.ticks.end(), [](const auto& tick) { return tick.has_value(); }));
  CHECK(plan.lastAt == done);
  CHECK(*plan.nextAt <= desk.clock.now());
}

TEST_CASE("RS02: half a round ends with its interval and counts for nothing; a tick can be taken back") {
  DeskBench desk;
  must(desk.stores().tickPatrol(kShop, 0, StoreService::PatrolTick::Done));
  must(desk.stores().tickPatrol(kShop, 1, StoreService::PatrolTick::Done));
  const desk::OutagePlan taken = must(desk.stores().tickPatrol(kShop, 0, StoreService::PatrolTick::Open));
  CHECK_FALSE(taken.ticks[0]);
  CHECK(taken.ticks[1]);
  // The same tick twice says nothing new.
  must(desk.stores().tickPatrol(kShop, 1, StoreService::PatrolTick::Done));
  CHECK(outageRows(desk).size() == 3);
  desk.clock.advance(desk::kPatrolEvery);
  const desk::OutagePlan later = must(desk.stores().outagePlan(kShop));
  CHECK_FALSE(later.ticks[1]);
  CHECK_FALSE(later.lastAt);
  const auto wrong = desk.stores().tickPatrol(kShop, 99, StoreService::PatrolTick::Done);
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().code == "store.patrol_step");
}

TEST_CASE("RS02: steps and interval can be written by the team; no steps bring the desk's own back") {
  DeskBench desk;
  must(desk.stores().tickPatrol(kShop, 0, StoreService::PatrolTick::Done));
  desk::OutagePlan plan = must(desk.stores().setOutagePlan(kShop, {" Open the app on the phone ", "", "Ring Li Wen"}, minutes(10)));
  CHECK_FALSE(plan.isDefault);
  REQUIRE(plan.steps.size() == 2);
  CHECK(plan.steps[0] == desk::PatrolStep{"", "Open the app on the phone"});
  CHECK(plan.interval == minutes(10));
  CHECK_FALSE(plan.ticks[0]);
  desk.restart();
  plan = must(desk.stores().outagePlan(kShop));
  CHECK(plan.steps.size() == 2);
  CHECK(must(desk.stores().setOutagePlan(kShop, {}, desk::kPatrolEvery)).isDefault);
  CHECK(desk.stores().setOutagePlan(kShop, {"x"}, minutes(1)).error().code == "store.patrol_interval");
  CHECK(desk.stores().setOutagePlan(kShop, {std::string(400, 'x')}, minutes(10)).error().code == "store.patrol_text");
  CHECK(desk.stores().outagePlan(StoreId{"nobody"}).error().kind == ErrorKind::NotFound);
  CHECK(outageRows(desk).back().kind == "outage.plan");
}

TEST_CASE("RS02: every marketplace has steps of its own kind") {
  for (const Marketplace marketplace : {Marketplace::Ebay, Marketplace::MercadoLibre, Marketplace::Amazon, Marketplace::Shopify, Marketplace::Mailbox}) {
    const auto steps = desk::patrolSteps(marketplace);
    CHECK(steps.size() >= 4);
    for (const desk::PatrolStep& step : steps) CHECK((!step.id.empty() && !step.text.empty()));
  }
  CHECK(desk::patrolSteps(Marketplace::Amazon).front().id == "amazon");
  CHECK(desk::isOutage(HealthState::PlatformOutage));
  CHECK(desk::isOutage(HealthState::Revoked));
  CHECK_FALSE(desk::isOutage(HealthState::Expiring));
}
