#include "core/sla/calendar.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Instant at(const char* iso) { return Instant::parse(iso).value(); }

CalendarRules office(const char* zone) {
  CalendarRules rules;
  rules.id = "office";
  rules.timeZone = zone;
  for (std::size_t day = 1; day <= 5; ++day) rules.week[day] = {{minutes(9 * 60), minutes(12 * 60)}, {minutes(13 * 60), minutes(18 * 60)}};
  return rules;
}

}  // namespace

TEST_CASE("Intervals are half open: work that ends at noon is due at noon, the next minute is due after lunch") {
  const Calendar calendar = Calendar::create(office("UTC"), "").value();
  CHECK(calendar.add(at("2026-03-04T09:00:00Z"), hours(3)) == at("2026-03-04T12:00:00Z"));
  CHECK(calendar.add(at("2026-03-04T09:00:00Z"), hours(3) + minutes(1)) == at("2026-03-04T13:01:00Z"));
  CHECK_FALSE(calendar.isWorking(at("2026-03-04T12:00:00Z")));
  CHECK(calendar.isWorking(at("2026-03-04T13:00:00Z")));
}

TEST_CASE("A weekend and a holiday move the deadline; the excluded spans say why") {
  CalendarRules rules = office("UTC");
  rules.exceptions[std::chrono::sys_days(std::chrono::year(2026) / 3 / 9)] = {};  // a Monday
  const Calendar calendar = Calendar::create(rules, "").value();
  CHECK(calendar.add(at("2026-03-06T17:00:00Z"), hours(2)) == at("2026-03-10T10:00:00Z"));
  const auto spans = calendar.excluded(at("2026-03-06T17:00:00Z"), at("2026-03-10T10:00:00Z"), 10);
  REQUIRE(spans.size() == 1);
  CHECK(spans[0] == ExcludedSpan{at("2026-03-06T18:00:00Z"), at("2026-03-10T09:00:00Z"), "holiday"});
}

TEST_CASE("A campaign day has hours of its own") {
  CalendarRules rules = office("UTC");
  rules.exceptions[std::chrono::sys_days(std::chrono::year(2026) / 3 / 8)] = {{minutes(0), minutes(1440)}};  // a Sunday
  const Calendar calendar = Calendar::create(rules, "").value();
  CHECK(calendar.add(at("2026-03-06T18:00:00Z"), hours(5)) == at("2026-03-08T05:00:00Z"));
}

TEST_CASE("SL12: Mexico City is UTC-6 all year, 14 h behind China; Tijuana is 15 or 16 h behind") {
  struct Row {
    const char* zone;
    const char* utc;
    const char* local;
  };
  const Row rows[] = {
      {"America/Mexico_City", "2026-01-15T12:00:00Z", "2026-01-15 06:00"}, {"America/Mexico_City", "2026-07-15T12:00:00Z", "2026-07-15 06:00"},
      {"Asia/Shanghai", "2026-01-15T12:00:00Z", "2026-01-15 20:00"},       {"Asia/Shanghai", "2026-07-15T12:00:00Z", "2026-07-15 20:00"},
      {"America/Tijuana", "2026-01-15T12:00:00Z", "2026-01-15 04:00"},     {"America/Tijuana", "2026-07-15T12:00:00Z", "2026-07-15 05:00"},
  };
  for (const Row& row : rows) CHECK(localText(at(row.utc), row.zone) == row.local);
}

