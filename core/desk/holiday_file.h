#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"

namespace inquiry::desk {

// One whole day of a calendar file.
struct FileDay {
  std::chrono::sys_days day;
  std::string name;
  friend bool operator==(const FileDay&, const FileDay&) = default;
};

struct FileDays {
  std::vector<FileDay> days;   // oldest first, each day once
  std::size_t leftOut = 0;     // entries that last only part of a day: appointments are no holidays
};

inline constexpr std::size_t kMostIcsBytes = 4U << 20U;

// The whole days of an .ics file from `from` to `to`, both included; days that come again every year are counted out. InvalidInput with what to do:
// "ics.size", "ics.broken" for what is no calendar, "ics.empty" when no whole day of it lies in the span.
Result<FileDays> readHolidayFile(std::string_view text, std::chrono::sys_days from, std::chrono::sys_days to);

}  // namespace inquiry::desk
