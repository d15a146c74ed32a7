#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace inquiry::utf8 {

// Unicode code points; every byte that is no valid UTF-8 counts as one.
std::size_t length(std::string_view text);
// UTF-16 code units: how some platforms count.
std::size_t utf16Length(std::string_view text);
bool isValid(std::string_view text);
// Invalid bytes become U+FFFD, so that whatever comes from outside can be stored and shown.
std::string repaired(std::string_view text);
// Decodes the code point at byte `at` and moves `at` behind it; U+FFFD for an invalid byte. `at` must be < size.
char32_t next(std::string_view text, std::size_t& at);
void append(std::string& out, char32_t codePoint);
// At most `count` code points, with "…" when something was cut; line breaks and runs of spaces become one space.
std::string excerpt(std::string_view text, std::size_t count);
// White space at both ends removed.
std::string_view trimmed(std::string_view text);

}  // namespace inquiry::utf8
