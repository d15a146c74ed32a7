#include "core/insight/platform_metric.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

using namespace inquiry;
using namespace inquiry::insight;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant kNow = Instant::parse("2026-07-01T00:00:00Z").value();

WaitFact wait(std::int64_t thread, Duration ago, std::optional<Duration> took, WaitingEnd end = WaitingEnd::Answer) {
  WaitFact fact;
  fact.thread.value = thread;
  fact.startedAt = kNow - ago;
  if (took) {
    fact.endedAt = fact.startedAt + *took;
    fact.end = end;
  }
  return fact;
}

std::string doubtOf(const WaitFact& fact) {
  const std::vector facts{fact};
  const MetricTwin twin = twinOf({*platformMetric("amazon.contact-response"), 30, kNow, facts, {}});
  return twin.waits.empty() ? "left out" : twin.waits.front().doubt;
}

}  // namespace

TEST_CASE("KP02: so many more late answers until 90 % is the largest number that still keeps it") {
  for (std::int64_t whole = 0; whole <= 120; ++whole)
    for (std::int64_t late = 0; late <= whole; ++late) {
      std::int64_t most = 0;
      while ((late + most + 1) * 10 <= whole + most + 1) ++most;
      CAPTURE(late, whole);
      CHECK(lateLeft(late, whole, 10) == most);
      std::int64_t needed = 0;
      while (late * 10 > whole + needed) ++needed;
      CHECK(quickNeeded(late, whole, 10) == needed);
    }
}

TEST_CASE("KP02: Amazon's figure counts what lasted 24 hours or had no answer, and leaves out what was marked") {
  const std::vector facts{wait(1, hours(200), hours(2)),                              // in time
                          wait(2, hours(200), hours(24)),                             // late at its very instant
                          wait(3, hours(200), hours(24) - Duration(1)),               // in time to the last
                          wait(4, hours(200), hours(1), WaitingEnd::NoReplyNeeded),   // marked
                          wait(5, hours(200), hours(1), WaitingEnd::Close),           // closed here: no answer for the platform
                          wait(6, hours(200), {}),                                    // still waits, late
                          wait(7, hours(3), {})};                                     // still waits, in time
  const MetricTwin twin = twinOf({*platformMetric("amazon.contact-response"), 30, kNow, facts, {}});
  CHECK(twin.whole == 5);
  CHECK(twin.part == 3);
  CHECK(twin.value == 60.0);
  CHECK(twin.lateLeft == 0);
  CHECK(twin.quickNeeded == 25);
  CHECK(twin.metric.source.find("200549770") != std::string::npos);
}

TEST_CASE("KP02: every wait the platform may see otherwise says why") {
  WaitFact machine = wait(1, hours(200), hours(30));
  machine.automaticAt = machine.startedAt + minutes(1);
  WaitFact imported = wait(1, hours(200), hours(2));
  imported.give(WaitTrait::History);
  CHECK(doubtOf(wait(1, hours(200), hours(2))) == "");
  CHECK(doubtOf(wait(1, hours(200), hours(1), WaitingEnd::NoReplyNeeded)) == "marked");
  CHECK(doubtOf(wait(1, hours(200), hours(1), WaitingEnd::Close)) == "closed-here");
  CHECK(doubtOf(wait(1, hours(200), hours(24) + minutes(10))) == "near-bar");
  CHECK(doubtOf(wait(1, hours(200), hours(24) - minutes(10))) == "near-bar");
  CHECK(doubtOf(machine) == "machine-first");
  CHECK(doubtOf(wait(1, hours(200), hours(2), WaitingEnd::AnsweredElsewhere)) == "elsewhere");
  CHECK(doubtOf(imported) == "imported");
  CHECK(doubtOf(wait(1, hours(3), {})) == "undecided");
  const std::vector facts{wait(1, hours(200), hours(2))};
  const std::vector gaps{Gap{kNow - hours(199), kNow - hours(190)}};
  CHECK(twinOf({*platformMetric("amazon.contact-response"), 30, kNow, facts, gaps}).waits.front().doubt == "gap");
}

TEST_CASE("KP02: a list of the platform's own messages is compared one by one") {
  const std::vector facts{wait(1, hours(200), hours(2)), wait(2, hours(190), hours(30)), wait(3, hours(180), hours(2)), wait(4, hours(170), hours(3))};
  PlatformFigure theirs;
  theirs.value = 50;
  theirs.messages = {{kNow - hours(200) + minutes(2), "a", {}, true},   // they call it late
                     {kNow - hours(190), "b", {}, false},               // they call it in time
                     {kNow - hours(180) - minutes(1), "c", {}, false},  // both agree
                     {kNow - hours(100), "d", {}, true},                // not known here
                     {kNow - hours(60), "e", {}, false}};               // not known here, in a gap
  const std::vector gaps{Gap{kNow - hours(61), kNow - hours(59)}};
  const MetricTwin twin = twinOf({*platformMetric("amazon.contact-response"), 30, kNow, facts, gaps, &theirs});
  REQUIRE(twin.waits.size() == 4);
  CHECK(twin.waits[3].there == "late-there");
  CHECK(twin.waits[2].there == "in-time-there");
  CHECK(twin.waits[1].there == "");
  CHECK(twin.waits[0].there == "missing-there");
  REQUIRE(twin.unknown.size() == 2);
  CHECK(twin.unknown[0].reference == "d");
  CHECK_FALSE(twin.unknown[0].isInGap);
  CHECK(twin.unknown[1].isInGap);
}

TEST_CASE("KP02: Shopee counts 12 hours, Mercado Libre the mean of a buyer's first questions") {
  const std::vector facts{wait(1, hours(300), hours(11)), wait(2, hours(300), hours(12)), wait(3, hours(300), hours(13))};
  const MetricTwin shopee = twinOf({*platformMetric("shopee.chat-response"), 30, kNow, facts, {}});
  CHECK(shopee.part == 1);
  CHECK(shopee.whole == 3);
  CHECK(shopee.quickNeeded == 2);
  std::vector questions = facts;
  for (WaitFact& fact : questions) fact.give(WaitTrait::PreSale);
  questions[2].position = 1;
  const MetricTwin meli = twinOf({*platformMetric("mercado-libre.response-time"), 14, kNow, questions, {}});
  CHECK(meli.whole == 2);
  CHECK(meli.value == 11.5 * 60);
  CHECK_FALSE(meli.lateLeft);
}
