#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/domain/instant.h"

namespace inquiry {

// In lines of 76 characters, each ended by CRLF.
std::string base64Lines(std::string_view bytes);
// RFC 2045 6.7; line ends of `text` must be CRLF already.
std::string quotedPrintable(std::string_view text);
// RFC 2047 words of at most 75 bytes, separated by folds, no character cut; `text` must be UTF-8.
std::string encodedWords(std::string_view text);
// `name*=UTF-8''...`, in pieces where it is long (RFC 2231); starts with ";" and a fold.
std::string extendedParameter(std::string_view name, std::string_view value);
// "Sat, 21 Nov 2026 10:05:09 +0000".
std::string mailDate(Instant at);

}  // namespace inquiry
