#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/insight/evidence/package_layout.h"
#include "core/storage/hashed_file.h"

struct archive;

namespace inquiry::evidence {

// Writes a package, whole or not at all. The same files in the same order make the same bytes: nothing of the computer, the hour or a compressing library
// gets in. One file is in memory at a time. Used by one thread.
class PackageWriter {
 public:
  static Result<std::unique_ptr<PackageWriter>> create(const std::string& file);
  ~PackageWriter();
  PackageWriter(const PackageWriter&) = delete;
  PackageWriter& operator=(const PackageWriter&) = delete;

  // `name` is made of ASCII letters, digits and "._-/": so it reads the same on every computer.
  Status add(const std::string& name, std::string_view bytes);
  std::int64_t bytes() const { return m_at; }
  // Seals it. Answers the SHA-256 of the whole file.
  Result<std::string> finish();

 private:
  explicit PackageWriter(std::unique_ptr<storage::HashedFile> file);
  Status put(const std::string& name, std::string_view bytes);
  Status pour();

  struct Free {
    void operator()(archive* handle) const;
  };
  std::unique_ptr<storage::HashedFile> m_file;
  std::string m_pending;  // what the zip format made and the file has not got yet
  std::int64_t m_at = 0;
  std::vector<PackagePart> m_parts;
  std::unique_ptr<archive, Free> m_archive;  // last: it may write while it goes
};

}  // namespace inquiry::evidence
