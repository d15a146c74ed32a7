#include "core/insight/evidence/package_check.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

#include "core/insight/evidence/package_layout.h"
#include "core/storage/file_hash.h"
#include "core/storage/sha256.h"

namespace inquiry::evidence {
namespace {

constexpr std::string_view kDirectoryWords = "table of contents", kEndWords = "end of the package";
// More than any seal or manifest; a hostile file must not fill the memory.
constexpr std::int64_t kMostText = 64 << 20;
constexpr std::string_view kZipOpening = "PK\x03\x04";
constexpr std::size_t kBlock = 1 << 16;

// The file by ranges of its bytes.
class Bytes {
 public:
  explicit Bytes(const std::string& file) : m_in(file, std::ios::binary) {}
  bool isOpen() const { return m_in.is_open(); }
  // Shorter where the file ends.
  std::string read(std::int64_t at, std::int64_t count) {
    std::string bytes(static_cast<std::size_t>(count), '\0');
    m_in.clear();
    m_in.seekg(at);
    m_in.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, m_in.gcount())));
    return bytes;
  }
  std::string hash(std::int64_t at, std::int64_t count) {
    storage::FileHash hash;
    while (count > 0) {
      const std::string block = read(at, std::min<std::int64_t>(count, kBlock));
      if (block.empty()) break;
      hash.add(block);
      at += static_cast<std::int64_t>(block.size());
      count -= static_cast<std::int64_t>(block.size());
    }
    return hash.value();
  }
  bool holds(const PackagePart& part) { return hash(part.at, part.bytes) == part.sha256; }

 private:
  std::ifstream m_in;
};

struct CloseReader {
  void operator()(archive* handle) const { archive_read_free(handle); }
};

// What stands behind the heading of a file: its bytes as any unpacking program gives them. Keeps the text of the manifest and of the seal, hashes the rest.
struct Contents {
  std::map<std::string, std::string> hashes;
  std::string manifest, seal;
};

std::optional<Contents> unpack(const std::string& file) {
  const std::unique_ptr<archive, CloseReader> source(archive_read_new());
  archive_read_support_format_zip(source.get());
  if (archive_read_open_filename(source.get(), file.c_str(), kBlock) != ARCHIVE_OK) return {};
  Contents contents;
  std::string block(kBlock, '\0');
  for (;;) {
    archive_entry* entry = nullptr;
    const int code = archive_read_next_header(source.get(), &entry);
    if (code == ARCHIVE_EOF) return contents;
    if (code != ARCHIVE_OK) return {};
    const char* path = archive_entry_pathname(entry);
    const std::string name = path == nullptr ? "" : path;
    std::string* text = name == kManifestName ? &contents.manifest : name == kSealName ? &contents.seal : nullptr;
    storage::FileHash hash;
    la_ssize_t size = 0;
    while ((size = archive_read_data(source.get(), block.data(), block.size())) > 0) {
      hash.add(std::string_view(block.data(), static_cast<std::size_t>(size)));
      if (text != nullptr && static_cast<std::int64_t>(text->size()) < kMostText) text->append(block.data(), static_cast<std::size_t>(size));
    }
    if (size < 0 || !contents.hashes.emplace(name, hash.value()).second) return {};
  }
}

// The seal's own text: what lies between its heading and what the zip format puts behind it.
std::string sealTextIn(std::string_view region) {
  const std::size_t from = region.find('{'), to = region.rfind("}\n");
  return from == std::string_view::npos || to == std::string_view::npos || to < from ? std::string() : std::string(region.substr(from, to + 2 - from));
}

// Whoever seals an altered package anew is found out by its manifest, and a new manifest by the journal of the desk that made it.
void compareManifest(const Contents& contents, PackageVerdict& verdict) {
  verdict.manifest = readManifest(contents.manifest);
  if (!verdict.manifest) {
    verdict.altered.emplace_back(kManifestName);
    return;
  }
  std::map<std::string, std::string> found = contents.hashes;
  for (const ManifestFile& file : verdict.manifest->files) {
    const auto is = found.find(file.name);
    if (is == found.end() || is->second != file.sha256) verdict.altered.push_back(file.name);
    if (is != found.end()) found.erase(is);
  }
  for (const auto& [name, hash] : found)
    if (name != kManifestName && name != kSealName) verdict.altered.push_back(name);
}

// The hashes of the seal, part by part.
void compareParts(Bytes& bytes, const PackageEnd& end, PackageVerdict& verdict) {
  const std::int64_t zipEnd = verdict.bytes - static_cast<std::int64_t>(kPackageEndBytes);
  const bool isInOrder = end.seal.at + end.seal.bytes == end.directory.at && end.directory.at + end.directory.bytes == zipEnd && end.seal.bytes <= kMostText;
  if (!isInOrder) {
    verdict.altered.emplace_back(kEndWords);
    return;
  }
  if (!bytes.holds(end.directory)) verdict.altered.emplace_back(kDirectoryWords);
  const auto parts = bytes.holds(end.seal) ? partsOfSeal(sealTextIn(bytes.read(end.seal.at, end.seal.bytes)), end.seal.at) : std::nullopt;
  if (!parts) {
    verdict.altered.emplace_back(kSealName);
    return;
  }
  verdict.files = static_cast<std::int64_t>(parts->size());
  for (const PackagePart& part : *parts)
    if (!bytes.holds(part)) verdict.altered.push_back(part.name);
}

}  // namespace

Result<PackageVerdict> checkPackage(const std::string& file) {
  std::error_code code;
  const auto size = std::filesystem::is_regular_file(file, code) ? std::filesystem::file_size(file, code) : 0;
  Bytes bytes(file);
  if (code || !bytes.isOpen() || !std::filesystem::is_regular_file(file, code))
    return fail(ErrorKind::NotFound, "package.not_found", "The file \"" + file + "\" cannot be read: check its name.");
  PackageVerdict verdict;
  verdict.bytes = static_cast<std::int64_t>(size);
  const auto end = readPackageEnd(size < kPackageEndBytes ? "" : bytes.read(verdict.bytes - static_cast<std::int64_t>(kPackageEndBytes), static_cast<std::int64_t>(kPackageEndBytes)));
  if (!end && bytes.read(0, kZipOpening.size()) != kZipOpening)
    return fail(ErrorKind::Malformed, "package.malformed", "The file \"" + file + "\" is no evidence package of this program: choose another one.");
  verdict.sha256 = bytes.hash(0, verdict.bytes);
  if (!end) {
    verdict.altered.emplace_back(kEndWords);
    return verdict;
  }
  compareParts(bytes, *end, verdict);
  if (!verdict.isIntact()) return verdict;
  if (const auto contents = unpack(file)) compareManifest(*contents, verdict);
  else verdict.altered.emplace_back(kDirectoryWords);
  return verdict;
}

}  // namespace inquiry::evidence
