#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::evidence {

// How the bytes of a package are accounted for. A package is a zip file whose files are stored as they are, one after the other from its first byte, the
// last of them the seal: where each file with its heading lies, and the SHA-256 of those bytes. Behind it stands the table of contents of the zip format,
// and in the comment at its end the SHA-256 of the seal, of that table and of the end itself. So every byte belongs to one hash, and each hash to one
// name. Never change: packages that were handed out are checked by it.
struct PackagePart {
  std::string name;
  std::int64_t at = 0, bytes = 0;
  std::string sha256;  // 64 hexadecimal digits
  friend bool operator==(const PackagePart&, const PackagePart&) = default;
};

inline constexpr std::string_view kManifestName = "manifest.json";
inline constexpr std::string_view kSealName = "seal.json";

std::string sealText(const std::vector<PackagePart>& parts);
// Empty when it is no seal, or when its parts do not follow each other from the first byte to `end` without a hole.
std::optional<std::vector<PackagePart>> partsOfSeal(std::string_view text, std::int64_t end);

// What stands in the comment at the end.
struct PackageEnd {
  PackagePart seal, directory;
};
// The record of the zip format that ends the file, without a comment.
inline constexpr std::size_t kZipEndBytes = 22;
extern const std::size_t kPackageEndBytes;  // of that record and its comment
// `zipEnd` as the zip format wants it for a file without a comment.
std::string packageEnd(std::string zipEnd, const PackageEnd& end);
// Of the last kPackageEndBytes of a file; empty when a bit of them is not as it was written.
std::optional<PackageEnd> readPackageEnd(std::string_view bytes);

}  // namespace inquiry::evidence
