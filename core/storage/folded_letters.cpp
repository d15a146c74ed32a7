#include "core/storage/folded_letters.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>

#include <map>
#include <memory>
#include <string>

#include "core/domain/utf8.h"

namespace inquiry::storage {
namespace {

bool isKatakana(char32_t c) { return (c >= 0x30A1 && c <= 0x30FE && c != 0x30FB) || (c >= 0xFF66 && c <= 0xFF9D); }
bool isVowelOrFinalJamo(char32_t c) { return c >= 0x1161 && c <= 0x11FF; }

// "ø", "ł", "ß": letters of their own, which people without that keyboard write with their neighbours.
std::u32string inAscii(char32_t c) {
  thread_local std::map<char32_t, std::u32string> known;
  thread_local const std::unique_ptr<icu::Transliterator> ascii = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, status));
  }();
  const auto [at, isNew] = known.try_emplace(c);
  if (!isNew) return at->second;
  icu::UnicodeString text(static_cast<UChar32>(c));
  if (ascii) ascii->transliterate(text);
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) at->second += static_cast<char32_t>(text.char32At(i));
  return at->second;
}

class Folding {
 public:
  Folding(FoldTable& table, std::size_t size) : m_table(table) { m_letters.reserve(size); }

  void read(char32_t c, std::size_t from, std::size_t to) {
    m_original = c;
    m_from = from;
    m_to = to;
    m_isFirst = true;
    take(m_table.fold(c));
  }
  std::vector<FoldedLetter> letters() { return std::move(m_letters); }

 private:
  void take(FoldedCharacter c) {
    switch (c.kind) {
      case CharacterClass::Expansion:
        for (const FoldedCharacter& part : m_table.expansion(c.codePoint)) take(part);
        return;
      case CharacterClass::Ignored:
        if (u_hasBinaryProperty(static_cast<UChar32>(m_original), UCHAR_GRAPHEME_EXTEND) != 0) extend();
        return;
      case CharacterClass::VoicedMark:
      case CharacterClass::SemiVoicedMark:
        join(m_letters.empty() ? 0 : combineKana(m_letters.back().letter, c.kind));
        return;
      case CharacterClass::Separator: return push(m_original, CharacterClass::Separator);
      case CharacterClass::Pair: return isVowelOrFinalJamo(c.codePoint) ? joinJamo(c.codePoint) : push(c.codePoint, c.kind);
      case CharacterClass::Word: break;
    }
    if (c.codePoint < 0x80 || c.codePoint > 0x24F) return push(c.codePoint, c.kind);
    for (const char32_t each : inAscii(c.codePoint)) push(each, c.kind);
  }
  void push(char32_t letter, CharacterClass kind) {
    m_letters.push_back({letter, kind, m_from, m_to, m_isFirst, isKatakana(m_original)});
    m_isFirst = false;
  }
  void extend() {
    if (!m_letters.empty()) m_letters.back().to = m_to;
  }
  void join(char32_t whole) {
    if (whole != 0) m_letters.back().letter = whole;
    extend();
  }
  void joinJamo(char32_t jamo) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* composing = icu::Normalizer2::getNFCInstance(status);
    const UChar32 whole = U_FAILURE(status) || m_letters.empty() ? U_SENTINEL : composing->composePair(static_cast<UChar32>(m_letters.back().letter), static_cast<UChar32>(jamo));
    if (whole == U_SENTINEL) push(jamo, CharacterClass::Pair);
    else join(static_cast<char32_t>(whole));
  }

  FoldTable& m_table;
  std::vector<FoldedLetter> m_letters;
  char32_t m_original = 0;
  std::size_t m_from = 0, m_to = 0;
  bool m_isFirst = true;
};

}  // namespace

std::vector<FoldedLetter> foldedLetters(std::string_view text) {
  // It computes what it meets, and keeps it: made once a thread.
  thread_local FoldTable table;
  Folding folding(table, text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = utf8::next(text, at);
    folding.read(c, from, at);
  }
  return folding.letters();
}

}  // namespace inquiry::storage
