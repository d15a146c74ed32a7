#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace inquiry::desk {

// Opens a file by its bytes and answers what keeps others from opening it, as the end of an English sentence ("the end is missing"); empty when it
// is sound. PDF (header, cross references, trailer, catalogue, end), PNG (chunks and their sums, picture data), JPEG and GIF (structure up to the
// end), WebP, MP4, zip-based office files (every part is unpacked), text. Takes as long as reading it; pure.
std::optional<std::string> damageOf(std::string_view bytes, const std::string& name);

// The parts of it, one a family.
std::optional<std::string> pdfDamage(std::string_view bytes);
std::optional<std::string> pngDamage(std::string_view bytes);
std::optional<std::string> jpegDamage(std::string_view bytes);
std::optional<std::string> gifDamage(std::string_view bytes);
std::optional<std::string> videoDamage(std::string_view bytes);
// `name` decides what has to be inside: .docx, .xlsx, .pptx, or anything.
std::optional<std::string> packageDamage(std::string_view bytes, const std::string& name);

}  // namespace inquiry::desk
