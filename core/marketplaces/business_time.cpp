#include "core/marketplaces/business_time.h"

#include <date/tz.h>

#include "core/domain/business_days.h"

namespace inquiry {
namespace {

const date::time_zone* zoneOf(const std::string& name) {
  try {
    return date::locate_zone(name.empty() ? "UTC" : name);
  } catch (const std::exception&) {
    return nullptr;
  }
}

}  // namespace

Instant businessDaysAfter(Instant from, int days, const std::string& timeZone, std::string_view country) {
  const date::time_zone* zone = zoneOf(timeZone);
  const std::chrono::sys_time<Duration> utc{Duration(from.millis())};
  const auto local = zone ? utc.time_since_epoch() + zone->get_info(utc).offset : utc.time_since_epoch();
  const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Duration>(local));
  const auto due = BusinessDays::of(country).after({day, Duration(local - day.time_since_epoch())}, days);
  const date::local_time<Duration> wall{due.day.time_since_epoch() + due.sinceMidnight};
  if (!zone) return Instant::fromMillis(wall.time_since_epoch().count());
  // A local time that the clocks jump over means the moment of the jump, one that comes twice its first pass.
  const auto info = zone->get_info(wall);
  const auto at = info.result == date::local_info::nonexistent ? std::chrono::time_point_cast<Duration>(info.first.end) : zone->to_sys(wall, date::choose::earliest);
  return Instant::fromMillis(at.time_since_epoch().count());
}

}  // namespace inquiry
