// Whether a picture is whole: PNG (ISO 15948), JPEG (ITU-T T.81) and GIF (GIF89a).
#include <zlib.h>

#include <array>
#include <cstdint>

#include "core/desk/file_kind.h"
#include "core/desk/file_soundness.h"

namespace inquiry::desk {
namespace {

constexpr const char* kCutOff = "the end is missing";
constexpr const char* kDamaged = "the picture in it is damaged";
constexpr std::uint64_t kMostUnpacked = 1ULL << 30U;

std::uint8_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }
std::uint32_t big32(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(byteAt(bytes, at)) << 24U | static_cast<std::uint32_t>(byteAt(bytes, at + 1)) << 16U | static_cast<std::uint32_t>(byteAt(bytes, at + 2)) << 8U |
         byteAt(bytes, at + 3);
}

// Unpacks the picture data of a PNG chunk by chunk and throws it away.
class Unpacking {
 public:
  Unpacking() { m_isOpen = inflateInit(&m_stream) == Z_OK; }
  ~Unpacking() { inflateEnd(&m_stream); }
  Unpacking(const Unpacking&) = delete;
  Unpacking& operator=(const Unpacking&) = delete;

  bool add(std::string_view packed) {
    // zlib wants bytes it may not change as ones it may.
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    m_stream.avail_in = static_cast<uInt>(packed.size());
    while (m_isOpen && m_stream.avail_in > 0 && !m_isWhole) {
      std::array<Bytef, 16384> out{};
      m_stream.next_out = out.data();
      m_stream.avail_out = static_cast<uInt>(out.size());
      const int code = inflate(&m_stream, Z_NO_FLUSH);
      if (code == Z_STREAM_END) m_isWhole = true;
      else if (code != Z_OK || m_stream.total_out > kMostUnpacked) return false;
    }
    return m_isOpen;
  }
  bool isWhole() const { return m_isWhole; }

 private:
  z_stream m_stream{};
  bool m_isOpen = false, m_isWhole = false;
};

// Behind the blocks of a GIF that stand at `at`; 0 when they are cut off.
std::size_t behindBlocks(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    const std::size_t size = byteAt(bytes, at);
    ++at;
    if (size == 0) return at;
    at += size;
  }
  return 0;
}

std::size_t tableSize(std::uint8_t flags) { return (flags & 0x80U) != 0 ? 3U << ((flags & 7U) + 1U) : 0; }

}  // namespace

std::optional<std::string> pngDamage(std::string_view bytes) {
  constexpr std::size_t kSignature = 8, kFrame = 12;
  Unpacking picture;
  bool isFirst = true;
  for (std::size_t at = kSignature; at + kFrame <= bytes.size();) {
    const std::size_t length = big32(bytes, at);
    if (length > bytes.size() - at - kFrame) return kCutOff;
    const std::string_view type = bytes.substr(at + 4, 4), content = bytes.substr(at + 8, length);
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(type.data()), static_cast<uInt>(4 + length));
    if (sum != big32(bytes, at + 8 + length)) return kDamaged;
    if (isFirst && (type != "IHDR" || length != 13 || big32(content, 0) == 0 || big32(content, 4) == 0)) return kDamaged;
    if (type == "IDAT" && !picture.add(content)) return kDamaged;
    if (type == "IEND") return picture.isWhole() ? std::nullopt : std::optional<std::string>(kDamaged);
    isFirst = false;
    at += kFrame + length;
  }
  return kCutOff;
}

std::optional<std::string> jpegDamage(std::string_view bytes) {
  const FileKind kind = fileKindOf(bytes);
  bool hasPicture = false;
  std::size_t at = 2;
  while (at + 2 <= bytes.size()) {
    if (byteAt(bytes, at) != 0xFF) return kDamaged;
    const std::uint8_t marker = byteAt(bytes, at + 1);
    if (marker == 0xFF) {
      ++at;
      continue;
    }
    if (marker == 0xD9) return hasPicture && kind.width > 0 && kind.height > 0 ? std::nullopt : std::optional<std::string>(kDamaged);
    if (at + 4 > bytes.size()) return kCutOff;
    const std::size_t length = static_cast<std::size_t>(byteAt(bytes, at + 2)) << 8U | byteAt(bytes, at + 3);
    if (length < 2) return kDamaged;
    at += 2 + length;
    if (marker != 0xDA) continue;
    hasPicture = true;
    // The picture's own bytes go on to the next marker; FF00 and FFD0 to FFD7 are parts of them.
    while (at + 1 < bytes.size() && (byteAt(bytes, at) != 0xFF || byteAt(bytes, at + 1) == 0 || (byteAt(bytes, at + 1) >= 0xD0 && byteAt(bytes, at + 1) <= 0xD7))) ++at;
  }
  return kCutOff;
}

std::optional<std::string> gifDamage(std::string_view bytes) {
  constexpr std::size_t kHead = 13, kDescriptor = 10;
  if (bytes.size() < kHead) return kCutOff;
  bool hasPicture = false;
  for (std::size_t at = kHead + tableSize(byteAt(bytes, 10)); at < bytes.size();) {
    const std::uint8_t block = byteAt(bytes, at);
    if (block == 0x3B) return hasPicture ? std::nullopt : std::optional<std::string>(kDamaged);
    std::size_t from = 0;
    if (block == 0x21) {
      from = at + 2;
    } else if (block == 0x2C) {
      if (at + kDescriptor >= bytes.size()) return kCutOff;
      from = at + kDescriptor + tableSize(byteAt(bytes, at + 9)) + 1;  // one byte tells the size of the first code
      hasPicture = true;
    } else {
      return kDamaged;
    }
    at = behindBlocks(bytes, from);
    if (at == 0) return kCutOff;
  }
  return kCutOff;
}

}  // namespace inquiry::desk
