#include "core/desk/coverage_service.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("coverage says for every store what is stored, from when to when, and where it has gaps") {
  DeskBench bench({"shop", "other"});
  const Instant old = bench.clock.now() - std::chrono::hours(30), newer = bench.clock.now() - std::chrono::hours(1);
  bench.platform().buyerWrites("t1", "First", old);
  bench.platform().buyerWrites("t1", "Second", newer);
  bench.platform().buyerWrites("t2", "Third", newer);
  bench.round();
  bench.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).addGap({StoreId{"shop"}, old, newer}); });
  const auto rows = must(bench.coverage().rows());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].store.value == "shop");
  CHECK(rows[0].threads == 2);
  CHECK(rows[0].messages == 3);
  CHECK(rows[0].oldest == old);
  CHECK(rows[0].newest == newer);
  CHECK(rows[0].completeSince);
  REQUIRE(rows[0].gaps.size() == 1);
  CHECK(rows[0].gaps[0].first == old);
  CHECK(rows[0].bytes > 0);
  CHECK(rows[1].messages == 0);
  CHECK_FALSE(rows[1].oldest);
  CHECK_FALSE(rows[1].completeSince);
  CHECK(rows[1].bytes == 0);
}

TEST_CASE("AR02: coverage tells the days held, the gaps, and what the platform deletes next, with its source") {
  using std::chrono::hours;
  constexpr Duration kDay = hours(24);
  DeskBench bench({"shop"});
  const Instant now = bench.clock.now(), oldest = now - 100 * kDay;
  bench.platform().buyerWrites("t1", "First", oldest);
  bench.platform().buyerWrites("t1", "Second", now - kDay);
  bench.round();
  desk::CoverageRow row = must(bench.coverage().rows()).front();
  CHECK(row.daysHeld == 100);
  REQUIRE(row.expiries.size() == 2);
  const desk::Expiry& messages = row.expiries[0];
  CHECK(messages.limit.what == desk::PlatformLimit::What::Messages);
  CHECK(messages.isCaptured);
  CHECK(messages.at == oldest + messages.limit.keeps);
  CHECK_FALSE(messages.limit.isConfirmed);
  CHECK_FALSE(messages.limit.source.empty());
  CHECK(row.expiries[1].limit.keeps == 30 * kDay);
  CHECK(row.expiries[1].isCaptured);
  CHECK_FALSE(row.expiries[1].at);
  REQUIRE(desk::nextExpiry(row) != nullptr);
  CHECK_FALSE(desk::isWarning(*desk::nextExpiry(row), now));

  // A gap that the platform can still fill, for ten days more: said before it is too late.
  const Instant from = now - messages.limit.keeps + 10 * kDay;
  bench.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).addGap({StoreId{"shop"}, from, from + 5 * kDay}); });
  row = must(bench.coverage().rows()).front();
  const desk::Expiry* next = desk::nextExpiry(row);
  REQUIRE(next != nullptr);
  CHECK_FALSE(next->isCaptured);
  CHECK(next->at == now + 10 * kDay);
  CHECK(desk::isWarning(*next, now));
  // Gone at the platform, too: nothing is left to be done.
  bench.clock.advance(16 * kDay);
  CHECK(must(bench.coverage().rows()).front().expiries[0].isCaptured);
}

TEST_CASE("AR02: files without a copy here are counted until the platform drops them") {
  DeskBench bench({"shop"});
  constexpr Duration kDay = std::chrono::hours(24);
  const Instant sent = bench.clock.now() - 20 * kDay;
  bench.platform().buyerWrites("t1", "See the picture", sent);
  bench.round();
  bench.write([&](storage::Connection& connection) -> Status {
    if (auto done = storage::execute(connection, "INSERT INTO attachment (message, position, name, type, size, remote_url, hash) SELECT id, 0, 'a.png', 'image/png', 9, 'https://i.ebayimg.com/a.png', '' FROM message"); !done) return done;
    return storage::execute(connection, "UPDATE message SET attachments = 1");
  });
  const auto files = [&] { return must(bench.coverage().rows()).front().expiries.at(1); };
  CHECK(files().uncaptured == 1);
  CHECK(files().at == sent + 30 * kDay);
  CHECK(desk::isWarning(files(), bench.clock.now()));
  bench.write([&](storage::Connection& connection) { return storage::execute(connection, "UPDATE attachment SET hash = 'kept'"); });
  CHECK(files().isCaptured);
  bench.write([&](storage::Connection& connection) { return storage::execute(connection, "UPDATE attachment SET hash = ''"); });
  bench.clock.advance(11 * kDay);
  CHECK(files().isCaptured);
}
