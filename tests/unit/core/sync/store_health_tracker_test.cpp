#include "core/sync/store_health_tracker.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace inquiry;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const StoreId kShop{"shop"};
const Instant kStart = Instant::parse("2026-03-04T08:00:00Z").value();

HealthFacts factsAt(Instant now) {
  HealthFacts facts;
  facts.now = now;
  facts.interval = seconds(90);
  return facts;
}

Status failed(ErrorKind kind, const char* code = "test.error") { return fail(Error{kind, code, "messaging", {}}); }

}  // namespace

TEST_CASE("AU04: seven states, each with its own text and next step") {
  StoreHealthTracker tracker;
  std::set<std::string> texts, steps;
  std::set<HealthState> states;
  const auto see = [&](const Status& status, const HealthFacts& facts) {
    const auto change = tracker.after(kShop, status, facts);
    states.insert(change.health.state);
    texts.insert(healthText(change.health));
    steps.insert(healthNextStep(change.health));
  };
  see({}, factsAt(kStart));
  HealthFacts ends = factsAt(kStart);
  ends.grantExpiresAt = kStart + hours(24 * 20);
  see({}, ends);
  for (const ErrorKind kind : {ErrorKind::Unauthorised, ErrorKind::MissingGrant, ErrorKind::NotFound, ErrorKind::Offline, ErrorKind::PlatformDown})
    see(failed(kind), factsAt(kStart));
  CHECK(states.size() == 7);
  CHECK(texts.size() == 7);
  CHECK(steps.size() == 7);
}

TEST_CASE("CH17: the age counts up, amber after two intervals, red after four") {
  StoreHealthTracker tracker;
  const StoreHealth health = tracker.after(kShop, {}, factsAt(kStart)).health;
  CHECK(syncAgeOf(health, kStart + seconds(179)) == SyncAge::Fresh);
  CHECK(syncAgeOf(health, kStart + seconds(180)) == SyncAge::Amber);
  CHECK(syncAgeOf(health, kStart + seconds(359)) == SyncAge::Amber);
  CHECK(syncAgeOf(health, kStart + seconds(360)) == SyncAge::Red);
  CHECK(syncLagOf(health, kStart + seconds(42)) == seconds(42));
  CHECK(syncLagOf(health, kStart - hours(36)) == Duration(0));  // a clock set back makes no negative age
}

TEST_CASE("CH17: a platform that is down for two intervals raises one alarm and one all-clear") {
  StoreHealthTracker tracker;
  static_cast<void>(tracker.after(kShop, {}, factsAt(kStart)));
  std::vector<AlarmNotice> alarms;
  const auto take = [&alarms](const std::vector<AlarmNotice>& more) { alarms.insert(alarms.end(), more.begin(), more.end()); };
  for (int i = 1; i <= 10; ++i) {
    const Instant now = kStart + i * seconds(60);
    take(tracker.after(kShop, failed(ErrorKind::PlatformDown), factsAt(now)).alarms);
    take(tracker.watch(kShop, 0, 0, now + seconds(30)));
  }
  REQUIRE(alarms.size() == 1);
  CHECK(alarms[0].kind == AlarmNotice::Kind::StoreDown);
  CHECK(alarms[0].at == kStart + seconds(180));
  take(tracker.after(kShop, {}, factsAt(kStart + minutes(20))).alarms);
  take(tracker.watch(kShop, 0, 0, kStart + minutes(21)));
  REQUIRE(alarms.size() == 2);
  CHECK(alarms[1].phase == AlarmNotice::Phase::Cleared);
}

TEST_CASE("CH17: 200 waiting items raise one backlog alarm, cleared when worked off") {
  StoreHealthTracker tracker;
  static_cast<void>(tracker.after(kShop, {}, factsAt(kStart)));
  CHECK(tracker.watch(kShop, 0, 199, kStart).empty());
  const auto raised = tracker.watch(kShop, 0, 200, kStart);
  REQUIRE(raised.size() == 1);
  CHECK(raised[0].kind == AlarmNotice::Kind::Backlog);
  CHECK(tracker.watch(kShop, 3, 250, kStart).empty());
  const auto cleared = tracker.watch(kShop, 0, 12, kStart);
  REQUIRE(cleared.size() == 1);
  CHECK(cleared[0].phase == AlarmNotice::Phase::Cleared);
}

