#include "core/insight/report_maker.h"

#include <catch2/catch_test_macros.hpp>

#include "core/insight/wait_tally.h"
#include "tests/unit/core/insight/counted_threads.h"

using namespace inquiry;
using namespace inquiry::insight;
using nlohmann::json;

namespace {

json jsonOf(const Spread& spread) {
  json value{{"count", spread.count}};
  if (spread.median) value["median"] = spread.median->count();
  if (spread.p90) value["p90"] = spread.p90->count();
  if (spread.mean) value["mean"] = spread.mean->count();
  return value;
}

json jsonOf(const Share& share) { return json::array({share.part, share.whole}); }

json jsonOf(const WaitFigures& figures) {
  return {{"waits", figures.waits},
          {"open", figures.open},
          {"overdue", figures.overdue},
          {"reopened", figures.reopened},
          {"endedSilently", figures.endedSilently},
          {"answeredInADay", jsonOf(figures.answeredInADay)},
          {"late", jsonOf(figures.late)},
          {"overOwnTarget", jsonOf(figures.overOwnTarget)},
          {"ordered", jsonOf(figures.ordered)},
          {"first", jsonOf(figures.first)},
          {"next", jsonOf(figures.next)},
          {"resolution", jsonOf(figures.resolution)},
          {"automatic", jsonOf(figures.automatic)},
          {"staged", figures.staged},
          {"stages", figures.stages},
          {"stagedTotal", figures.stagedTotal}};
}

ReportQuestion question(Grouping grouping = Grouping::Store) {
  ReportQuestion asked;
  asked.filter.from = CountedThreads::base();
  asked.filter.to = asked.now = CountedThreads::now();
  asked.grouping = grouping;
  return asked;
}

ResponseReport report(const ReportQuestion& asked) { return CountedThreads::must(makeReport(CountedThreads::filled().connection(), asked)); }

std::int64_t countOf(const Behind& behind) {
  return CountedThreads::must(rowsBehind(CountedThreads::filled().connection(), question(), behind, 10)).count;
}

}  // namespace

TEST_CASE("KP01: the figures of 5,000 conversations are those counted by hand") {
  CHECK(jsonOf(report(question()).total) == CountedThreads::expected()["total"]);
}

TEST_CASE("KP01: so are those of every store, site, marketplace, person, group, tag, hour and weekday") {
  for (const auto& [name, groups] : CountedThreads::expected()["groups"].items()) {
    CAPTURE(name);
    const Grouping grouping = groupingFromName(name).value();
    json found = json::object();
    for (const FiguresOf& each : report(question(grouping)).groups) found[each.key] = jsonOf(each.figures);
    CHECK(found == groups);
  }
}

TEST_CASE("KP01: a filter counts what its group counts") {
  for (const auto& [name, groups] : CountedThreads::expected()["groups"].items())
    for (const auto& [key, figures] : groups.items()) {
      CAPTURE(name, key);
      ReportQuestion asked = question();
      asked.filter.only[groupingFromName(name).value()] = key;
      CHECK(jsonOf(report(asked).total) == figures);
    }
}

TEST_CASE("KP01: several filters hold at once, and one that names nothing known counts nothing") {
  ReportQuestion asked = question(Grouping::Tag);
  asked.filter.only = {{Grouping::Store, "ebay-de"}, {Grouping::Agent, "li.wen"}};
  std::int64_t both = 0;
  ReportQuestion store = question(Grouping::Agent);
  store.filter.only = {{Grouping::Store, "ebay-de"}};
  for (const FiguresOf& each : report(store).groups)
    if (each.key == "li.wen") both = each.figures.waits;
  CHECK(both > 0);
  CHECK(report(asked).total.waits == both);
  asked.filter.only[Grouping::Tag] = "no such tag";
  CHECK(report(asked).total.waits == 0);
}

TEST_CASE("KP05: the heat map counts arrivals by the clock of each store") {
  const ResponseReport made = report(question());
  json found = json::object();
  for (std::size_t day = 0; day < made.heat.size(); ++day)
    for (std::size_t hour = 0; hour < made.heat[day].size(); ++hour)
      if (made.heat[day][hour].waits > 0) found[std::to_string(day + 1) + " " + std::to_string(hour)] = {made.heat[day][hour].waits, made.heat[day][hour].late};
  CHECK(found == CountedThreads::expected()["heat"]);
}

TEST_CASE("KP01: days, distribution, causes and backlog are those counted by hand") {
  const ResponseReport made = report(question());
  const json expected = CountedThreads::expected();
  json days = json::object();
  for (const FiguresOf& day : made.days) days[day.key] = {day.figures.waits, day.figures.late.part, day.figures.late.whole};
  CHECK(days == expected["days"]);
  CHECK(json(made.distribution) == expected["distribution"]);
  CHECK(json(made.causes) == expected["causes"]);
  json backlog = json::array();
  for (const BacklogPoint& point : made.backlog)
    backlog.push_back({std::chrono::duration_cast<std::chrono::seconds>(point.at - CountedThreads::base()).count(), point.open, point.overdue});
  // The last point is now itself, which is no whole week.
  REQUIRE(backlog.size() == expected["backlog"].size() + 1);
  backlog.erase(backlog.size() - 1);
  CHECK(backlog == expected["backlog"]);
}

