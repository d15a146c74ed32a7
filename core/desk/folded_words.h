#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry::desk {

// The words of a text as a search sees them: case, accents and width folded. In a script without spaces (Chinese, Japanese, ...) every character
// is a word.
std::vector<std::string> foldedWords(std::string_view text);

// Whether every word of `wanted` begins some word of `text`; for scripts without spaces, whether its characters stand there in this order, side by
// side. True for nothing wanted.
bool holdsWords(std::string_view text, std::string_view wanted);

}  // namespace inquiry::desk
