#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry {

// One day that differs from the week it stands in.
struct Holiday {
  std::chrono::sys_days day;  // local date
  std::string name;           // in the country's own language
  bool isWorkday = false;     // a day of the week-end on which people work in place of a bridge day (China)
};

// How far the list of one year can be trusted.
struct HolidayYear {
  int year = 0;
  std::string source, sourceDate;
  bool isVerified = false;  // compared with the published list
  std::string note;
};

struct HolidayList {
  std::string country;  // "CN"
  std::string name;     // "China"
  std::vector<HolidayYear> years;
  std::vector<Holiday> days;  // oldest first
};

// The lists that come with the program: CN DE ES JP MX UK US. They live as long as the process; safe from any thread.
const std::vector<HolidayList>& builtInHolidays();
// Null for a country of which the program knows nothing.
const HolidayList* holidaysOf(std::string_view country);

}  // namespace inquiry
