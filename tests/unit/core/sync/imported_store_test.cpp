#include <catch2/catch_test_macros.hpp>

#include "core/sync/sync_service.h"
#include "tests/unit/core/sync/practice_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// As the import of another desk's export leaves it: an id and threads, nothing else.
Store imported(const std::string& id) {
  Store store;
  store.id.value = id;
  store.marketplace = Marketplace::Ebay;
  store.name = id;
  store.timeZone = "UTC";
  return store;
}

// A live store and one that was only imported, whose platform would answer that nobody has signed in.
struct DeskWithHistory : PracticeDesk {
  DeskWithHistory() : PracticeDesk({"shop", "history"}) {
    platform("history").pullError = Error{ErrorKind::Unauthorised, "oauth.no_grant", "Nobody has signed in at this store yet. Sign in.", {}};
    describe(imported("history"));
  }
  void describe(const Store& store) {
    write([&](storage::Connection& connection) { return storage::StoreRepository(connection).update(store); });
    if (auto told = sync().storesChanged(); !told) throw std::runtime_error(told.error().text);
  }
  StoreHealth health(const std::string& id) {
    return read([&](storage::Connection& connection) { return storage::StoreRepository(connection).health(StoreId{id}); });
  }
};

}  // namespace

TEST_CASE("A store that was only imported takes no part in a round of all stores and alarms nobody") {
  DeskWithHistory desk;
  desk.platform("shop").buyerWrites("t1", "Hello?");
  for (int i = 0; i < 6; ++i) {
    const auto rounds = desk.sync().syncOnce({}).value();
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].id.value == "shop");
    CHECK(rounds[0].ok);
    desk.clock.advance(minutes(10));
  }
  CHECK(desk.alarm.notices().empty());
  CHECK_FALSE(desk.health("history").since);
  CHECK(desk.number("SELECT count(*) FROM journal WHERE kind = 'store.health' AND subject = 'history'") == 0);
}

TEST_CASE("A store that was only imported is named as one when somebody asks for its sync, its test or its sign-in") {
  DeskWithHistory desk;
  const StoreId history{"history"};
  CHECK(desk.sync().syncOnce({history}).error().code == "store.not_connected");
  CHECK(desk.sync().test(history).error().code == "store.not_connected");
  CHECK(desk.sync().startSignIn(history).error().code == "store.not_connected");
  CHECK(desk.sync().capabilities(history));  // what its platform can do is still known
  CHECK_FALSE(desk.health("history").since);
}

TEST_CASE("A store that was only imported is synced from the moment it is described") {
  DeskWithHistory desk;
  REQUIRE(desk.sync().syncOnce({}).value().size() == 1);
  Store connected = imported("history");
  connected.site = "EBAY_US";
  desk.platform("history").pullError.reset();
  desk.platform("history").buyerWrites("t9", "Hello?");
  desk.describe(connected);
  CHECK(desk.sync().syncOnce({}).value().size() == 2);
  CHECK(desk.round("history").ok);
  CHECK(desk.number("SELECT count(*) FROM thread WHERE remote_id = 't9'") == 1);
}

TEST_CASE("Credentials make a store a live one, whatever else it lacks") {
  DeskWithHistory desk;
  const auto isOnlyImported = [&desk] {
    return desk.read([](storage::Connection& connection) { return storage::StoreRepository(connection).isOnlyImported(imported("history")); });
  };
  CHECK(isOnlyImported());
  desk.write([](storage::Connection& connection) { return storage::execute(connection, "INSERT INTO secret(store, key, cipher) VALUES('history', 'clientId', x'00')"); });
  CHECK_FALSE(isOnlyImported());
}
