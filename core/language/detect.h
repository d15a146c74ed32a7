#pragma once

#include <string>
#include <string_view>

namespace inquiry::language {

// What a text seems to be written in.
struct Detected {
  std::string code;  // ISO 639-1 ("zh" for both scripts), empty when unsure
  bool isSure = false;
};

// Detects the language of one buyer message. Texts under 20 letters are only sure when their script settles it (kana, Hangul).
// Pure and safe from any thread.
Detected detect(std::string_view text);

}  // namespace inquiry::language
