#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/insight/evidence/manifest.h"

namespace inquiry::evidence {

struct PackageVerdict {
  // Names of what is not as it was written: files of the package, "table of contents" or "end of the package". Empty: every byte is.
  std::vector<std::string> altered;
  std::int64_t files = 0, bytes = 0;
  std::string sha256;                // of the whole file
  std::optional<Manifest> manifest;  // absent when it cannot be read
  bool isIntact() const { return altered.empty(); }
};

// Reads the whole file against its own hashes; knows nothing of the desk it came from. NotFound without a file, Malformed "package.malformed" for one
// that is none of ours. The file may come from anybody.
Result<PackageVerdict> checkPackage(const std::string& file);

}  // namespace inquiry::evidence
