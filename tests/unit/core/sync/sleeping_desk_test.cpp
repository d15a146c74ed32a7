// An answer that leaves at a chosen time goes by the wall clock, pauses of the heartbeat by the monotonic one.
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// Turned while workers and heartbeat read it.
class SleepingClock final : public Clock {
 public:
  Instant now() const override { return Instant::fromMillis(m_now); }
  Duration steady() const override { return Duration(m_steady); }
  void advance(Duration by) {
    m_now += by.count();
    m_steady += by.count();
  }
  void sleep(Duration by) { m_now += by.count(); }

 private:
  std::atomic<std::int64_t> m_now{at("2026-03-04T08:00:00Z").millis()}, m_steady{1'000'000};
};

bool comesTrue(const std::function<bool()>& condition) {
  for (std::int64_t i = 0; i < 100'000; ++i) {  // each look reads the database
    if (condition()) return true;
    std::this_thread::yield();
  }
  return false;
}

}  // namespace

TEST_CASE("An answer for later left late by as long as the computer had slept") {
  PracticeDesk desk;
  SleepingClock clock;
  ConnectorRegistry registry;
  NoTransport transport;
  MemorySecretStore secrets;
  registry.add(Marketplace::Ebay, &FakeConnector::make);
  std::atomic<int> pulls = 0;
  desk.platform().beforePull = [&] { ++pulls; };
  desk.platform().buyerWrites("t0", "Hello?");
  SyncService service(SyncParts{desk.database(), clock, registry, {transport, secrets, clock, nullptr, {}}, desk.journal(), nullptr, nullptr},
                      SyncOptions{2, 7, seconds(15), minutes(2)});
  REQUIRE(service.start());
  REQUIRE(comesTrue([&] { return desk.number("SELECT count(*) FROM message") == 1; }));
  const OutgoingId id = desk.answer("t0", "Good evening.", "shop", [&](Outgoing& item) {
    item.state = OutgoingState::Held;
    item.sendAt = item.releaseAt = clock.now() + hours(2);
  });
  service.outboxChanged();
  // Two pulls later the heartbeat has seen it and set its alarm by the monotonic clock.
  const int before = pulls;
  REQUIRE(comesTrue([&] {
    service.syncNow();
    return pulls >= before + 2;
  }));
  CHECK(desk.state(id) == OutgoingState::Held);
  clock.sleep(hours(2));
  clock.advance(seconds(31));
  REQUIRE(comesTrue([&] {
    service.syncNow();
    return desk.state(id) == OutgoingState::Sent;
  }));
  CHECK(service.end());
}
