#include "core/storage/fold_table.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace inquiry::storage {
namespace {

constexpr char32_t kVoiced = 0x3099, kSemiVoiced = 0x309A;

bool isIdeograph(char32_t c) { return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFD); }

bool writesWithoutSpaces(UScriptCode script) {
  switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

bool isMark(UChar32 c) {
  const auto mask = U_GET_GC_MASK(c);
  return (mask & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_MC_MASK)) != 0;
}

// Accents of Latin, Greek, Cyrillic and the vowel points of Arabic and Hebrew. Marks of Indic scripts and Thai are letters in all but name.
bool isAccent(UChar32 c, UScriptCode script) {
  return isMark(c) && (script == USCRIPT_INHERITED || script == USCRIPT_COMMON || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW);
}

UChar32 hiraganaOf(UChar32 c) { return (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE ? c - 0x60 : c; }

FoldedCharacter classified(UChar32 raw) {
  const UChar32 c = hiraganaOf(raw);
  const auto as = [c](CharacterClass kind) { return FoldedCharacter{static_cast<char32_t>(c), kind}; };
  if (c == UChar32{kVoiced}) return as(CharacterClass::VoicedMark);
  if (c == UChar32{kSemiVoiced}) return as(CharacterClass::SemiVoicedMark);
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(c, &error);
  if (isAccent(c, script)) return as(CharacterClass::Ignored);
  // The long vowel mark belongs to no script of its own.
  if (c == 0x30FC) return as(CharacterClass::Pair);
  const bool letter = u_isalpha(c) || isMark(c) || (U_GET_GC_MASK(c) & U_GC_N_MASK) != 0;
  if (!letter) return as(CharacterClass::Separator);
  return as(writesWithoutSpaces(script) && !u_isdigit(c) ? CharacterClass::Pair : CharacterClass::Word);
}

// NFKC and case folding, then accents taken off where they are a character of their own.
icu::UnicodeString normalised(char32_t codePoint) {
  UErrorCode error = U_ZERO_ERROR;
  const auto* folding = icu::Normalizer2::getNFKCCasefoldInstance(error);
  const auto* decomposing = icu::Normalizer2::getNFDInstance(error);
  const auto* composing = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return icu::UnicodeString(static_cast<UChar32>(codePoint));
  const auto apart = decomposing->normalize(folding->normalize(icu::UnicodeString(static_cast<UChar32>(codePoint)), error), error);
  icu::UnicodeString kept;
  for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
    const UChar32 c = apart.char32At(at);
    const bool isKanaMark = c == UChar32{kVoiced} || c == UChar32{kSemiVoiced};
    if (isKanaMark || !isAccent(c, uscript_getScript(c, &error))) kept.append(c);
  }
  return composing->normalize(kept, error);
}

}  // namespace

FoldTable::Page* FoldTable::build(char32_t number) {
  auto page = std::make_unique<Page>();
  for (char32_t low = 0; low < 256; ++low) (*page)[low] = compute(number << 8U | low);
  m_pages[number] = std::move(page);
  return m_pages[number].get();
}

FoldedCharacter FoldTable::compute(char32_t codePoint) {
  if (isIdeograph(codePoint)) return {codePoint, CharacterClass::Pair};
  if (codePoint >= 0xD800 && codePoint <= 0xDFFF) return {};
  const auto text = normalised(codePoint);
  if (text.isEmpty()) return {codePoint, CharacterClass::Ignored};
  if (text.countChar32() == 1) return classified(text.char32At(0));
  std::vector<FoldedCharacter> sequence;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) sequence.push_back(classified(text.char32At(at)));
  m_expansions.push_back(std::move(sequence));
  return {static_cast<char32_t>(m_expansions.size() - 1), CharacterClass::Expansion};
}

char32_t combineKana(char32_t hiragana, CharacterClass mark) {
  const bool isHaRow = hiragana >= 0x306F && hiragana <= 0x307B && (hiragana - 0x306F) % 3 == 0;
  if (mark == CharacterClass::SemiVoicedMark) return isHaRow ? hiragana + 2 : 0;
  if (hiragana == 0x3046) return 0x3094;  // う to ゔ
  if (hiragana == 0x309D) return 0x309E;  // the iteration mark
  const bool isKaToChi = hiragana >= 0x304B && hiragana <= 0x3061 && (hiragana - 0x304B) % 2 == 0;
  const bool isTsuToTo = hiragana == 0x3064 || hiragana == 0x3066 || hiragana == 0x3068;
  return isHaRow || isKaToChi || isTsuToTo ? hiragana + 1 : 0;
}

}  // namespace inquiry::storage
