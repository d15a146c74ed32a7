#include "app/sandbox/engine/picture.h"

#include <array>
#include <cstdint>

#include "app/sandbox/engine/dice.h"

namespace inquiry::sandbox {
namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 180;

void bigEndian(std::string& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>((value >> shift) & 0xFF);
}

std::uint32_t crc(std::string_view bytes) {
  std::uint32_t value = 0xFFFFFFFFU;
  for (const char c : bytes) {
    value ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~value;
}

void chunk(std::string& out, std::string_view type, std::string_view body) {
  bigEndian(out, static_cast<std::uint32_t>(body.size()));
  const std::string typed = std::string(type) + std::string(body);
  out += typed;
  bigEndian(out, crc(typed));
}

// Stored (uncompressed) deflate blocks: no compressor needed.
std::string zlibStored(std::string_view raw) {
  std::string out("\x78\x01", 2);
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const char c : raw) {
    a = (a + static_cast<unsigned char>(c)) % 65521;
    b = (b + a) % 65521;
  }
  while (!raw.empty()) {
    const std::size_t size = std::min<std::size_t>(raw.size(), 65535);
    out += raw.size() == size ? '\x01' : '\x00';
    for (const std::size_t word : {size, ~size}) {
      out += static_cast<char>(word & 0xFF);
      out += static_cast<char>((word >> 8) & 0xFF);
    }
    out += raw.substr(0, size);
    raw.remove_prefix(size);
  }
  bigEndian(out, (b << 16) | a);
  return out;
}

}  // namespace

std::string pngPicture(std::string_view seed) {
  Dice dice(crc(seed));
  std::array<std::int64_t, 6> colour{};
  for (auto& channel : colour) channel = dice.between(90, 235);
  const std::int64_t centreX = dice.between(80, 160);
  const std::int64_t centreY = dice.between(60, 120);
  const std::int64_t radius = dice.between(35, 60);
  std::string rows;
  rows.reserve((kWidth * 3 + 1) * kHeight);
  for (int y = 0; y < kHeight; ++y) {
    rows += '\0';
    for (int x = 0; x < kWidth; ++x) {
      const bool inside = (x - centreX) * (x - centreX) + (y - centreY) * (y - centreY) < radius * radius;
      for (std::size_t c = 0; c < 3; ++c) rows += static_cast<char>(colour[inside ? c : c + 3] - (inside ? 0 : y / 4));
    }
  }
  std::string header;
  bigEndian(header, kWidth);
  bigEndian(header, kHeight);
  header += std::string("\x08\x02\x00\x00\x00", 5);
  std::string png("\x89PNG\r\n\x1a\n", 8);
  chunk(png, "IHDR", header);
  chunk(png, "IDAT", zlibStored(rows));
  chunk(png, "IEND", {});
  return png;
}

}  // namespace inquiry::sandbox
