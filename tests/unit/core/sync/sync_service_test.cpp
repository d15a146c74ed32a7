#include "core/sync/sync_service.h"

#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// Lets the workers work; the clock of the desk stands still meanwhile. False when it did not come true in a long time.
bool comesTrue(const std::function<bool()>& condition) {
  for (std::int64_t i = 0; i < 20'000'000; ++i) {
    if (condition()) return true;
    std::this_thread::yield();
  }
  return false;
}

}  // namespace

TEST_CASE("One round tells what every store fetched and sent, in the words of the interface") {
  PracticeDesk desk({"a", "b", "c"});
  desk.platform("a").buyerWrites("t1", "Hello");
  desk.platform("b").buyerWrites("t1", "Hello");
  desk.platform("b").buyerWrites("t1", "Hello again");
  desk.platform("c").pullError = Error{ErrorKind::PlatformDown, "test.down", "The platform answers with errors.", {}};
  const auto rounds = desk.sync().syncOnce({}).value();
  REQUIRE(rounds.size() == 3);
  CHECK((rounds[0].id.value == "a" && rounds[0].ok && rounds[0].threads == 1 && rounds[0].messages == 1));
  CHECK((rounds[1].ok && rounds[1].threads == 1 && rounds[1].messages == 2));
  CHECK_FALSE(rounds[2].ok);
  CHECK(rounds[2].error->kind == ErrorKind::PlatformDown);
  const auto health = [&desk](const char* id) {
    return desk.read([id](storage::Connection& connection) { return storage::StoreRepository(connection).health(StoreId{id}); });
  };
  CHECK(health("a").state == HealthState::Ok);
  CHECK(health("a").lastSuccessAt == desk.clock.now());
  CHECK(health("a").interval == seconds(90));
  CHECK(health("c").state == HealthState::PlatformOutage);
  CHECK(health("c").failuresInARow == 1);
  CHECK(desk.sync().syncOnce({StoreId{"nobody"}}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("CH01: eight stores are in one inbox and the total is the sum of the platforms") {
  std::vector<std::string> ids;
  for (int i = 0; i < 8; ++i) ids.push_back("store-" + std::to_string(i));
  PracticeDesk desk(ids);
  std::int64_t total = 0;
  for (int i = 0; i < 8; ++i)
    for (int thread = 0; thread <= i * 3; ++thread, ++total) desk.platform(ids[static_cast<std::size_t>(i)]).buyerWrites("t" + std::to_string(thread), "Hello");
  REQUIRE(desk.sync().syncOnce({}));
  CHECK(desk.number("SELECT count(*) FROM thread") == total);
}

TEST_CASE("Started, new messages arrive and answers leave by themselves; stop ends at once") {
  PracticeDesk desk;
  desk.platform().buyerWrites("t0", "Hello?");
  REQUIRE(desk.sync().start());
  REQUIRE(comesTrue([&] { return desk.number("SELECT count(*) FROM message") == 1; }));
  CHECK_FALSE(desk.sync().syncOnce({}));
  const OutgoingId id = desk.answer("t0", "Yes");
  desk.sync().outboxChanged();
  REQUIRE(comesTrue([&] { return desk.state(id) == OutgoingState::Sent; }));
  desk.platform().buyerWrites("t0", "Thanks");
  desk.sync().syncNow();
  REQUIRE(comesTrue([&] { return desk.number("SELECT count(*) FROM message") == 3; }));
  desk.sync().stop();
  CHECK_FALSE(desk.sync().isStarted());
  desk.sync().stop();
  REQUIRE(desk.sync().start());
}

TEST_CASE("A stop asked for in the middle of a pull ends it, and the next one goes on") {
  PracticeDesk desk;
  for (int i = 0; i < 300; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello");
  std::stop_source stop;
  stop.request_stop();
  const auto rounds = desk.sync().syncOnce({}, stop.get_token()).value();
  CHECK(rounds[0].error->kind == ErrorKind::Cancelled);
  CHECK(desk.round().messages == 300);
}

TEST_CASE("A snoozed thread comes back when its time has come") {
  PracticeDesk desk;
  desk.round();
  desk.platform().buyerWrites("t0", "Hello?");
  desk.round();
  const ThreadId id = desk.thread("t0").id;
  desk.write([&](storage::Connection& connection) { return storage::ThreadRepository(connection).snooze(id, desk.clock.now() + hours(1)); });
  desk.clock.advance(minutes(59));
  desk.round();
  CHECK(desk.thread("t0").status == ThreadStatus::Snoozed);
  desk.clock.advance(minutes(2));
  desk.round();
  CHECK(desk.thread("t0").status == ThreadStatus::Open);
}

TEST_CASE("AU06: a store removed and added again with the same id keeps its threads") {
  PracticeDesk desk;
  desk.platform().buyerWrites("t0", "Hello?");
  desk.round();
  desk.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).remove(StoreId{"shop"}, desk.clock.now()); });
  REQUIRE(desk.sync().storesChanged());
  CHECK(desk.sync().syncOnce({}).value().empty());
  desk.write([&](storage::Connection& connection) {
    Store store;
    store.id.value = "shop";
    store.marketplace = Marketplace::Ebay;
    store.site = "EBAY_US";
    store.name = "again";
    store.timeZone = "UTC";
    return storage::StoreRepository(connection).add(store, desk.clock.now());
  });
  REQUIRE(desk.sync().storesChanged());
  CHECK(desk.round().threads == 0);
  CHECK(desk.number("SELECT count(*) FROM thread") == 1);
}

TEST_CASE("AU05: testing a connection really reads, and moves the health of the store") {
  PracticeDesk desk;
  desk.platform().buyerWrites("t0", "Hello?");
  CHECK(desk.sync().test(StoreId{"shop"})->messages == 1);
  desk.platform().pullError = Error{ErrorKind::Unauthorised, "oauth.invalid_grant", "Sign in again.", {}};
  CHECK_FALSE(desk.sync().test(StoreId{"shop"}));
  const auto health = desk.read([](storage::Connection& connection) { return storage::StoreRepository(connection).health(StoreId{"shop"}); });
  CHECK(health.state == HealthState::Revoked);
}
