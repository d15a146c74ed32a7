#include "core/sla/holidays.h"

#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <set>

#include "core/sla/calendar.h"

using namespace inquiry;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_days;

namespace {

sys_days day(int year, unsigned month, unsigned number) { return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number)); }

CalendarRules office() {
  CalendarRules rules;
  rules.id = "office";
  for (std::size_t weekday = 1; weekday <= 5; ++weekday) rules.week[weekday] = {{hours(9), hours(12)}, {minutes(810), hours(18)}};
  return rules;
}

Instant at(const char* iso) { return Instant::parse(iso).value(); }

}  // namespace

TEST_CASE("SL13: every built-in list has 2026 and 2027, says where it comes from and what is not verified") {
  std::set<std::string> countries;
  for (const HolidayList& list : builtInHolidays()) {
    INFO(list.country);
    countries.insert(list.country);
    REQUIRE(list.years.size() == 2);
    for (const HolidayYear& year : list.years) {
      CHECK_FALSE(year.source.empty());
      CHECK(Instant::parse(year.sourceDate.size() == 7 ? year.sourceDate + "-01" : year.sourceDate));
      if (!year.isVerified) CHECK_FALSE(year.note.empty());
      const auto inYear = [&](const Holiday& holiday) { return std::chrono::year_month_day(holiday.day).year() == std::chrono::year(year.year); };
      CHECK(std::count_if(list.days.begin(), list.days.end(), inYear) >= 7);
    }
    for (const Holiday& holiday : list.days) {
      CHECK_FALSE(holiday.name.empty());
      CHECK(holiday.day >= day(2026, 1, 1));
    }
  }
  CHECK(countries == std::set<std::string>{"CN", "DE", "ES", "JP", "MX", "UK", "US"});
  CHECK(holidaysOf("XX") == nullptr);
}

TEST_CASE("SL13: days of each list as they were published") {
  struct Row {
    const char* country;
    sys_days day;
    bool isWorkday;
  };
  const Row rows[] = {{"CN", day(2026, 2, 15), false}, {"CN", day(2026, 2, 23), false}, {"CN", day(2026, 2, 14), true}, {"CN", day(2026, 10, 10), true}, {"CN", day(2026, 10, 7), false},
                      {"US", day(2026, 7, 3), false},  {"US", day(2026, 11, 26), false}, {"US", day(2027, 12, 31), false}, {"MX", day(2026, 2, 2), false}, {"MX", day(2026, 11, 16), false},
                      {"JP", day(2026, 9, 22), false}, {"JP", day(2027, 3, 22), false}, {"DE", day(2026, 4, 3), false}, {"DE", day(2027, 5, 17), false},
                      {"UK", day(2026, 12, 28), false}, {"UK", day(2027, 12, 27), false}, {"ES", day(2026, 1, 6), false}, {"ES", day(2027, 3, 26), false}};
  for (const Row& row : rows) {
    INFO(row.country);
    const HolidayList* list = holidaysOf(row.country);
    REQUIRE(list);
    const auto found = std::find_if(list->days.begin(), list->days.end(), [&](const Holiday& holiday) { return holiday.day == row.day; });
    REQUIRE(found != list->days.end());
    CHECK(found->isWorkday == row.isWorkday);
  }
}

TEST_CASE("SL13: Golden Week stops the clock and its proof names it; the make-up Saturday counts like a working day") {
  CalendarRules rules = office();
  rules.countries = {"CN"};
  const Calendar calendar = Calendar::create(rules, "Asia/Shanghai").value();
  // Wednesday 2026-09-30 17:00 in Shanghai, two hours of work: one is left on the 30th, the next working day is Thursday the 8th.
  const Instant start = at("2026-09-30T09:00:00Z");
  CHECK(calendar.add(start, hours(2)) == at("2026-10-08T02:00:00Z"));
  const auto excluded = calendar.excluded(start, at("2026-10-08T02:00:00Z"), 10);
  REQUIRE(excluded.size() == 1);
  CHECK(excluded[0].why == "holiday");
  CHECK(excluded[0].name == "国庆节");
  CHECK(calendar.isWorking(at("2026-10-10T02:00:00Z")));
  CHECK_FALSE(calendar.isWorking(at("2026-10-11T02:00:00Z")));
}

TEST_CASE("SL13: a campaign has hours of its own, also on a holiday, and a day somebody entered beats both") {
  CalendarRules rules = office();
  rules.countries = {"CN"};
  rules.campaigns = {{"Double 11", day(2026, 11, 7), day(2026, 11, 12), {{hours(8), hours(24)}}}};
  rules.exceptions[day(2026, 11, 8)] = {};
  rules.names[day(2026, 11, 8)] = "Stock-taking";
  const Calendar calendar = Calendar::create(rules, "Asia/Shanghai").value();
  CHECK(calendar.between(at("2026-11-06T16:00:00Z"), at("2026-11-07T16:00:00Z")) == hours(16));  // a Saturday
  CHECK(calendar.between(at("2026-11-07T16:00:00Z"), at("2026-11-08T16:00:00Z")) == hours(0));
  CHECK(calendar.between(at("2026-11-12T16:00:00Z"), at("2026-11-13T16:00:00Z")) == minutes(450));
  CHECK(calendar.excluded(at("2026-11-07T16:00:00Z"), at("2026-11-09T00:00:00Z"), 5).at(0).name == "Stock-taking");
}

TEST_CASE("A calendar of an unknown country, or with a campaign that ends before it begins, is refused with what to do") {
  CalendarRules rules = office();
  rules.countries = {"FR"};
  CHECK(Calendar::create(rules, "UTC").error().text.find("import an .ics file") != std::string::npos);
  rules = office();
  rules.campaigns = {{"Backwards", day(2026, 11, 12), day(2026, 11, 7), {}}};
  CHECK(Calendar::create(rules, "UTC").error().text.find("Backwards") != std::string::npos);
}
