// Whether a video of the MP4 family is whole: its boxes up to the end, with index and pictures (ISO 14496-12, 4.2).
#include <cstdint>

#include "core/desk/file_soundness.h"

namespace inquiry::desk {
namespace {

std::uint64_t big(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
  return value;
}

}  // namespace

std::optional<std::string> videoDamage(std::string_view bytes) {
  constexpr std::size_t kHead = 8, kLongHead = 16;
  bool hasIndex = false, hasPictures = false;
  for (std::size_t at = 0; at < bytes.size();) {
    if (bytes.size() - at < kHead) return "the end is missing";
    const std::string_view type = bytes.substr(at + 4, 4);
    std::uint64_t size = big(bytes, at, 4);
    const std::size_t head = size == 1 ? kLongHead : kHead;
    if (size == 0) size = bytes.size() - at;  // up to the end
    if (size == 1 && bytes.size() - at >= kLongHead) size = big(bytes, at + kHead, 8);
    if (size < head) return "the video in it is damaged";
    if (size > bytes.size() - at) return "the end is missing";
    hasIndex = hasIndex || type == "moov";
    hasPictures = hasPictures || type == "mdat";
    at += static_cast<std::size_t>(size);
  }
  if (!hasIndex || !hasPictures) return "the video in it is damaged";
  return {};
}

}  // namespace inquiry::desk
