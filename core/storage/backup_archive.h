#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/domain/error.h"

struct archive;

namespace inquiry::storage {

// One part of a backup file as it was written or read.
struct BackupPart {
  std::int64_t bytes = 0;
  std::string hash;  // BLAKE2b-256, raw
};
using BackupParts = std::map<std::string, BackupPart>;  // by name, "attachments/ab12"

// Writes a backup file: a plain tar, so that its parts can be reached without this program. Used by one thread at a time.
class BackupWriter {
 public:
  // The file must not exist.
  static Result<BackupWriter> create(const std::string& file);
  Status addFile(const std::string& name, const std::string& path);
  Status addBytes(const std::string& name, std::string_view bytes);
  // On the disk when it returns.
  Status finish();
  const BackupParts& parts() const { return m_parts; }

 private:
  struct Close {
    void operator()(archive* handle) const;
  };
  BackupWriter(std::string file, archive* handle) : m_file(std::move(file)), m_archive(handle) {}
  Status begin(const std::string& name, std::int64_t bytes);

  std::string m_file;
  std::unique_ptr<archive, Close> m_archive;
  BackupParts m_parts;
};

// Unpacks into a folder. Only names a backup can have are taken (Malformed otherwise): no path leaves the folder.
Result<BackupParts> unpackBackup(const std::string& file, const std::string& folder);

}  // namespace inquiry::storage
