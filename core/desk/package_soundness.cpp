// Whether a zip archive, and an office file made of one, can be unpacked.
#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <cstdint>
#include <memory>
#include <set>

#include "core/desk/file_soundness.h"
#include "core/desk/reply_files.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kMostUnpacked = 1LL << 30U;
constexpr std::size_t kMostParts = 20'000;

struct Close {
  void operator()(archive* handle) const { archive_read_free(handle); }
};

// The part without which an office program opens nothing (ECMA-376).
std::string mainPartOf(const std::string& name) {
  const std::string ending = name.substr(name.rfind('.') == std::string::npos ? name.size() : name.rfind('.'));
  if (ending == ".docx") return "word/document.xml";
  if (ending == ".xlsx") return "xl/workbook.xml";
  if (ending == ".pptx") return "ppt/presentation.xml";
  return {};
}

// Reads one part to its end; the library compares its sum.
bool isWhole(archive* handle, std::int64_t& unpacked) {
  std::array<char, 16384> block{};
  for (;;) {
    const auto size = archive_read_data(handle, block.data(), block.size());
    if (size < 0) return false;
    if (size == 0) return true;
    unpacked += size;
    if (unpacked > kMostUnpacked) return false;
  }
}

}  // namespace

std::optional<std::string> packageDamage(std::string_view bytes, const std::string& name) {
  const std::unique_ptr<archive, Close> handle(archive_read_new());
  archive_read_support_format_zip_seekable(handle.get());
  if (archive_read_open_memory(handle.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) return "the end is missing";
  std::set<std::string> parts;
  std::int64_t unpacked = 0;
  archive_entry* entry = nullptr;
  int code = ARCHIVE_OK;
  while ((code = archive_read_next_header(handle.get(), &entry)) == ARCHIVE_OK) {
    const char* path = archive_entry_pathname(entry);
    if (path == nullptr || parts.size() >= kMostParts) return "the packed parts in it are damaged";
    if (archive_entry_is_encrypted(entry) != 0) return "it is locked with a password";
    parts.insert(path);
    if (!isWhole(handle.get(), unpacked)) return "the packed parts in it are damaged";
  }
  if (code != ARCHIVE_EOF) return parts.empty() ? "the end is missing" : "the packed parts in it are damaged";
  if (parts.empty()) return "it is empty";
  const std::string main = mainPartOf(name);
  if (main.empty()) return {};
  if (!parts.contains("[Content_Types].xml") || !parts.contains(main)) return "the document in it is missing";
  return {};
}

}  // namespace inquiry::desk
