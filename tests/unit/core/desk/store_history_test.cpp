#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;

namespace {

const StoreId kShop{"shop"};

// One message every hour, each in a thread of its own, newest last.
void write(DeskBench& bench, int count) {
  for (int i = count; i > 0; --i) bench.platform().buyerWrites("t" + std::to_string(i), std::string(200, 'x'), bench.clock.now() - hours(i));
}

}  // namespace

TEST_CASE("a small shop's history is counted, nothing of it is stored") {
  DeskBench bench;
  write(bench, 40);
  const auto writes = bench.platform().writes;
  const desk::HistoryEstimate estimate = must(bench.stores().estimate(kShop, bench.clock.now() - hours(24)));
  CHECK(estimate.isKnown);
  CHECK(estimate.messages == 24);
  CHECK(estimate.bytes > 24 * 200);
  CHECK(estimate.minutes == 1);
  CHECK(bench.platform().writes == writes);
  ThreadQuery all;
  all.view = ThreadView::All;
  all.now = bench.clock.now();
  CHECK(must(bench.inbox().threads(all)).threads.empty());
  CHECK(bench.round().messages == 40);
}

TEST_CASE("a large shop's history is told from its newest part") {
  DeskBench bench;
  // Newest first, as histories come.
  for (int i = 1; i <= 2000; ++i) bench.platform().buyerWrites("t" + std::to_string(i), "Where is it?", bench.clock.now() - hours(i));
  const desk::HistoryEstimate estimate = must(bench.stores().estimate(kShop, bench.clock.now() - hours(24 * 365)));
  CHECK(estimate.isKnown);
  CHECK(estimate.messages > 24 * 365 * 9 / 10);
  CHECK(estimate.messages < 24 * 365 * 11 / 10);
}

TEST_CASE("an empty shop and one that cannot be read are told apart") {
  DeskBench bench({"shop", "other"});
  CHECK(must(bench.stores().estimate(kShop, bench.clock.now() - hours(24))).messages == 0);
  bench.platform("other").pullError = Error{ErrorKind::Unauthorised, "fake.gone", "Sign in first.", {}};
  CHECK(bench.stores().estimate(StoreId{"other"}, bench.clock.now() - hours(24)).error().kind == ErrorKind::Unauthorised);
  CHECK(bench.stores().estimate(StoreId{"nobody"}, bench.clock.now()).error().kind == ErrorKind::NotFound);
}

TEST_CASE("ON01: an earlier beginning reads the history again, without alarms, and leaves what is there") {
  DeskBench bench;
  const ThreadId thread = bench.question("t1", "Where is it?");
  must(bench.stores().setHistorySince(kShop, bench.clock.now() - hours(24 * 30)));
  CHECK(bench.round().ok);
  bench.platform().buyerWrites("old", "Half a year ago", bench.clock.now() - hours(24 * 180));
  bench.announced();
  const int pulls = bench.platform().pulls;
  must(bench.stores().setHistorySince(kShop, bench.clock.now() - hours(24 * 365)));
  CHECK(bench.round().ok);
  CHECK(bench.platform().pulls >= pulls + 2);  // news and history
  CHECK(must(bench.inbox().thread(thread)).messages.size() == 1);
  CHECK(must(bench.coverage().rows()).front().completeSince == bench.clock.now() - hours(24 * 365));
  // Later than before: only the wish is noted.
  const int again = bench.platform().pulls;
  must(bench.stores().setHistorySince(kShop, bench.clock.now() - hours(24)));
  CHECK(bench.round().ok);
  CHECK(bench.platform().pulls == again + 1);
  CHECK(bench.stores().setHistorySince(kShop, bench.clock.now() + hours(1)).error().kind == ErrorKind::InvalidInput);
}
