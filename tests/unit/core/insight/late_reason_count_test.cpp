#include "core/insight/late_reason_count.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

#include "tests/unit/core/insight/counted_threads.h"

using namespace inquiry;
using namespace inquiry::insight;

namespace {

ReportQuestion wholeTime() {
  ReportQuestion asked;
  asked.filter.from = CountedThreads::base();
  asked.filter.to = asked.now = CountedThreads::now();
  return asked;
}

LateReasons reasonsOf(const ReportQuestion& asked) { return CountedThreads::must(lateReasons(CountedThreads::filled().connection(), asked)); }

std::int64_t sum(const std::vector<LateReasons::Held>& holders) {
  std::int64_t all = 0;
  for (const auto& each : holders) all += each.count;
  return all;
}

}  // namespace

TEST_CASE("KP09: the reasons of all late waits of 5,000 conversations sum to the figure and to the causes of the report") {
  ReportQuestion asked = wholeTime();
  const LateReasons reasons = reasonsOf(asked);
  const ResponseReport report = CountedThreads::must(makeReport(CountedThreads::filled().connection(), asked));
  REQUIRE(report.total.late.part > 0);
  CHECK(reasons.late == report.total.late.part);
  CHECK(reasons.decided == report.total.late.whole);
  std::map<std::string, std::int64_t> causes;
  std::int64_t before = reasons.late;
  for (const LateReasons::Reason& each : reasons.reasons) {
    CHECK(each.count <= before);
    before = each.count;
    CHECK(sum(each.holders) == each.count);
    // A report counts what still waits among what nobody looked into.
    causes[each.cause == "waiting" ? "" : each.cause] += each.count;
  }
  CHECK(causes == report.causes);
  CHECK(sum(reasons.holders) == reasons.late);
}

TEST_CASE("KP09: the reasons of one store are those its list of late waits shows, row for row") {
  ReportQuestion asked = wholeTime();
  const ResponseReport report = CountedThreads::must(makeReport(CountedThreads::filled().connection(), asked));
  asked.filter.only[Grouping::Store] = report.groups.front().key;
  const LateReasons reasons = reasonsOf(asked);
  const BehindRows rows = CountedThreads::must(rowsBehind(CountedThreads::filled().connection(), asked, {Figure::Late}, 100'000));
  REQUIRE(rows.count == static_cast<std::int64_t>(rows.rows.size()));
  std::map<std::string, std::map<std::string, std::int64_t>> shown, counted;
  for (const WaitRow& row : rows.rows) ++shown[row.cause.empty() && !row.end ? "waiting" : row.cause][row.holder];
  for (const LateReasons::Reason& each : reasons.reasons)
    for (const LateReasons::Held& held : each.holders) counted[each.cause][held.holder] = held.count;
  CHECK(shown == counted);
}

TEST_CASE("KP09: reasons asked for as of a past instant know nothing of what came later") {
  ReportQuestion asked = wholeTime();
  asked.now = CountedThreads::base() + std::chrono::hours(24 * 30);
  const LateReasons reasons = reasonsOf(asked);
  const ResponseReport report = CountedThreads::must(makeReport(CountedThreads::filled().connection(), asked));
  CHECK(reasons.late == report.total.late.part);
  CHECK(reasons.decided == report.total.late.whole);
  CHECK(reasons.late < reasonsOf(wholeTime()).late);
}