TEST_CASE("SL12: working days over the changes of 2026 equal a reference table for six zones") {
  // Two hours from 01:00 local on the day of the change, calendar 00:00-24:00 in that zone, worked out by hand from the law of each zone.
  struct Row {
    const char* zone;
    const char* start;       // UTC
    const char* nineLocal;   // UTC instant of 09:00 local on that day
    hours dayLength;
    const char* midnight;    // UTC instant of 00:00 local
  };
  const Row rows[] = {
      {"America/Los_Angeles", "2026-03-08T09:00:00Z", "2026-03-08T16:00:00Z", hours(23), "2026-03-08T08:00:00Z"},
      {"America/Los_Angeles", "2026-11-01T08:00:00Z", "2026-11-01T17:00:00Z", hours(25), "2026-11-01T07:00:00Z"},
      {"America/New_York", "2026-03-08T06:00:00Z", "2026-03-08T13:00:00Z", hours(23), "2026-03-08T05:00:00Z"},
      {"America/New_York", "2026-11-01T05:00:00Z", "2026-11-01T14:00:00Z", hours(25), "2026-11-01T04:00:00Z"},
      {"Europe/London", "2026-03-29T01:00:00Z", "2026-03-29T08:00:00Z", hours(23), "2026-03-29T00:00:00Z"},
      {"Europe/London", "2026-10-25T00:00:00Z", "2026-10-25T09:00:00Z", hours(25), "2026-10-24T23:00:00Z"},
      {"Europe/Berlin", "2026-03-29T00:00:00Z", "2026-03-29T07:00:00Z", hours(23), "2026-03-28T23:00:00Z"},
      {"Europe/Berlin", "2026-10-24T23:00:00Z", "2026-10-25T08:00:00Z", hours(25), "2026-10-24T22:00:00Z"},
      {"America/Mexico_City", "2026-04-05T07:00:00Z", "2026-04-05T15:00:00Z", hours(24), "2026-04-05T06:00:00Z"},
      {"America/Mexico_City", "2026-10-25T07:00:00Z", "2026-10-25T15:00:00Z", hours(24), "2026-10-25T06:00:00Z"},
      {"America/Tijuana", "2026-03-08T09:00:00Z", "2026-03-08T16:00:00Z", hours(23), "2026-03-08T08:00:00Z"},
      {"America/Tijuana", "2026-11-01T08:00:00Z", "2026-11-01T17:00:00Z", hours(25), "2026-11-01T07:00:00Z"},
  };
  for (const Row& row : rows) {
    INFO(row.zone << " " << row.start);
    CalendarRules allDay;
    allDay.id = "all-day";
    CalendarRules morning;
    morning.id = "from-nine";
    for (std::size_t day = 0; day < 7; ++day) {
      allDay.week[day] = {{minutes(0), minutes(1440)}};
      morning.week[day] = {{minutes(9 * 60), minutes(10 * 60)}};
    }
    const Calendar whole = Calendar::create(allDay, row.zone).value();
    const Calendar nine = Calendar::create(morning, row.zone).value();
    const Instant midnight = at(row.midnight);
    CHECK(whole.between(midnight, midnight + row.dayLength) == row.dayLength);
    CHECK(whole.add(at(row.start), hours(2)) == at(row.start) + hours(2));
    CHECK(nine.add(at(row.start), minutes(30)) == at(row.nineLocal) + minutes(30));
    CHECK(nine.between(midnight, midnight + row.dayLength) == hours(1));
    CHECK(nine.add(at(row.nineLocal) + minutes(30), hours(1)) == nine.add(midnight + row.dayLength, minutes(30)));
  }
}

TEST_CASE("A time that does not exist means the jump, one that exists twice its first pass") {
  CalendarRules rules;
  rules.id = "night";
  for (DayPlan& plan : rules.week) plan = {{minutes(150), minutes(180)}};  // 02:30-03:00
  const Calendar calendar = Calendar::create(rules, "America/New_York").value();
  // 2026-03-08 has no 02:30-03:00: that night counts nothing.
  CHECK(calendar.between(at("2026-03-08T05:00:00Z"), at("2026-03-09T04:00:00Z")) == Duration(0));
  CalendarRules early = rules;
  for (DayPlan& plan : early.week) plan = {{minutes(60), minutes(90)}};  // 01:00-01:30, twice on 2026-11-01
  const Calendar twice = Calendar::create(early, "America/New_York").value();
  CHECK(twice.between(at("2026-11-01T04:00:00Z"), at("2026-11-02T05:00:00Z")) == minutes(30));
  CHECK(twice.isWorking(at("2026-11-01T05:00:00Z")));
  CHECK_FALSE(twice.isWorking(at("2026-11-01T06:00:00Z")));
}

TEST_CASE("F21: the far future and a calendar of nothing but holidays end somewhere") {
  CalendarRules rules = office("UTC");
  const Calendar calendar = Calendar::create(rules, "").value();
  CHECK(calendar.add(at("2038-01-19T03:14:07Z"), hours(8)) == at("2038-01-19T18:00:00Z"));
  CHECK(calendar.add(at("2100-03-01T09:00:00Z"), hours(3)) == at("2100-03-01T12:00:00Z"));
  CHECK(calendar.between(at("2026-03-04T12:00:00Z"), at("2026-03-03T12:00:00Z")) == Duration(0));
  const auto begin = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
  for (int i = 0; i < 4000; ++i) rules.exceptions[begin + std::chrono::days(i)] = {};
  CHECK(Calendar::create(rules, "").value().add(at("2026-03-04T09:00:00Z"), hours(1)) > at("2035-01-01"));
}
