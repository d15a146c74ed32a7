#include "core/domain/business_days.h"

#include <algorithm>

namespace inquiry {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

bool isWeekend(sys_days day) {
  const unsigned weekday = std::chrono::weekday(day).c_encoding();
  return weekday == 0 || weekday == 6;
}

// Gregorian computus (Meeus, Jones, Butcher).
sys_days easterSunday(std::chrono::year year) {
  const int y = static_cast<int>(year), a = y % 19, b = y / 100, c = y % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
  return sys_days(year / month / day);
}

}  // namespace

BusinessDays BusinessDays::of(std::string_view country) {
  using enum Moved;
  constexpr int kGoodFriday = -2, kEasterMonday = 1, kAscension = 39, kWhitMonday = 50;
  BusinessDays days;
  if (country == "US") {
    days.m_fixed = {{1, 1, ToNearest}, {6, 19, ToNearest}, {7, 4, ToNearest}, {11, 11, ToNearest}, {12, 25, ToNearest}};
    days.m_weekdays = {{1, 1, 3}, {2, 1, 3}, {5, 1, -1}, {9, 1, 1}, {10, 1, 2}, {11, 4, 4}};
  } else if (country == "GB") {
    days.m_fixed = {{1, 1, ToMonday}, {12, 25, ToMonday}, {12, 26, ToMonday}};
    days.m_weekdays = {{5, 1, 1}, {5, 1, -1}};  // the summer holiday is another day in Scotland
    days.m_easter = {kGoodFriday};              // Easter Monday is none there
  } else if (country == "IE") {
    days.m_fixed = {{1, 1, ToMonday}, {3, 17, ToMonday}, {12, 25, ToMonday}, {12, 26, ToMonday}};
    days.m_weekdays = {{5, 1, 1}, {6, 1, 1}, {8, 1, 1}, {10, 1, -1}};
    days.m_easter = {kEasterMonday};
  } else if (country == "DE") {
    days.m_fixed = {{1, 1, Never}, {5, 1, Never}, {10, 3, Never}, {12, 25, Never}, {12, 26, Never}};
    days.m_easter = {kGoodFriday, kEasterMonday, kAscension, kWhitMonday};
  } else if (country == "AT") {
    days.m_fixed = {{1, 1, Never}, {1, 6, Never}, {5, 1, Never}, {8, 15, Never}, {10, 26, Never}, {11, 1, Never}, {12, 8, Never}, {12, 25, Never}, {12, 26, Never}};
    days.m_easter = {kEasterMonday, kAscension, kWhitMonday, 60};  // 60: Corpus Christi
  } else if (country == "FR") {
    days.m_fixed = {{1, 1, Never}, {5, 1, Never}, {5, 8, Never}, {7, 14, Never}, {8, 15, Never}, {11, 1, Never}, {11, 11, Never}, {12, 25, Never}};
    days.m_easter = {kEasterMonday, kAscension};  // on Whit Monday some work
  } else if (country == "IT") {
    days.m_fixed = {{1, 1, Never}, {1, 6, Never}, {4, 25, Never}, {5, 1, Never}, {6, 2, Never}, {8, 15, Never}, {11, 1, Never}, {12, 8, Never}, {12, 25, Never}, {12, 26, Never}};
    days.m_easter = {kEasterMonday};
  } else if (country == "ES") {
    days.m_fixed = {{1, 1, Never}, {5, 1, Never}, {8, 15, Never}, {10, 12, Never}, {11, 1, Never}, {12, 6, Never}, {12, 8, Never}, {12, 25, Never}};
    days.m_easter = {kGoodFriday};
  } else if (country == "CA") {
    days.m_fixed = {{1, 1, ToMonday}, {7, 1, ToMonday}, {12, 25, ToMonday}};
    days.m_weekdays = {{9, 1, 1}};
    days.m_easter = {kGoodFriday};
  } else if (country == "AU") {
    days.m_fixed = {{1, 1, ToMonday}, {1, 26, ToMonday}, {4, 25, Never}, {12, 25, ToMonday}, {12, 26, ToMonday}};
    days.m_easter = {kGoodFriday, kEasterMonday};
  }
  return days;
}

std::vector<sys_days> BusinessDays::holidays(std::chrono::year year) const {
  std::vector<sys_days> all;
  const auto isTaken = [&all](sys_days day) { return std::find(all.begin(), all.end(), day) != all.end(); };
  for (const Fixed& fixed : m_fixed) {
    sys_days day(year / fixed.month / fixed.day);
    const bool isSaturday = std::chrono::weekday(day).c_encoding() == 6;
    if (fixed.moved == Moved::ToNearest && isWeekend(day)) day += isSaturday ? -days(1) : days(1);
    while (fixed.moved == Moved::ToMonday && (isWeekend(day) || isTaken(day))) day += days(1);
    all.push_back(day);
  }
  for (const Weekday& rule : m_weekdays) {
    const auto weekday = std::chrono::weekday(rule.weekday);
    all.push_back(rule.nth < 0 ? sys_days(year / rule.month / weekday[std::chrono::last]) : sys_days(year / rule.month / weekday[static_cast<unsigned>(rule.nth)]));
  }
  for (const int offset : m_easter) all.push_back(easterSunday(year) + days(offset));
  return all;
}

bool BusinessDays::isBusinessDay(sys_days day) const {
  if (isWeekend(day)) return false;
  const std::chrono::year year = std::chrono::year_month_day(day).year();
  // New Year's Day on a Saturday may be kept on the Friday of the year before.
  for (const std::chrono::year candidate : {year, year + std::chrono::years(1)}) {
    const auto all = holidays(candidate);
    if (std::find(all.begin(), all.end(), day) != all.end()) return false;
  }
  return true;
}

BusinessDays::WallTime BusinessDays::after(WallTime start, int count) const {
  if (!isBusinessDay(start.day)) {
    start.sinceMidnight = Duration(0);
    while (!isBusinessDay(start.day)) start.day += days(1);
  }
  while (count > 0) {
    start.day += days(1);
    if (isBusinessDay(start.day)) --count;
  }
  return start;
}

}  // namespace inquiry
