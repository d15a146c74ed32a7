#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Rows that could not be read any more: all between two keys, both included.
struct LostRange {
  std::int64_t from = 0, to = 0;
};

struct SalvagedTable {
  std::int64_t rows = 0;
  std::vector<LostRange> lost;    // of tables with a row number
  bool isPartly = false;          // something was lost, here or in lost
  std::int64_t withoutParent = 0; // read, but what they belong to is gone; left out
  std::int64_t rebuilt = 0;       // put together from what indexes and messages still tell of them; counted in rows
};

struct SalvageReport {
  std::map<std::string, SalvagedTable> tables;
  std::int64_t connections = 0;  // opened to get around damaged pages
  std::int64_t rows() const;
  bool isComplete() const;
  // One English sentence a damaged table, for the person and the log.
  std::vector<std::string> sentences() const;
};

// Reads a damaged database as far as its pages allow and writes what it finds into a new one at `target`, which must not exist. SQLCipher refuses
// everything on a connection that has met a damaged page, so every attempt has its own, and the rows around a damaged page are found by
// halving. The full-text index and the counters are built anew. Corrupt "storage.beyond_salvage" when not even the schema can be read.
// The damaged file is not changed. Takes seconds; blocks.
Result<SalvageReport> salvage(const std::string& damaged, RawKey key, const std::string& target);

}  // namespace inquiry::storage