TEST_CASE("AU03: a grant that ends is announced 30, 7 and 1 days before, once each, and anew for the next grant") {
  StoreHealthTracker tracker;
  HealthFacts facts = factsAt(kStart);
  facts.grantExpiresAt = kStart + hours(24 * 40);
  std::vector<std::string> codes;
  const auto take = [&codes](const std::vector<AlarmNotice>& more) {
    for (const AlarmNotice& alarm : more)
      if (alarm.kind == AlarmNotice::Kind::GrantExpiring) codes.push_back(alarm.code);
  };
  take(tracker.after(kShop, {}, facts).alarms);
  for (int day = 0; day < 40; ++day) take(tracker.watch(kShop, 0, 0, kStart + day * hours(24)));
  CHECK(codes == std::vector<std::string>{"grant.expires_30", "grant.expires_7", "grant.expires_1"});
  facts.now = kStart + hours(24 * 39);
  facts.grantExpiresAt = kStart + hours(24 * 44);
  const auto renewed = tracker.after(kShop, {}, facts);
  take(renewed.alarms);
  // The old alert stood in the centre although somebody had signed in again.
  CHECK(renewed.alarms.front().phase == AlarmNotice::Phase::Cleared);
  CHECK(renewed.alarms.front().code == "grant.renewed");
  CHECK(codes.back() == "grant.expires_7");
}

TEST_CASE("CH17, AU03: what was said before a restart is not said again, and the all-clear still comes") {
  StoreHealthTracker before;
  HealthFacts facts = factsAt(kStart);
  facts.grantExpiresAt = kStart + hours(24 * 20);
  const auto first = before.after(kShop, {}, facts);
  REQUIRE(first.alarms.size() == 1);
  CHECK(first.alarms[0].code == "grant.expires_30");
  facts.now = kStart + seconds(200);
  const auto down = before.after(kShop, failed(ErrorKind::PlatformDown), facts);
  REQUIRE(down.alarms.size() == 1);
  CHECK(down.said.isDown);

  StoreHealthTracker after;
  facts.now = kStart + hours(1);
  after.load(kShop, down.health, down.said, facts.now);
  CHECK(after.watch(kShop, 0, 0, facts.now).empty());
  CHECK(after.after(kShop, failed(ErrorKind::PlatformDown), facts).alarms.empty());
  facts.now = kStart + hours(2);
  const auto back = after.after(kShop, {}, facts);
  REQUIRE(back.alarms.size() == 1);
  CHECK(back.alarms[0].code == "store.back");
  CHECK(after.watch(kShop, 0, 0, facts.now).empty());
}

TEST_CASE("CH17: a store that is not failing, but not synced for longer than the limit either, raises one alarm; sleep and absence do not") {
  StoreHealthTracker tracker;
  tracker.setLimits({200, minutes(15)});
  static_cast<void>(tracker.after(kShop, {}, factsAt(kStart)));
  std::vector<AlarmNotice> alarms;
  const auto watchUntil = [&](Instant from, Instant to) {
    for (Instant now = from; now <= to; now = now + seconds(30)) {
      const auto more = tracker.watch(kShop, 0, 0, now);
      alarms.insert(alarms.end(), more.begin(), more.end());
    }
  };
  watchUntil(kStart, kStart + minutes(14));
  CHECK(alarms.empty());
  // Eight hours of sleep.
  watchUntil(kStart + hours(8), kStart + hours(8) + minutes(14));
  CHECK(alarms.empty());
  watchUntil(kStart + hours(8) + minutes(14), kStart + hours(9));
  REQUIRE(alarms.size() == 1);
  CHECK(alarms[0].code == "store.lagging");
  CHECK(alarms[0].at == kStart + hours(8) + minutes(15));
  const auto back = tracker.after(kShop, {}, factsAt(kStart + hours(9)));
  REQUIRE(back.alarms.size() == 1);
  CHECK(back.alarms[0].phase == AlarmNotice::Phase::Cleared);

  StoreHealthTracker later;
  later.load(kShop, back.health, back.said, kStart + hours(72));
  CHECK(later.watch(kShop, 0, 0, kStart + hours(72)).empty());
}

