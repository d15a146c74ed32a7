#include "core/desk/order_table.h"

#include <algorithm>

#include "core/storage/durable_file.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kMostBytes = 64LL << 20U;

tl::unexpected<Error> wrong(const char* code, const char* text) { return fail(ErrorKind::InvalidInput, code, text); }

// The separator that stands most often in the first line.
char separatorOf(std::string_view text) {
  const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
  char best = ',';
  for (const char each : {';', '\t'})
    if (std::count(first.begin(), first.end(), each) > std::count(first.begin(), first.end(), best)) best = each;
  return best;
}

Result<OrderTable> tableOf(const std::string& text, TextEncoding encoding) {
  auto rows = parseCsv(text, separatorOf(text));
  if (!rows) return fail(rows.error());
  if (rows->empty()) return wrong("orders.empty", "The file is empty: its first row has to name the columns.");
  OrderTable table;
  table.encoding = encoding;
  table.names = std::move(rows->front().fields);
  rows->erase(rows->begin());
  table.head = readOrderHead(table.names);
  table.rows = std::move(*rows);
  return table;
}

}  // namespace

Result<OrderTable> readOrderTable(const std::string& file) {
  const auto bytes = storage::readWholeFile(file, kMostBytes);
  if (!bytes && bytes.error().kind == ErrorKind::Corrupt) return wrong("orders.too_large", "The file is larger than 64 MB: split it, then import the parts.");
  if (!bytes) return fail(ErrorKind::NotFound, "file.not_found", "The file \"" + file + "\" cannot be read: check its name.");
  if (bytes->starts_with("PK\x03\x04") || bytes->starts_with("\xD0\xCF\x11\xE0"))
    return wrong("orders.workbook", "This is a workbook of Excel: save it as CSV (UTF-8), then import that.");
  const auto encodings = possibleEncodings(*bytes);
  if (encodings.empty()) return wrong("orders.encoding", "The characters of the file cannot be read: save it as CSV in UTF-8, then import that.");
  Result<OrderTable> best = wrong("orders.columns", "No column holds the order numbers: name one \"order_id\" or 订单号 in the first row.");
  for (const TextEncoding encoding : encodings) {
    auto table = tableOf(decoded(*bytes, encoding).value_or(""), encoding);
    // A quote that is never closed is worth saying only where nothing better is known.
    if (!table && !best) best = std::move(table);
    else if (table && table->head.columns.contains(OrderColumn::Order) && (!best || table->head.columns.size() > best->head.columns.size())) best = std::move(table);
  }
  return best;
}

}  // namespace inquiry::desk
