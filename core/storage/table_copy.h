#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/storage/salvage.h"

namespace inquiry::storage {

// Copies one table of a damaged database, see salvage(). Used once, by one thread.
class TableCopy {
 public:
  TableCopy(const std::string& damaged, RawKey key, Connection& target, std::string table)
      : m_damaged(damaged), m_key(key), m_target(target), m_table(std::move(table)) {}

  Result<SalvagedTable> run();
  std::int64_t connections() const { return m_connections; }

 private:
  enum class Direction { Up, Down };
  struct Attempt {
    bool isFinished = false;
    std::optional<std::int64_t> last;  // the last row number that could be read
  };

  Status describe();
  Result<Attempt> attempt(std::int64_t from, std::int64_t to, Direction direction);
  Status copyNumbered();
  Status copyUnnumbered();
  Status rescue(std::int64_t from, std::int64_t to, int barren);
  void collectNumbers();
  std::int64_t middle(std::int64_t from, std::int64_t to) const;
  Result<Attempt> readInto(const std::string& select, const std::vector<std::int64_t>& bounds);

  const std::string& m_damaged;
  RawKey m_key;
  Connection& m_target;
  std::string m_table;
  std::string m_columns, m_order;  // quoted, separated by commas
  std::string m_insert;
  int m_columnCount = 0;
  bool m_hasNumbers = true;
  std::vector<std::int64_t> m_numbers;  // of rows that an index of the table still names, sorted
  std::int64_t m_connections = 0;
  SalvagedTable m_result;
};

}  // namespace inquiry::storage
