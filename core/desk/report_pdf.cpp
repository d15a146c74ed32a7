#include "core/desk/report_pdf.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/domain/utf8.h"
#include "core/insight/evidence/page_flow.h"

namespace inquiry::desk {
namespace {

using Kind = ReportCell::Kind;

constexpr double kPercent = 100;
constexpr double kTitle = 13, kHeading = 10, kText = 8, kSmall = 6.5;
constexpr std::size_t kWideColumns = 8;  // a table of more is set smaller
// Columns take room by their longest text, counted in Latin letters; no more than so many, or one long sentence would starve the others.
constexpr std::size_t kLeast = 5, kMost = 34, kSampled = 200;
constexpr char32_t kFirstWide = 0x1100;

std::string withDecimals(double value, int decimals, const char* unit) {
  std::array<char, 48> digits{};
  std::snprintf(digits.data(), digits.size(), "%.*f%s", decimals, value, unit);
  return digits.data();
}

// Hours and minutes, as every desk reads them.
std::string lengthOf(double minutes) {
  const auto whole = static_cast<long long>(minutes + 0.5);
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "%lld:%02lld h", whole / 60, whole % 60);
  return text.data();
}

std::string textOf(const ReportCell& cell) {
  if (cell.kind == Kind::Text) return cell.text;
  if (cell.isEmpty) return "–";
  switch (cell.kind) {
    case Kind::Share: return withDecimals(cell.number * kPercent, 1, " %");
    case Kind::Minutes: return lengthOf(cell.number);
    case Kind::Number: return withDecimals(cell.number, 2, "");
    default: return withDecimals(cell.number, 0, "");
  }
}

std::size_t widthOf(const std::string& text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += utf8::next(text, at) >= kFirstWide ? 2U : 1U;
  return width;
}

void addTable(evidence::PageFlow& flow, const ReportTable& table) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> widths;
  for (const std::string& column : table.heads()) widths.push_back(std::clamp(widthOf(column) / 2, kLeast, kMost));
  for (const auto& row : table.rows) {
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < row.size() && at < widths.size(); ++at) {
      texts.push_back(textOf(row[at]));
      if (rows.size() < kSampled) widths[at] = std::max(widths[at], std::min(widthOf(texts.back()), kMost));
    }
    rows.push_back(std::move(texts));
  }
  std::vector<evidence::TableColumn> columns;
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const bool isFigure = !table.rows.empty() && at < table.rows.front().size() && table.rows.front()[at].kind != Kind::Text;
    columns.push_back({table.heads()[at], static_cast<double>(widths[at]), isFigure ? evidence::TableColumn::Align::Right : evidence::TableColumn::Align::Left});
  }
  evidence::TextStyle style;
  style.points = table.columns.size() > kWideColumns ? kSmall : kText;
  flow.table(columns, rows, style);
}

}  // namespace

Result<std::string> pdfOf(const std::vector<ReportTable>& tables, Instant at) {
  const std::string title = tables.empty() ? std::string() : tables.front().title;
  evidence::PageFlow flow(title, title + "    " + at.toIso().substr(0, 16) + "Z", at, evidence::Paper::Landscape);
  for (const ReportTable& table : tables) {
    evidence::TextStyle heading;
    heading.points = &table == &tables.front() ? kTitle : kHeading;
    heading.weight = evidence::TextStyle::Weight::Bold;
    heading.above = 10;
    flow.paragraph(table.title, heading);
    if (table.columns.empty()) continue;
    addTable(flow, table);
  }
  return flow.finish();
}

}  // namespace inquiry::desk
