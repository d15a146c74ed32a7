#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry::storage {

// A file that appears whole or not at all: written beside its place, its SHA-256 taken on the way, then fsync and rename. Mode 0600.
// Leaving the scope without finish() removes what was written.
class HashedFile {
 public:
  static Result<std::unique_ptr<HashedFile>> create(const std::string& path);
  ~HashedFile();
  HashedFile(const HashedFile&) = delete;
  HashedFile& operator=(const HashedFile&) = delete;

  Status write(std::string_view bytes);
  std::int64_t bytes() const { return m_bytes; }
  // Answers the SHA-256 as 64 hexadecimal digits.
  Result<std::string> finish();

 private:
  HashedFile(std::string path, std::string beside, int descriptor);
  Status flush();
  struct Hash;
  std::string m_path, m_beside, m_buffer;
  int m_descriptor;
  std::int64_t m_bytes = 0;
  std::unique_ptr<Hash> m_hash;
};

}  // namespace inquiry::storage
