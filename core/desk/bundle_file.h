#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "core/desk/archive_service.h"
#include "core/domain/error.h"
#include "core/domain/instant.h"

struct archive;

namespace inquiry::desk {

// A gzipped tar in memory: small, and the file itself is written whole or not at all.
class BundleWriter {
 public:
  explicit BundleWriter(Instant now);
  ~BundleWriter();
  BundleWriter(const BundleWriter&) = delete;
  BundleWriter& operator=(const BundleWriter&) = delete;

  void add(const std::string& name, const std::string& content);
  // Writes what was added; the receipt counts files as rows.
  Result<ExportReceipt> writeTo(const std::string& file);

 private:
  struct Free {
    void operator()(archive* a) const;
  };
  Instant m_now;
  std::string m_bytes;
  std::int64_t m_files = 0;
  std::unique_ptr<archive, Free> m_archive;
};

// The same bundle with one file more. InvalidInput "bundle.other" for what is no bundle; the bundle is as it was then.
Result<ExportReceipt> addToBundle(const std::string& bundle, const std::string& name, const std::string& content, Instant now);

}  // namespace inquiry::desk
