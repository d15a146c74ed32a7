#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::evidence {

// A file of the package.
struct ManifestFile {
  std::string name;          // inside the package
  std::int64_t bytes = 0;
  std::string sha256;
  std::string originalName;  // as its sender called it; empty for what the desk wrote
  std::string type, origin;  // media type; where it came from: "buyer", "us", "platform", "desk", or a person's words
  bool isAsReceived = false;  // nothing in it was masked: its bytes are the sender's
};

// What belongs to the matter and is not in the package.
struct ManifestGap {
  std::string what, why;  // "message 12/photo.jpg"; why: "redaction", "not-captured", "damaged"
  std::int64_t bytes = 0;
  std::string sha256;     // where it is known: whoever shows the file later can be believed
};

struct Manifest {
  std::string kind, subject;  // "thread", "order", "case", and its number
  std::string store, marketplace, order;
  std::string asOf;           // instant of the newest thing told
  std::string redaction, reason;
  std::vector<std::string> timeZones;
  std::vector<ManifestFile> files;
  std::vector<ManifestGap> gaps;
};

// JSON. The files are chained: each link is the SHA-256 of the link before it, the file's name and its hash, so that none can be left out, added or
// moved without the end of the chain telling.
std::string manifestText(const Manifest& manifest);

// Read back: what it says of itself and of its files. Empty when it is no manifest, or when its chain is not the one of its files.
std::optional<Manifest> readManifest(std::string_view text);

}  // namespace inquiry::evidence
