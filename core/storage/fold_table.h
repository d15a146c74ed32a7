#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace inquiry::storage {

// How the search index sees a character.
enum class CharacterClass : std::uint8_t {
  Separator,   // ends a word and a run
  Word,        // joins its neighbours to a word
  Pair,        // writes without spaces (Chinese, Japanese, Korean, Thai, ...): indexed as overlapping pairs
  Ignored,     // accents, joiners: as if it were not there
  Expansion,   // becomes several characters (㌔, ﬁ); `codePoint` is an index for expansion()
  VoicedMark,      // combining dakuten: turns か into が
  SemiVoicedMark,  // combining handakuten: turns は into ぱ
};

struct FoldedCharacter {
  char32_t codePoint = 0;
  CharacterClass kind = CharacterClass::Separator;
};

// What each code point becomes in the search index: NFKC, case folded, accents removed, katakana as hiragana. Pages of 256 code points are
// computed on first use, so the table costs nothing until a script is met. One per connection; used by one thread at a time.
class FoldTable {
 public:
  FoldedCharacter fold(char32_t codePoint) {
    if (codePoint > 0x10FFFF) return {};
    Page* page = m_pages[codePoint >> 8U].get();
    if (page == nullptr) page = build(codePoint >> 8U);
    return (*page)[codePoint & 0xFFU];
  }
  const std::vector<FoldedCharacter>& expansion(char32_t index) const { return m_expansions[index]; }

 private:
  using Page = std::array<FoldedCharacter, 256>;
  Page* build(char32_t number);
  FoldedCharacter compute(char32_t codePoint);

  std::array<std::unique_ptr<Page>, 0x1100> m_pages;
  std::vector<std::vector<FoldedCharacter>> m_expansions;
};

// が from か and a voiced mark; 0 when the two do not combine.
char32_t combineKana(char32_t hiragana, CharacterClass mark);

}  // namespace inquiry::storage
