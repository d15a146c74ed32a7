#pragma once

#include <string>
#include <string_view>

namespace inquiry::language {

// The text as word lists are compared: compatibility forms and case folded (NFKC_Casefold), accents of Latin letters taken off, typographic quotes made
// plain, white space runs one space. Kana keep their voicing marks: が is not か. Pure.
std::string folded(std::string_view text);

}  // namespace inquiry::language
