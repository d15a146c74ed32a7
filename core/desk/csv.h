#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"

namespace inquiry::desk {

struct CsvRow {
  std::size_t line = 0;  // where it begins, from 1
  std::vector<std::string> fields;
};

// RFC 4180: quoted fields may hold commas, quotes and line breaks; LF, CRLF and CR; a byte order mark is skipped. InvalidInput names the line.
// `separator`: some programs put a semicolon or a tab in place of the comma.
Result<std::vector<CsvRow>> parseCsv(std::string_view bytes, char separator = ',');

// One field, always quoted; text that a spreadsheet would take for a formula gets a leading apostrophe.
std::string csvField(std::string_view text);

}  // namespace inquiry::desk
