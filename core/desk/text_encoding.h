#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::desk {

// In what tables of other programs are written: Chinese ERP systems still write GB18030, Japanese ones Shift_JIS,
// western ones Windows-1252 (and Latin-1, which is a part of it).
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030, ShiftJis, Windows1252 };
std::string_view name(TextEncoding encoding);  // "UTF-8", ...

// As UTF-8 without a byte order mark; empty when the bytes are no text of that encoding.
std::optional<std::string> decoded(std::string_view bytes, TextEncoding encoding);

// Every encoding the bytes are a text of, the likeliest first. A byte order mark decides; so do bytes that are valid UTF-8, which no other text is by chance.
// Empty for bytes that are no text.
std::vector<TextEncoding> possibleEncodings(std::string_view bytes);

}  // namespace inquiry::desk
