#pragma once

#include <string_view>

#include "core/desk/text_encoding.h"

namespace inquiry::desk {

// How odd the bytes would be as a text of that encoding: 0 where every letter is an everyday one, 1 and more where hardly any is. The bytes must be a text
// of it. Western letters stand alone between ASCII ones, Chinese ones lie in GB2312, Japanese ones are full-width kana and the kanji of the first level;
// that tells a short table apart where statistics of a language cannot.
double oddness(std::string_view bytes, TextEncoding encoding);

}  // namespace inquiry::desk
