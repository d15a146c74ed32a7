#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/desk/progress.h"

namespace inquiry::desk {

struct Parts;

// Orders from a table of another program (an ERP, a spreadsheet), as context of threads: docs in core/desk/order_columns.h. Telephones and postal addresses
// are never taken (CP04).
struct OrderImportWish {
  std::string file;
  StoreId store;     // whose orders they are, where a row does not say
  std::string zone;  // IANA: in which the file writes its times; "" the zone of each store
};

// A row that was left out, or taken without one of its parts. `code` is stable, `word` what it names; reason() says it in English.
struct OrderProblem {
  std::size_t line = 0;
  std::string code, word;
  bool isTaken = false;
};
std::string reason(const OrderProblem& problem);

// What a file would bring; nothing is stored.
struct OrderPreview {
  std::string encoding;  // "GB18030"
  struct Column {
    std::string named, meaning;  // in the file; as documented, "order_id"
  };
  std::vector<Column> columns;
  std::vector<std::string> personal, unknown;  // columns that are left out
  std::size_t rows = 0, orders = 0;
  struct Sample {
    std::string order, store, status, placedAt, total, items, tracking;
  };
  std::vector<Sample> samples;  // the first ones
  std::vector<OrderProblem> problems;
};

struct OrderImportReceipt {
  std::int64_t added = 0, updated = 0, unchanged = 0;
  std::int64_t joined = 0;  // of these, orders that belong to a thread
  std::vector<OrderProblem> problems;
};

// Whose names the head of an empty table bears.
enum class OrderNames { Documented, Chinese };

// Blocks; not from the window's thread. InvalidInput "orders.*" when the file is no table of orders at all; NotFound.
class OrderImportService {
 public:
  explicit OrderImportService(Parts& parts) : m_parts(parts) {}
  Result<OrderPreview> preview(const OrderImportWish& wish) const;
  // Cancelled keeps what was written so far: starting again goes on. The same file twice changes nothing. Journalled.
  Result<OrderImportReceipt> run(const OrderImportWish& wish, const Progress& progress) const;
  // A table with a head and no rows, to be filled in. Never into the workspace, never over a file that is there.
  Status writeTemplate(const std::string& file, OrderNames names) const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
