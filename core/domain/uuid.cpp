#include "core/domain/uuid.h"

#include <array>
#include <cstdint>
#include <random>

namespace inquiry {

std::string newUuid() {
  std::random_device device;
  std::array<std::uint32_t, 4> words{};
  for (std::uint32_t& word : words) word = device();
  words[1] = (words[1] & 0xFFFF0FFFU) | 0x4000U;       // version 4
  words[2] = (words[2] & 0x3FFFFFFFU) | 0x80000000U;   // variant of RFC 4122
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string text;
  for (std::size_t i = 0; i < 32; ++i) {
    if (i == 8 || i == 12 || i == 16 || i == 20) text += '-';
    text += kHex[(words[i / 8] >> (28 - 4 * (i % 8))) & 15U];
  }
  return text;
}

}  // namespace inquiry
