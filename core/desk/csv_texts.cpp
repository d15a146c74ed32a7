#include "core/desk/csv_texts.h"

#include <array>

#include "core/domain/marketplace.h"
#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

constexpr std::array<const char*, 4> kNeeded{"id", "title", "language", "body"};
constexpr std::size_t kMaxBody = 20'000;

}  // namespace

Result<CsvTexts> CsvTexts::read(std::string_view bytes, const std::string& subject) {
  auto rows = parseCsv(bytes);
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(ErrorKind::InvalidInput, subject + ".file_empty", "The file is empty: it needs a first line with column names.");
  CsvTexts texts;
  texts.m_rows = std::move(*rows);
  const CsvRow& names = texts.m_rows.front();
  for (std::size_t i = 0; i < names.fields.size(); ++i) texts.m_columns[std::string(utf8::trimmed(names.fields[i]))] = i;
  for (const char* needed : kNeeded)
    if (!texts.m_columns.contains(needed))
      return fail(ErrorKind::InvalidInput, subject + ".column_missing", "Line 1: the column \"" + std::string(needed) + "\" is missing: id, title, language and body are needed.");
  return texts;
}

std::string CsvTexts::field(const CsvRow& row, const std::string& column) const {
  const auto found = m_columns.find(column);
  if (found == m_columns.end() || found->second >= row.fields.size()) return {};
  std::string_view text = utf8::trimmed(row.fields[found->second]);
  if (text.size() > 1 && text[0] == '\'' && std::string_view("=+-@").find(text[1]) != std::string_view::npos) text.remove_prefix(1);
  return std::string(text);
}

std::string CsvTexts::problemOf(const CsvRow& row) const {
  if (row.fields.size() < m_columns.size()) return "has " + std::to_string(row.fields.size()) + " fields, " + std::to_string(m_columns.size()) + " are expected";
  for (const char* needed : kNeeded)
    if (field(row, needed).empty()) return "the field \"" + std::string(needed) + "\" is empty";
  const std::string body = field(row, "body");
  if (body.size() > kMaxBody) return "the text is longer than " + std::to_string(kMaxBody) + " bytes";
  if (!utf8::isValid(body)) return "the text is not UTF-8";
  const std::string marketplace = field(row, "marketplace");
  if (!marketplace.empty() && !marketplaceFromName(marketplace)) return "unknown marketplace \"" + marketplace + "\"";
  return {};
}

}  // namespace inquiry::desk
