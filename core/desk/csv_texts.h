#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/csv.h"

namespace inquiry::desk {

// A table of texts for replies, one text a row. The columns stand in any order: id, title, language and body are needed, the others are its reader's affair.
class CsvTexts {
 public:
  // `subject` begins the codes of its errors: "template". InvalidInput when it is no such file.
  static Result<CsvTexts> read(std::string_view bytes, const std::string& subject);

  // Those below the names of the columns.
  std::span<const CsvRow> rows() const { return std::span(m_rows).subspan(1); }
  // Trimmed; empty when there is no such column. The apostrophe that csvField() puts in front is taken off again.
  std::string field(const CsvRow& row, const std::string& column) const;
  // Why the row cannot be taken, empty when nothing speaks against it: too few fields, a needed one empty, an unknown marketplace, a text too long or broken.
  std::string problemOf(const CsvRow& row) const;

 private:
  std::vector<CsvRow> m_rows;
  std::map<std::string, std::size_t> m_columns;
};

}  // namespace inquiry::desk
