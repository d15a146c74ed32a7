// What becomes of a store whose worker hangs or throws, and of all others.
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <latch>
#include <stdexcept>
#include <thread>

#include "core/sync/task_watch.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::seconds;

namespace {

// Turned while workers and heartbeat read it.
class TurnedClock final : public Clock {
 public:
  Instant now() const override { return Instant::fromMillis(m_now); }
  Duration steady() const override { return Duration(m_now); }
  void advance(Duration by) { m_now += by.count(); }

 private:
  std::atomic<std::int64_t> m_now{at("2026-03-04T08:00:00Z").millis()};
};

bool comesTrue(const std::function<bool()>& condition) {
  for (std::int64_t i = 0; i < 200'000; ++i) {  // each look reads the database
    if (condition()) return true;
    std::this_thread::yield();
  }
  return false;
}

struct RunningDesk : PracticeDesk {
  RunningDesk() : PracticeDesk({"hangs", "works"}) {
    registry.add(Marketplace::Ebay, &FakeConnector::make);
    service = std::make_unique<SyncService>(SyncParts{database(), turned, registry, {transport, secrets, turned, nullptr, {}}, journal(), nullptr, &alarm},
                                            SyncOptions{4, 7, seconds(15), std::chrono::minutes(2)});
  }
  StoreHealth health(const char* id) {
    return read([id](storage::Connection& connection) { return storage::StoreRepository(connection).health(StoreId{id}); });
  }
  std::int64_t messages(const char* id) {
    return number("SELECT count(*) FROM message m JOIN store s ON s.key = m.store WHERE s.id = '" + std::string(id) + "'");
  }
  // Half a minute and the mercy, as the heartbeat sees them.
  bool letWatchdogBite(const std::function<bool()>& hasBitten) {
    turned.advance(TaskWatch::kPatience);
    // A second now and then, so that the settle time of an answer (120 s) does not go by as well.
    int looks = 0;
    return comesTrue([&] {
      if (++looks % 20 == 0 && looks < 1200) turned.advance(seconds(1));
      service->syncNow(StoreId{"works"});
      return hasBitten();
    });
  }

  TurnedClock turned;
  ConnectorRegistry registry;
  NoTransport transport;
  MemorySecretStore secrets;
  std::unique_ptr<SyncService> service;
};

}  // namespace

TEST_CASE("F27: a store whose worker hangs for 30 s is started anew alone, and its health says so") {
  RunningDesk desk;
  std::latch isHanging(1), letGo(1);
  std::atomic<int> pulls = 0;
  desk.platform("hangs").beforePull = [&] {
    if (pulls++ > 0) return;
    isHanging.count_down();
    letGo.wait();  // deaf to every stop
  };
  desk.platform("hangs").buyerWrites("t0", "Hello?");
  desk.platform("works").buyerWrites("t0", "Hello?");
  REQUIRE(desk.service->start());
  isHanging.wait();
  REQUIRE(comesTrue([&] { return desk.messages("works") == 1; }));
  CHECK(desk.health("hangs").detail.empty());
  REQUIRE(desk.letWatchdogBite([&] { return desk.health("hangs").detail == kSyncHung; }));
  const StoreHealth told = desk.health("hangs");
  CHECK(told.state == HealthState::PlatformOutage);
  CHECK(healthText(told).find("started anew") != std::string::npos);
  CHECK(desk.health("works").state == HealthState::Ok);
  // The store goes on by itself while its old worker still hangs.
  desk.service->syncNow(StoreId{"hangs"});
  REQUIRE(comesTrue([&] { return desk.messages("hangs") == 1; }));
  REQUIRE(comesTrue([&] { return desk.health("hangs").state == HealthState::Ok; }));
  CHECK(pulls >= 2);
  letGo.count_down();
  desk.platform("works").buyerWrites("t0", "Still there?");
  desk.service->syncNow(StoreId{"works"});
  REQUIRE(comesTrue([&] { return desk.messages("works") == 2; }));
  desk.service->stop();
}

