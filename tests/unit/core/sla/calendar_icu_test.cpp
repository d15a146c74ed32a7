#include <unicode/calendar.h>
#include <unicode/gregocal.h>
#include <unicode/timezone.h>

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <random>
#include <set>

#include "core/sla/calendar.h"
#include "core/sla/holidays.h"

using namespace inquiry;
using std::chrono::minutes;
using std::chrono::sys_days;

// ICU counts the same calendars in another way: it walks wall-clock fields minute boundary by minute boundary of the plan and
// asks its own time zone rules. Zones are those whose rules of 2026 both carry; Mexico's end of summer time is younger than this ICU's
// data and stands in the hand-made table of calendar_test.cpp.
namespace {

constexpr const char* kZones[] = {"America/Los_Angeles", "America/New_York", "Europe/London", "Europe/Berlin",  "Europe/Madrid",     "Asia/Tokyo",
                                  "America/Tijuana",     "Asia/Shanghai",    "Asia/Singapore", "America/Sao_Paulo", "Australia/Sydney", "Australia/Lord_Howe"};

struct Plan {
  CalendarRules rules;
  Campaign campaign;
  std::set<sys_days> holidays;
};

Plan randomPlan(std::mt19937_64& random) {
  Plan plan;
  plan.rules.id = "random";
  const auto pick = [&random](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
  for (DayPlan& day : plan.rules.week) {
    const int intervals = pick(0, 3);
    int reached = 0;
    for (int i = 0; i < intervals && reached < 1400; ++i) {
      const int from = pick(reached, std::min(reached + 500, 1410));
      const int to = pick(from + 1, std::min(from + 500, 1440));
      day.push_back({minutes(from), minutes(to)});
      reached = to;
    }
  }
  if (plan.rules.week[1].empty()) plan.rules.week[1] = {{minutes(540), minutes(1080)}};
  // A campaign whose days have hours of their own, and public holidays of a country beside the days of the team itself.
  const auto first = sys_days(std::chrono::year(2026) / 3 / 1) + std::chrono::days(pick(0, 240));
  plan.campaign = {"campaign", first, first + std::chrono::days(pick(0, 9)), {{minutes(pick(0, 600)), minutes(pick(700, 1440))}}};
  plan.rules.campaigns = {plan.campaign};
  plan.rules.countries = {"JP"};
  for (const Holiday& holiday : holidaysOf("JP")->days) plan.holidays.insert(holiday.day);
  for (auto day = plan.campaign.from; day <= plan.campaign.to; day += std::chrono::days(1)) plan.holidays.erase(day);
  for (int i = 0; i < 6; ++i) {
    const auto day = sys_days(std::chrono::year(2026) / 1 / 1) + std::chrono::days(pick(0, 380));
    plan.rules.exceptions[day] = {};
    plan.holidays.insert(day);
  }
  return plan;
}

class IcuCalendar {
 public:
  IcuCalendar(const Plan& plan, const char* zone) : m_plan(plan) {
    UErrorCode status = U_ZERO_ERROR;
    m_calendar = std::make_unique<icu::GregorianCalendar>(icu::TimeZone::createTimeZone(zone), icu::Locale::getUS(), status);
    REQUIRE(U_SUCCESS(status));
    m_calendar->setRepeatedWallTimeOption(UCAL_WALLTIME_FIRST);
    m_calendar->setSkippedWallTimeOption(UCAL_WALLTIME_NEXT_VALID);
  }

  // Working milliseconds of [from, to), by the local dates they lie on.
  double between(double from, double to) {
    UErrorCode status = U_ZERO_ERROR;
    m_calendar->setTime(from, status);
    auto day = sys_days(std::chrono::year(m_calendar->get(UCAL_YEAR, status)) /
                        std::chrono::month(static_cast<unsigned>(m_calendar->get(UCAL_MONTH, status)) + 1) /
                        std::chrono::day(static_cast<unsigned>(m_calendar->get(UCAL_DATE, status))));
    double counted = 0;
    for (day -= std::chrono::days(1); instant(day, 0) < to; day += std::chrono::days(1)) {
      if (m_plan.holidays.contains(day)) continue;
      const bool isCampaign = m_plan.campaign.from <= day && day <= m_plan.campaign.to;
      for (const DayInterval& interval : isCampaign ? m_plan.campaign.plan : m_plan.rules.week[std::chrono::weekday(day).c_encoding()]) {
        const double begin = std::max(from, instant(day, static_cast<int>(interval.from.count())));
        const double end = std::min(to, instant(day, static_cast<int>(interval.to.count())));
        if (end > begin) counted += end - begin;
      }
    }
    return counted;
  }

 private:
  double instant(sys_days day, int ofDay) {
    UErrorCode status = U_ZERO_ERROR;
    if (ofDay == 1440) {
      day += std::chrono::days(1);
      ofDay = 0;
    }
    const std::chrono::year_month_day date(day);
    m_calendar->clear();
    m_calendar->set(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())) - 1,
                    static_cast<int>(static_cast<unsigned>(date.day())), ofDay / 60, ofDay % 60, 0);
    return m_calendar->getTime(status);
  }

  const Plan& m_plan;
  std::unique_ptr<icu::GregorianCalendar> m_calendar;
};

}  // namespace

TEST_CASE("SL12, SL13: 12,000 random cases with holidays and campaigns over both changes of 2026 equal ICU in twelve zones") {
  std::mt19937_64 random(20260308);
  const std::int64_t begin = Instant::parse("2026-02-01").value().millis();
  int wrong = 0;
  int cases = 0;
  int mute = 0;
  for (int set = 0; set < 240; ++set) {
    const Plan plan = randomPlan(random);
    const char* zone = kZones[static_cast<std::size_t>(set) % std::size(kZones)];
    const Calendar ours = Calendar::create(plan.rules, zone).value();
    IcuCalendar reference(plan, zone);
    for (int i = 0; i < 50; ++i, ++cases) {
      const Instant from = Instant::fromMillis(begin + std::uniform_int_distribution<std::int64_t>(0, 290LL * 86'400'000)(random));
      const Duration working = minutes(std::uniform_int_distribution<int>(1, 60 * 40)(random));
      const Instant due = ours.add(from, working);
      // Due is the first instant at which the reference has counted enough: exactly then, and not one millisecond earlier.
      const double counted = reference.between(static_cast<double>(from.millis()), static_cast<double>(due.millis()));
      const double before = reference.between(static_cast<double>(from.millis()), static_cast<double>(due.millis() - 1));
      const auto between = static_cast<double>(ours.between(from, due).count());
      if (counted == 0) ++mute;
      if (counted != static_cast<double>(working.count()) || before != counted - 1 || between != counted) ++wrong;
    }
  }
  CHECK(cases == 12'000);
  CHECK(mute == 0);
  CHECK(wrong == 0);
}
