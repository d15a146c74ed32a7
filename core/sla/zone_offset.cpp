#include "core/sla/zone_offset.h"

#include <stdexcept>

#include <date/tz.h>

namespace inquiry {

std::chrono::minutes zoneOffset(Instant at, const std::string& zone) {
  if (zone.empty()) return {};
  // A library that throws ends here: an unknown name is a value.
  try {
    const auto info = date::locate_zone(zone)->get_info(date::floor<std::chrono::seconds>(date::sys_time<Duration>(Duration(at.millis()))));
    return std::chrono::duration_cast<std::chrono::minutes>(info.offset);
  } catch (const std::runtime_error&) {
    return {};
  }
}

}  // namespace inquiry
