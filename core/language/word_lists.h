#pragma once

#include <string_view>

namespace inquiry::language {

// The lists of resources/language, compiled in: a program needs no file beside it.
std::string_view emotionWords();
std::string_view hintsWords();     // short words that tell Western languages apart
std::string_view scenesWords();
std::string_view mannersWords();

}  // namespace inquiry::language
