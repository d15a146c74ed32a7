#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/domain/secret.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

using RowCounts = std::map<std::string, std::int64_t>;  // table name to rows

// Rows of every ordinary table; those behind the full-text index are left out.
Result<RowCounts> countRows(Connection& connection);

// Whether every page passes its check sum, the structure is sound and no reference dangles. Corrupt with the first finding otherwise.
Status verifyPages(Connection& connection);

// Proof that a complete copy of the database was written, brought to the disk, opened again and found sound. Only Snapshots makes one.
class VerifiedSnapshot {
 public:
  const std::string& file() const { return m_file; }
  const RowCounts& rows() const { return m_rows; }
  std::int64_t bytes() const { return m_bytes; }

 private:
  friend class Snapshots;
  VerifiedSnapshot(std::string file, RowCounts rows, std::int64_t bytes) : m_file(std::move(file)), m_rows(std::move(rows)), m_bytes(bytes) {}
  std::string m_file;
  RowCounts m_rows;
  std::int64_t m_bytes;
};

// Complete copies of the database in a folder beside it, under the same key; the newest three stay. Made while others read and write.
// Used by one thread at a time, not the writer's.
class Snapshots {
 public:
  static constexpr std::size_t kKept = 3;

  Snapshots(std::string folder, std::string database, Secret key) : m_folder(std::move(folder)), m_database(std::move(database)), m_key(std::move(key)) {}

  // Copies, verifies, names it and drops the oldest beyond three. Nothing is dropped before the new one is proven.
  Result<VerifiedSnapshot> take();
  // The same into any file that does not exist yet.
  Result<VerifiedSnapshot> copyTo(const std::string& file);
  // Newest first.
  std::vector<std::string> list() const;
  // Puts a snapshot in the place of the database, which must be closed; what stood there is kept beside it and its name answered.
  // The snapshot is verified before anything is moved.
  Result<std::string> restore(const std::string& snapshot);

 private:
  Result<RowCounts> copyOnce(const std::string& file);
  Result<VerifiedSnapshot> verified(const std::string& file, const RowCounts& before, const RowCounts& after);

  std::string m_folder, m_database;
  Secret m_key;
};

}  // namespace inquiry::storage
