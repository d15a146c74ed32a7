#pragma once

#include <string>
#include <string_view>

#include "core/domain/instant.h"

namespace inquiry {

// The same time of day on the wall clock of `timeZone`, so many business days of `country` (business_days.h) later. An unknown zone counts as UTC.
Instant businessDaysAfter(Instant from, int days, const std::string& timeZone, std::string_view country);

}  // namespace inquiry
