#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/storage/fold_table.h"

namespace inquiry::storage {

// A letter as a search sees it, and the bytes of the text it was read from. Separators are kept as they were written.
struct FoldedLetter {
  char32_t letter = 0;
  CharacterClass kind = CharacterClass::Separator;  // Separator, Word or Pair
  std::size_t from = 0, to = 0;                     // accents behind a letter are its own
  bool isFirst = true;      // of those its character became: a text may be cut before it
  bool isKatakana = false;  // hiragana in `letter`
};

// The text in the folding of the search index (case, width, accents, kana), however it was composed; Latin letters that only look accented (ø, ł, æ) are
// written in ASCII as well. Any thread.
std::vector<FoldedLetter> foldedLetters(std::string_view text);

}  // namespace inquiry::storage
