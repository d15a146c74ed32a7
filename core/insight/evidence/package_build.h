#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "core/insight/evidence/dossier.h"
#include "core/insight/evidence/dossier_text.h"
#include "core/insight/evidence/redaction.h"

namespace inquiry::evidence {

// Where the bytes of files lie. Empty for one that was never fetched; Corrupt for one that is no longer what it was.
struct FileSources {
  std::function<Result<std::optional<std::string>>(const Message& message, std::size_t position)> attachment;
  std::function<Result<std::string>(const Evidence& file)> caseFile;
};

struct PackageOrder {
  std::string file;    // to be written
  std::string reason;  // what it is for, and why so much of the buyer is told
  TimeZones zones;
};

struct PackageReceipt {
  std::string file, sha256;
  std::int64_t files = 0, bytes = 0;
  std::int64_t withheld = 0;      // left out by the redaction
  std::int64_t notCaptured = 0;   // never fetched, or damaged
  std::size_t unprintable = 0;    // characters no font of this computer has
};

// One zip file: evidence.pdf, messages.json, clocks.json, journal.json, the originals, the files, and manifest.json that names and hashes them all.
Result<PackageReceipt> buildPackage(const Dossier& dossier, const Redactor& redact, const FileSources& sources, const PackageOrder& order);

}  // namespace inquiry::evidence
