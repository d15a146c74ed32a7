#include "core/desk/export_check.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/storage/file_hash.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kBlock = 1 << 16;

tl::unexpected<Error> wrong(const std::string& what) {
  return fail(ErrorKind::Corrupt, "export.unreadable", "The export that was written cannot be read back: " + what + ". Check the disk, then export again.");
}

// Counts the rows of a CSV file as it comes: a line break inside of quotes ends no row.
class CsvRows {
 public:
  void take(std::string_view bytes) {
    for (const char c : bytes) {
      if (c == '"') m_isQuoted = !m_isQuoted;
      const bool isEnd = c == '\n' && !m_isQuoted;
      if (isEnd) ++m_rows;
      m_isOpen = !isEnd;
    }
  }
  bool isWhole() const { return !m_isQuoted && !m_isOpen; }
  std::int64_t rows() const { return m_rows; }

 private:
  std::int64_t m_rows = 0;
  bool m_isQuoted = false, m_isOpen = false;
};

Status checkLines(std::ifstream& in, std::int64_t expected) {
  std::int64_t rows = 0;
  for (std::string line; std::getline(in, line);) {
    ++rows;
    if (!nlohmann::json::accept(line)) return wrong("row " + std::to_string(rows) + " is no JSON");
  }
  return rows == expected ? Status() : wrong(std::to_string(rows) + " rows instead of " + std::to_string(expected));
}

}  // namespace

Status checkExport(const ExportReceipt& receipt, ArchiveService::Format format) {
  std::ifstream in(receipt.file, std::ios::binary);
  if (!in) return wrong("it is not there");
  storage::FileHash hash;
  CsvRows csv;
  std::int64_t bytes = 0;
  for (std::string block(kBlock, '\0'); in;) {
    in.read(block.data(), static_cast<std::streamsize>(block.size()));
    const std::string_view read(block.data(), static_cast<std::size_t>(in.gcount()));
    hash.add(read);
    csv.take(read);
    bytes += static_cast<std::int64_t>(read.size());
  }
  if (bytes != receipt.bytes) return wrong(std::to_string(bytes) + " bytes instead of " + std::to_string(receipt.bytes));
  if (hash.value() != receipt.sha256) return wrong("its bytes are others than those written");
  if (format == ArchiveService::Format::Csv) {
    // The first row names the columns.
    if (csv.isWhole() && csv.rows() == receipt.rows + 1) return {};
    return wrong(std::to_string(csv.rows() - 1) + " rows instead of " + std::to_string(receipt.rows));
  }
  in.clear();
  in.seekg(0);
  return checkLines(in, receipt.rows);
}

}  // namespace inquiry::desk