TEST_CASE("F27: a send that hangs is given up, its answer is looked up and never sent a second time") {
  RunningDesk desk;
  desk.platform("hangs").buyerWrites("t0", "Hello?");
  REQUIRE(desk.service->start());
  REQUIRE(comesTrue([&] { return desk.messages("hangs") == 1; }));
  std::latch isHanging(1), letGo(1);
  std::atomic<bool> hangsOnce = true;
  desk.platform("hangs").beforeSend = [&] {
    if (!hangsOnce.exchange(false)) return;
    isHanging.count_down();
    letGo.wait();
  };
  const OutgoingId id = desk.answer("t0", "Yes", "hangs");
  desk.service->outboxChanged();
  isHanging.wait();
  CHECK(desk.state(id) == OutgoingState::Sending);
  REQUIRE(desk.letWatchdogBite([&] { return desk.state(id) == OutgoingState::Unknown; }));
  // The next pull may have made the store well again; the journal keeps what happened.
  REQUIRE(comesTrue([&] { return desk.number("SELECT count(*) FROM journal WHERE kind = 'store.health' AND payload LIKE '%sync.hung%'") >= 1; }));
  letGo.count_down();
  REQUIRE(comesTrue([&] { return desk.platform("hangs").acceptedTexts().size() == 1; }));
  REQUIRE(comesTrue([&] {
    desk.turned.advance(seconds(5));
    desk.service->outboxChanged();
    return desk.state(id) != OutgoingState::Unknown;
  }));
  CHECK(desk.platform("hangs").acceptedTexts().size() == 1);
  CHECK((desk.state(id) == OutgoingState::Sent || desk.state(id) == OutgoingState::Confirmed));
  desk.service->stop();
}

TEST_CASE("F27: a store that was started anew refreshed its sign-in beside the old connector: it waits for the old one's other lane") {
  RunningDesk desk;
  desk.platform("hangs").buyerWrites("t0", "Hello?");
  REQUIRE(desk.service->start());
  REQUIRE(comesTrue([&] { return desk.messages("hangs") == 1; }));
  std::atomic<bool> isSending = false, mayEnd = false;
  std::atomic<int> beats = 0;
  desk.platform("hangs").beforeSend = [&] {
    isSending = true;
    while (!mayEnd) {  // as one that waits for the platform's sign-in
      noteAlive();
      ++beats;
      std::this_thread::yield();
    }
  };
  static_cast<void>(desk.answer("t0", "Yes", "hangs"));
  desk.service->outboxChanged();
  REQUIRE(comesTrue([&] { return isSending.load(); }));
  std::latch isHanging(1), letGo(1);
  std::atomic<int> pulls = 0;
  desk.platform("hangs").beforePull = [&] {
    if (pulls++ > 0) return;
    isHanging.count_down();
    letGo.wait();
  };
  desk.service->syncNow(StoreId{"hangs"});
  isHanging.wait();
  // In steps with a sign of life each: a jump would make the send look as if it hung too.
  int looks = 0;
  REQUIRE(comesTrue([&] {
    for (const int seen = beats; beats < seen + 2;) std::this_thread::yield();
    if (++looks % 10 == 0) desk.turned.advance(seconds(1));
    desk.service->syncNow(StoreId{"works"});
    return desk.health("hangs").detail == kSyncHung;
  }));
  desk.service->syncNow(StoreId{"hangs"});
  // Time enough for the other store to be synced twice.
  for (std::int64_t round = 1; round <= 2; ++round) {
    desk.platform("works").buyerWrites("t0", "Hello?");
    REQUIRE(comesTrue([&] {
      desk.service->syncNow(StoreId{"works"});
      return desk.messages("works") == round;
    }));
  }
  CHECK(pulls == 1);
  mayEnd = true;
  REQUIRE(comesTrue([&] { return pulls >= 2; }));
  letGo.count_down();
  desk.service->stop();
}

TEST_CASE("F27: a worker that throws takes nobody else down, and the store is tried again with a new connector") {
  RunningDesk desk;
  std::atomic<int> pulls = 0;
  desk.platform("hangs").beforePull = [&] {
    if (pulls++ == 0) throw 42;  // not even an exception of the library
  };
  desk.platform("hangs").buyerWrites("t0", "Hello?");
  desk.platform("works").buyerWrites("t0", "Hello?");
  REQUIRE(desk.service->start());
  REQUIRE(comesTrue([&] { return desk.health("hangs").detail == kSyncFault; }));
  REQUIRE(comesTrue([&] { return desk.messages("works") == 1; }));
  desk.service->syncNow(StoreId{"hangs"});
  REQUIRE(comesTrue([&] { return desk.messages("hangs") == 1; }));
  REQUIRE(comesTrue([&] { return desk.health("hangs").state == HealthState::Ok; }));
  desk.service->stop();
}

TEST_CASE("F27: closing hung for ever when a worker hung: stop() gives it up and end() tells that it was left behind") {
  RunningDesk desk;
  std::latch isHanging(1), letGo(1);
  std::atomic<bool> isOver = false;
  desk.platform("hangs").beforePull = [&] {
    isHanging.count_down();
    letGo.wait();
    isOver = true;
    throw 42;  // nothing more of the desk is used
  };
  REQUIRE(desk.service->start());
  isHanging.wait();
  desk.service->stop();
  CHECK_FALSE(desk.service->isStarted());
  CHECK_FALSE(desk.service->workers().stop(Duration(10)));
  CHECK_FALSE(desk.service->end());
  letGo.count_down();
  REQUIRE(comesTrue([&] { return isOver.load(); }));
  REQUIRE(comesTrue([&] { return desk.service->end(); }));
}