TEST_CASE("CH17: the first pull after a start or a sleep failed and the store was called down: absence counts as nobody's fault") {
  StoreHealthTracker before;
  const auto last = before.after(kShop, {}, factsAt(kStart));
  StoreHealthTracker tracker;
  const Instant started = kStart + hours(12);
  tracker.load(kShop, last.health, last.said, started);
  CHECK(tracker.after(kShop, failed(ErrorKind::Offline), factsAt(started + seconds(2))).alarms.empty());
  CHECK(tracker.watch(kShop, 0, 0, started + seconds(30)).empty());
  static_cast<void>(tracker.after(kShop, {}, factsAt(started + seconds(40))));
  CHECK(tracker.watch(kShop, 0, 0, started + seconds(60)).empty());
  // Rounds run one by one are no absence.
  StoreHealthTracker round;
  round.load(kShop, last.health, last.said, kStart + seconds(200));
  CHECK(round.after(kShop, failed(ErrorKind::Offline), factsAt(kStart + seconds(200))).alarms.size() == 1);
  // Asleep; the pull comes before the watch.
  const Instant woken = started + hours(9);
  CHECK(tracker.after(kShop, failed(ErrorKind::Offline), factsAt(woken)).alarms.empty());
  CHECK(tracker.watch(kShop, 0, 0, woken + seconds(30)).empty());
  CHECK(tracker.after(kShop, failed(ErrorKind::Offline), factsAt(woken + seconds(179))).alarms.empty());
  CHECK(tracker.after(kShop, failed(ErrorKind::Offline), factsAt(woken + seconds(180))).alarms.size() == 1);
}

TEST_CASE("AU03: a grant that can no longer be renewed is told with its deadline although calls still work") {
  StoreHealthTracker tracker;
  HealthFacts facts = factsAt(kStart);
  facts.grantWarning = Error{ErrorKind::Unauthorised, "oauth.refresh_lost", "Sign in again.", kStart + hours(5)};
  const auto change = tracker.after(kShop, {}, facts);
  CHECK(change.health.state == HealthState::Expiring);
  CHECK(change.health.detail == (kStart + hours(5)).toIso().substr(0, 16));
  REQUIRE(change.alarms.size() == 1);
  CHECK(change.alarms[0].code == "grant.lost");
  CHECK(tracker.after(kShop, {}, facts).alarms.empty());
  facts.grantWarning.reset();
  const auto signedIn = tracker.after(kShop, {}, facts);
  CHECK(signedIn.health.state == HealthState::Ok);
  REQUIRE(signedIn.alarms.size() == 1);
  CHECK(signedIn.alarms[0].phase == AlarmNotice::Phase::Cleared);
  CHECK(tracker.after(kShop, {}, facts).alarms.empty());
}

TEST_CASE("What is our own affair says nothing about the store, a pause is no failure") {
  StoreHealthTracker tracker;
  static_cast<void>(tracker.after(kShop, {}, factsAt(kStart)));
  for (const ErrorKind kind : {ErrorKind::Cancelled, ErrorKind::DiskFull, ErrorKind::Storage, ErrorKind::Locked})
    CHECK(tracker.after(kShop, failed(kind), factsAt(kStart)).health.state == HealthState::Ok);
  Error pause{ErrorKind::Throttled, "api.throttled", "Wait.", kStart + seconds(30)};
  const auto change = tracker.after(kShop, fail(pause), factsAt(kStart));
  CHECK(change.health.state == HealthState::Ok);
  CHECK(change.health.throttledUntil == kStart + seconds(30));
  CHECK(healthText(change.health).find("pause") != std::string::npos);
}

TEST_CASE("CH03: a store set up for orders only is never called well, and raises no alarm for what it was never given") {
  StoreHealthTracker tracker;
  const Status ordersOnly = fail(Error{ErrorKind::MissingGrant, "amazon.orders_only", std::string(kOrdersOnly), {}});
  for (int round = 0; round < 10; ++round) {
    const auto change = tracker.after(kShop, ordersOnly, factsAt(kStart + round * minutes(2)));
    CHECK(change.health.state == HealthState::MissingScope);
    CHECK(change.health.detail == kOrdersOnly);
    CHECK_FALSE(change.health.lastSuccessAt);
    CHECK(change.alarms.empty());
  }
  CHECK(tracker.watch(kShop, 0, 0, kStart + hours(1)).empty());
}
