#pragma once

#include <string>
#include <string_view>

namespace inquiry {

// A raw header value as one line of UTF-8 (RFC 2047), folds undone, control characters gone. Neighbouring words of one
// charset and encoding are joined as bytes before they are decoded, because real mailers cut within a character; spaces
// inside words, words without a space between and bare 8-bit text are read too. Linear in its length.
std::string decodeHeader(std::string_view raw, std::string_view country = {});

// Base64 as far as it goes: foreign characters are skipped, a missing end is taken as it is.
std::string decodeBase64(std::string_view text, std::size_t maxBytes = std::string::npos);

}  // namespace inquiry
