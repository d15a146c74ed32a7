#include "core/desk/report_file.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <xlsxwriter.h>

#include "core/desk/export_rows.h"
#include "core/desk/report_pdf.h"
#include "core/domain/utf8.h"
#include "core/storage/durable_file.h"
#include "core/storage/hashed_file.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kLargest = 256LL << 20U;
constexpr std::size_t kLongestSheetName = 31, kRoomForNumber = 4;
constexpr double kWidth = 18, kWideWidth = 60, kMinutesOfADay = 1440;

// A workbook of the library; closing it writes the file.
class Workbook {
 public:
  explicit Workbook(const std::string& file) : m_book(workbook_new(file.c_str())) {
    if (m_book == nullptr) return;
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    m_share = numberFormat("0.0%");
    m_time = numberFormat("[h]:mm:ss");
    m_wrap = workbook_add_format(m_book);
    format_set_text_wrap(m_wrap);
  }
  ~Workbook() {
    if (m_book != nullptr) static_cast<void>(workbook_close(m_book));
  }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  Status add(const ReportTable& table) {
    lxw_worksheet* sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, sheetName(table.title).c_str());
    if (sheet == nullptr) return failed();
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const auto at = static_cast<lxw_col_t>(column);
      worksheet_set_column(sheet, at, at, table.columns.size() == 2 && column == 1 ? kWideWidth : kWidth, nullptr);
      worksheet_write_string(sheet, 0, at, table.heads()[column].c_str(), m_head);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_row_t line = 1;
    for (const auto& row : table.rows) {
      for (std::size_t column = 0; column < row.size(); ++column) write(sheet, line, static_cast<lxw_col_t>(column), row[column]);
      ++line;
    }
    return {};
  }
  Status close() {
    lxw_workbook* book = m_book;
    m_book = nullptr;
    return book != nullptr && workbook_close(book) == LXW_NO_ERROR ? Status() : failed();
  }

 private:
  static Status failed() { return fail(ErrorKind::Storage, "report.xlsx", "The spreadsheet could not be written: check the folder and the free space, then try again."); }
  lxw_format* numberFormat(const char* pattern) {
    lxw_format* format = workbook_add_format(m_book);
    format_set_num_format(format, pattern);
    return format;
  }
  void write(lxw_worksheet* sheet, lxw_row_t line, lxw_col_t column, const ReportCell& cell) const {
    if (cell.kind == ReportCell::Kind::Text) {
      // A text stays a text, whatever sign it begins with: no cell of ours is a formula.
      worksheet_write_string(sheet, line, column, cell.text.c_str(), m_wrap);
      return;
    }
    if (cell.isEmpty) return;
    // Excel counts time in days.
    const bool isTime = cell.kind == ReportCell::Kind::Minutes;
    worksheet_write_number(sheet, line, column, isTime ? cell.number / kMinutesOfADay : cell.number,
                           isTime ? m_time : cell.kind == ReportCell::Kind::Share ? m_share : nullptr);
  }
  // Unique, without the signs Excel forbids, of at most 31 letters.
  std::string sheetName(const std::string& title) {
    std::string name;
    for (std::size_t at = 0; at < title.size();) {
      const char32_t letter = utf8::next(title, at);
      utf8::append(name, std::u32string_view(U"[]:*?/\\'").find(letter) == std::u32string_view::npos ? letter : U' ');
      if (utf8::utf16Length(name) >= kLongestSheetName - kRoomForNumber) break;
    }
    if (name.empty()) name = "Sheet";
    const std::string base = name;
    for (int number = 2; !m_names.insert(name).second; ++number) name = base + " " + std::to_string(number);
    return name;
  }

  lxw_workbook* m_book;
  lxw_format *m_head = nullptr, *m_share = nullptr, *m_time = nullptr, *m_wrap = nullptr;
  std::set<std::string> m_names;
};

// The library writes files only: into one beside the target that is gone again when this returns.
Result<std::string> xlsxOf(const std::vector<ReportTable>& tables, const std::string& file) {
  const std::string part = file + ".part";
  struct Gone {
    const std::string& file;
    ~Gone() { static_cast<void>(storage::removeFile(file)); }
  } gone{part};
  // Where nothing can be written the library says so in a line of its own: then it is not asked.
  if (const auto place = storage::HashedFile::create(file); !place) return fail(place.error());
  Workbook book(part);
  for (const ReportTable& table : tables)
    if (auto added = book.add(table); !added) return fail(added.error());
  if (auto closed = book.close(); !closed) return fail(closed.error());
  return storage::readWholeFile(part, kLargest);
}

Result<std::string> bytesOf(const std::vector<ReportTable>& tables, ReportFormat format, const std::string& file, Instant now) {
  switch (format) {
    case ReportFormat::Csv: return csvOf(tables);
    case ReportFormat::Xlsx: return xlsxOf(tables, file);
    case ReportFormat::Pdf: break;
  }
  return pdfOf(tables, now);
}

}  // namespace

Result<ExportReceipt> writeReport(const std::vector<ReportTable>& tables, ReportFormat format, const std::string& file, Instant now) {
  auto bytes = bytesOf(tables, format, file, now);
  if (!bytes) return fail(bytes.error());
  std::int64_t rows = 0;
  for (const ReportTable& table : tables) rows += static_cast<std::int64_t>(table.rows.size());
  return exportTable(file, {std::move(*bytes), rows}, now);
}

}  // namespace inquiry::desk
