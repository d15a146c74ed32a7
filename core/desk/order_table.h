#pragma once

#include <string>
#include <vector>

#include "core/desk/csv.h"
#include "core/desk/order_columns.h"
#include "core/desk/order_import.h"
#include "core/desk/text_encoding.h"
#include "core/domain/order.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// A table of orders as read from the disk: its encoding and separator are found out by what makes its first line one of orders.
struct OrderTable {
  TextEncoding encoding = TextEncoding::Utf8;
  std::vector<std::string> names;  // of the columns
  OrderHead head;
  std::vector<CsvRow> rows;
};
Result<OrderTable> readOrderTable(const std::string& file);

struct OrderReading {
  const std::vector<Store>& stores;
  StoreId fallback;
  std::string zone;
  Instant now;
};

// The orders of a table, each with the line it begins in; rows of one number are one order with several lines. Pure.
struct ReadOrders {
  std::vector<Order> orders;
  std::vector<std::size_t> lines;  // where each of them begins
  std::vector<OrderProblem> problems;
};
ReadOrders ordersOf(const OrderTable& table, const OrderReading& how);

// "2026/1/31 9:30", "2026年1月31日 09:30:00", ISO 8601: in that zone where the text names none.
std::optional<Instant> tableInstant(std::string_view text, const std::string& zone);

}  // namespace inquiry::desk
