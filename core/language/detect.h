#pragma once

#include <string>
#include <string_view>

namespace inquiry::language {

// What a text seems to be written in.
struct Detected {
  std::string code;  // the best guess, ISO 639-1 ("zh" for both scripts); empty without any letters
  bool isSure = false;
};

// Detects the language of one buyer message: by its script, by a model (CLD2), and by short words where the model has too little to go by. Texts under
// 20 letters are only sure when their script settles it (kana, Hangul, six Chinese characters). Pure and safe from any thread.
Detected detect(std::string_view text);

}  // namespace inquiry::language
