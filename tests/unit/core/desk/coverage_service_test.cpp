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
