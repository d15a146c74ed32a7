#include "core/sla/holidays.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/domain/instant.h"
#include "core/sla/holiday_texts.h"

namespace inquiry {
namespace {

using nlohmann::json;

std::chrono::sys_days dayOf(const std::string& text) {
  // The files are ours and tested: a date that is none stands at the beginning of time, where no deadline lies.
  const auto at = Instant::parse(text);
  return std::chrono::sys_days(std::chrono::days(at ? at->millis() / 86'400'000LL : 0));
}

HolidayList listOf(std::string_view text) {
  const json value = json::parse(text);
  HolidayList list;
  list.country = value.at("country");
  list.name = value.at("name");
  for (const json& year : value.at("years"))
    list.years.push_back({year.at("year"), year.at("source"), year.at("sourceDate"), year.at("verified"), year.at("note")});
  for (const json& day : value.at("days")) list.days.push_back({dayOf(day.at("date")), day.at("name"), false});
  for (const json& day : value.at("workdays")) list.days.push_back({dayOf(day.at("date")), day.at("name"), true});
  std::stable_sort(list.days.begin(), list.days.end(), [](const Holiday& a, const Holiday& b) { return a.day < b.day; });
  return list;
}

}  // namespace

const std::vector<HolidayList>& builtInHolidays() {
  static const std::vector<HolidayList> lists = [] {
    std::vector<HolidayList> all;
    for (const std::string_view text : {sla::holidaysCN(), sla::holidaysDE(), sla::holidaysES(), sla::holidaysJP(), sla::holidaysMX(), sla::holidaysUK(), sla::holidaysUS()})
      all.push_back(listOf(text));
    return all;
  }();
  return lists;
}

const HolidayList* holidaysOf(std::string_view country) {
  for (const HolidayList& list : builtInHolidays())
    if (list.country == country) return &list;
  return nullptr;
}

}  // namespace inquiry
