#pragma once

#include <string>

namespace inquiry {

// The IANA name of the zone this computer keeps its time in: TZ where it names one, else the system's; "UTC" when neither is known.
std::string systemTimeZone();

}  // namespace inquiry