TEST_CASE("KP01: a span in the middle counts what began in it and what still waited from before") {
  const json expected = CountedThreads::expected()["month"];
  ReportQuestion asked = question();
  asked.filter.from = CountedThreads::at(expected["from"]);
  asked.filter.to = CountedThreads::at(expected["to"]);
  ReportQuestion later = question();
  later.filter.from = asked.filter.to;
  later.comparedWith = asked.filter;
  const ResponseReport made = report(asked);
  CHECK(jsonOf(made.total) == expected["total"]);
  CHECK(jsonOf(report(later).before.value()) == expected["total"]);
  json backlog = json::array();
  for (const BacklogPoint& point : made.backlog)
    backlog.push_back({std::chrono::duration_cast<std::chrono::seconds>(point.at - CountedThreads::base()).count(), point.open, point.overdue});
  CHECK(backlog == expected["backlog"]);
}

TEST_CASE("KP03: the stages of every answer sum to its time") {
  std::int64_t answers = 0;
  const auto read = storage::WaitFactRepository(CountedThreads::filled().connection()).forEach(CountedThreads::base(), CountedThreads::now(), [&](const WaitFact& fact) {
    if (!fact.has(WaitTrait::FromThisDesk)) return;
    ++answers;
    const auto bounds = stageBounds(fact);
    Duration sum{0};
    for (std::size_t stage = 0; stage < kStages; ++stage) {
      CHECK(bounds[stage] <= bounds[stage + 1]);
      sum += bounds[stage + 1] - bounds[stage];
    }
    CHECK(sum == *fact.endedAt - fact.startedAt);
  });
  CountedThreads::must(read);
  CHECK(answers == CountedThreads::expected()["total"]["staged"]);
}

TEST_CASE("KP09: breaches are listed with start, due, answer, lateness, holder and cause, the longest first") {
  ReportQuestion asked = question();
  asked.breaches = 50;
  const ResponseReport made = report(asked);
  const json expected = CountedThreads::expected();
  CHECK(made.breachCount == expected["total"]["late"][0]);
  json rows = json::array();
  for (const WaitRow& row : made.breaches) {
    CHECK(row.dueAt.value() == row.startedAt + std::chrono::hours(24));
    CHECK(row.policy == "Platform 24 h");
    CHECK(row.buyer == "Buyer " + std::to_string(row.thread.value));
    rows.push_back({row.thread.value, std::chrono::duration_cast<std::chrono::seconds>(row.startedAt - CountedThreads::base()).count(), row.late->count(), row.agent,
                    row.holder, row.cause});
  }
  CHECK(rows == expected["worst"]);
}

TEST_CASE("KP06: every figure opens as many waits as it counts") {
  const json total = CountedThreads::expected()["total"];
  using enum Behind::Part;
  CHECK(countOf({Figure::Waits}) == total["waits"]);
  CHECK(countOf({Figure::Open}) == total["open"]);
  CHECK(countOf({Figure::Overdue}) == total["overdue"]);
  CHECK(countOf({Figure::Reopened}) == total["reopened"]);
  CHECK(countOf({Figure::EndedSilently}) == total["endedSilently"]);
  CHECK(countOf({Figure::FirstResponse}) == total["first"]["count"]);
  CHECK(countOf({Figure::NextResponse}) == total["next"]["count"]);
  CHECK(countOf({Figure::Resolution}) == total["resolution"]["count"]);
  CHECK(countOf({Figure::Automatic}) == total["automatic"]["count"]);
  CHECK(countOf({Figure::Stages}) == total["staged"]);
  CHECK(countOf({Figure::PreSale}) == total["ordered"][1]);
  for (const auto& [figure, name] : {std::pair{Figure::AnsweredInADay, "answeredInADay"}, std::pair{Figure::Late, "late"},
                                     std::pair{Figure::OverOwnTarget, "overOwnTarget"}, std::pair{Figure::Ordered, "ordered"}}) {
    CAPTURE(name);
    CHECK(countOf({figure, Counted}) == total[name][0]);
    CHECK(countOf({figure, Others}) == total[name][1].get<std::int64_t>() - total[name][0].get<std::int64_t>());
  }
  const json distribution = CountedThreads::expected()["distribution"];
  for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) CHECK(countOf({Figure::FirstResponse, Counted, bucket}) == distribution[bucket]);
  for (const auto& [cause, count] : CountedThreads::expected()["causes"].items()) CHECK(countOf({Figure::Late, Counted, {}, cause}) == count);
}

TEST_CASE("KP04: 46 of 200 questions became orders within 7 days: 23.0 %") {
  WaitTally tally(CountedThreads::now());
  for (int number = 0; number < 200; ++number) {
    WaitFact question;
    question.startedAt = CountedThreads::at(number);
    question.give(WaitTrait::PreSale);
    if (number < 46) question.orderedAt = question.startedAt + std::chrono::hours(24 * 7);
    else if (number < 60) question.orderedAt = question.startedAt + std::chrono::hours(24 * 7) + Duration(1);
    tally.add(question);
    // A later wait of the same conversation is no second question.
    question.position = 1;
    tally.add(question);
  }
  const Share ordered = tally.figures().ordered;
  CHECK(ordered == Share{46, 200});
}
