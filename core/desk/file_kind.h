#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace inquiry::desk {

// What a file is by its own bytes; what it is called and what a platform says of it count for nothing.
struct FileKind {
  std::string type = "application/octet-stream";  // media type
  std::int64_t width = 0, height = 0;             // of a picture whose head could be read; else 0
  // A picture of a plain format and of a size that can be decoded without harm. Never a document, and never SVG, which is a program.
  bool isPreviewable() const;
};

inline constexpr std::int64_t kMostPixels = 25'000'000;

// Looks at the head only; never fails.
FileKind fileKindOf(std::string_view bytes);

}  // namespace inquiry::desk
