#include "core/desk/file_kind.h"

#include <array>
#include <optional>
#include <utility>

#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kTextLookedAt = 4096;

// Whether `part` stands at that place; never past the end.
bool standsAt(std::string_view bytes, std::size_t at, std::string_view part) { return at <= bytes.size() && bytes.substr(at).starts_with(part); }

std::int64_t byteAt(std::string_view bytes, std::size_t at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0; }
std::int64_t big16(std::string_view bytes, std::size_t at) { return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1); }
std::int64_t big32(std::string_view bytes, std::size_t at) { return big16(bytes, at) << 16 | big16(bytes, at + 2); }
std::int64_t little16(std::string_view bytes, std::size_t at) { return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8; }
std::int64_t little24(std::string_view bytes, std::size_t at) { return little16(bytes, at) | byteAt(bytes, at + 2) << 16; }
std::int64_t little32(std::string_view bytes, std::size_t at) { return little16(bytes, at) | little16(bytes, at + 2) << 16; }

// The frame header (SOF) among the segments in front of the picture (ITU-T T.81, annex B).
void readJpegSize(std::string_view bytes, FileKind& kind) {
  for (std::size_t at = 2; at + 9 < bytes.size();) {
    if (byteAt(bytes, at) != 0xFF) return;
    const std::int64_t marker = byteAt(bytes, at + 1);
    if (marker == 0xFF) {
      ++at;
      continue;
    }
    const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (isFrame) {
      kind.height = big16(bytes, at + 5);
      kind.width = big16(bytes, at + 7);
      return;
    }
    const std::int64_t length = big16(bytes, at + 2);
    if (length < 2) return;
    at += 2 + static_cast<std::size_t>(length);
  }
}

// The first chunk: VP8 (lossy), VP8L (lossless) or VP8X (extended), RFC 9649.
void readWebpSize(std::string_view bytes, FileKind& kind) {
  if (standsAt(bytes, 12, "VP8X")) {
    kind.width = 1 + little24(bytes, 24);
    kind.height = 1 + little24(bytes, 27);
  } else if (standsAt(bytes, 12, "VP8 ")) {
    kind.width = little16(bytes, 26) & 0x3FFF;
    kind.height = little16(bytes, 28) & 0x3FFF;
  } else if (standsAt(bytes, 12, "VP8L")) {
    const std::int64_t bits = little32(bytes, 21);
    kind.width = 1 + (bits & 0x3FFF);
    kind.height = 1 + (bits >> 14 & 0x3FFF);
  }
}

std::optional<FileKind> pictureOf(std::string_view bytes) {
  FileKind kind;
  if (bytes.starts_with(std::string_view("\x89PNG\r\n\x1a\n", 8))) {
    kind = {"image/png", big32(bytes, 16), big32(bytes, 20)};
  } else if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) {
    kind = {"image/gif", little16(bytes, 6), little16(bytes, 8)};
  } else if (bytes.starts_with("\xFF\xD8\xFF")) {
    kind.type = "image/jpeg";
    readJpegSize(bytes, kind);
  } else if (bytes.starts_with("RIFF") && standsAt(bytes, 8, "WEBP")) {
    kind.type = "image/webp";
    readWebpSize(bytes, kind);
  } else if (bytes.starts_with("BM") && bytes.size() > 26 && little32(bytes, 14) >= 40) {
    const std::int64_t height = little32(bytes, 22);
    kind = {"image/bmp", little32(bytes, 18), height > INT32_MAX ? (std::int64_t{1} << 32) - height : height};  // negative: top down
  } else {
    return {};
  }
  return kind;
}

// Neither binary nor markup that somebody might open: one line after the other in UTF-8.
bool isText(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kTextLookedAt);
  for (const char c : head)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') return false;
  std::size_t end = head.size();
  // The last character may be cut in two: it is left out.
  while (end > 0 && bytes.size() > head.size() && (byteAt(head, end - 1) & 0xC0) == 0x80) --end;
  if (end > 0 && bytes.size() > head.size() && (byteAt(head, end - 1) & 0x80) != 0) --end;
  return utf8::isValid(head.substr(0, end));
}

}  // namespace

bool FileKind::isPreviewable() const {
  return type.starts_with("image/") && width > 0 && height > 0 && width <= kMostPixels / height;
}

FileKind fileKindOf(std::string_view bytes) {
  if (auto picture = pictureOf(bytes)) return *picture;
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kBeginnings{{{"%PDF-", "application/pdf"},
                                                                                            {"II*", "image/tiff"},
                                                                                            {"MM", "image/tiff"},
                                                                                            {"PK\x03\x04", "application/zip"},
                                                                                            {"\xD0\xCF\x11\xE0", "application/x-ole-storage"},
                                                                                            {"Rar!", "application/vnd.rar"},
                                                                                            {"7z\xBC\xAF", "application/x-7z-compressed"},
                                                                                            {"\x1F\x8B", "application/gzip"},
                                                                                            {"MZ", "application/vnd.microsoft.portable-executable"},
                                                                                            {"\x7F" "ELF", "application/x-executable"},
                                                                                            {"#!", "text/x-script"}}};
  if (standsAt(bytes, 4, "ftyp")) {
    for (const std::string_view brand : {"heic", "heix", "mif1"})
      if (standsAt(bytes, 8, brand)) return {"image/heic", 0, 0};
    return {standsAt(bytes, 8, "avif") ? "image/avif" : "video/mp4", 0, 0};
  }
  for (const auto& [beginning, type] : kBeginnings)
    if (bytes.starts_with(beginning)) return {std::string(type), 0, 0};
  if (bytes.empty() || !isText(bytes)) return {};
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  const bool isMarkup = first != std::string_view::npos && bytes[first] == '<';
  return {isMarkup ? "text/xml" : "text/plain", 0, 0};
}

}  // namespace inquiry::desk
