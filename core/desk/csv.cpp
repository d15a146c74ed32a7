#include "core/desk/csv.h"

#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// LF, CRLF, or CR alone as old spreadsheets of a Mac write it.
bool endsLine(std::string_view bytes, std::size_t at) { return bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 >= bytes.size() || bytes[at + 1] != '\n')); }

// One field from `at`; moves behind it. False when a quote is never closed.
bool readField(std::string_view bytes, char separator, std::size_t& at, std::size_t& line, std::string& out) {
  if (at < bytes.size() && bytes[at] == '"') {
    for (++at; at < bytes.size(); ++at) {
      if (bytes[at] == '"') {
        if (at + 1 < bytes.size() && bytes[at + 1] == '"') {
          ++at;
        } else {
          ++at;
          return true;
        }
      }
      if (endsLine(bytes, at)) ++line;
      out += bytes[at];
    }
    return false;
  }
  while (at < bytes.size() && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') out += bytes[at++];
  return true;
}

}  // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view bytes, char separator) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  std::vector<CsvRow> rows;
  std::size_t line = 1;
  for (std::size_t at = 0; at < bytes.size();) {
    CsvRow row;
    row.line = line;
    for (;;) {
      std::string field;
      if (!readField(bytes, separator, at, line, field))
        return fail(ErrorKind::InvalidInput, "csv.quote", "Line " + std::to_string(row.line) + ": a quote is never closed.");
      row.fields.push_back(std::move(field));
      if (at >= bytes.size() || bytes[at] != separator) break;
      ++at;
    }
    if (at + 1 < bytes.size() && bytes[at] == '\r' && bytes[at + 1] == '\n') ++at;
    if (at < bytes.size() && endsLine(bytes, at)) {
      ++at;
      ++line;
    } else if (at < bytes.size()) {
      return fail(ErrorKind::InvalidInput, "csv.field", "Line " + std::to_string(line) + ": text stands behind a closing quote.");
    }
    if (row.fields.size() > 1 || !row.fields.front().empty()) rows.push_back(std::move(row));
  }
  return rows;
}

std::string csvField(std::string_view text) {
  std::string out = "\"";
  std::size_t behind = 0;
  const char32_t first = text.empty() ? U' ' : utf8::next(text, behind);
  // Formula openers, also in full width.
  if (std::u32string_view(U"=+-@\t\r＝＋－＠").find(first) != std::u32string_view::npos) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

}  // namespace inquiry::desk
