#include "core/sla/system_zone.h"

#include <date/tz.h>

#include <cstdlib>
#include <stdexcept>

#include "core/sla/calendar.h"

namespace inquiry {

std::string systemTimeZone() {
  if (const char* named = std::getenv("TZ"); named != nullptr && isKnownTimeZone(named)) return named;
  try {
    return date::current_zone()->name();
  } catch (const std::runtime_error&) {
    return "UTC";
  }
}

}  // namespace inquiry
