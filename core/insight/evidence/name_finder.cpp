#include "core/insight/evidence/name_finder.h"

#include <algorithm>
#include <tuple>

namespace inquiry::evidence {
namespace {

using storage::CharacterClass;
using storage::FoldedLetter;
using Letters = std::vector<FoldedLetter>;

constexpr std::size_t kWidestGap = 6;
constexpr std::size_t kLongEnoughToJoin = 8;  // "josenunez"; a shorter one may be a word

bool isSpace(char32_t c) { return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0x3000 || c == 0xA0; }
bool isKana(char32_t c) { return c >= 0x3041 && c <= 0x30FF; }
bool isSyllable(const FoldedLetter& each) { return each.kind == CharacterClass::Pair && each.letter >= 0x3400; }

// Also of a quoted mail: the mark at the beginning of its lines.
bool isBlank(char32_t c) { return isSpace(c) || c == U'>' || c == U'・' || c == U'·'; }

std::size_t behindSeparators(const Letters& letters, std::size_t at) {
  std::size_t end = at;
  while (end < letters.size() && end - at < kWidestGap && letters[end].kind == CharacterClass::Separator) ++end;
  return end;
}

std::size_t behindBlanks(const Letters& letters, std::size_t at) {
  std::size_t end = at;
  while (end < letters.size() && end - at < kWidestGap && letters[end].kind == CharacterClass::Separator && isBlank(letters[end].letter)) ++end;
  return end;
}

// The end of a line inside a word: "Mül-" and "ler".
std::size_t behindLineEnd(const Letters& letters, std::size_t at, const NameShape& shape) {
  const std::size_t end = behindSeparators(letters, at);
  bool isBroken = false, isMarked = false;
  for (std::size_t i = at; i < end; ++i) {
    const char32_t c = letters[i].letter;
    const bool isMark = i == at && (c == U'-' || c == U'‐' || c == U'=');
    if (!isMark && !isBlank(c)) return at;
    isMarked |= isMark;
    isBroken |= c == U'\n' || c == U'\r';
  }
  return isBroken && (isMarked || shape.isWhole) ? end : at;
}

// Where the next letter of the shape is looked for, given that the one before it was found.
std::size_t behindGap(const Letters& letters, std::size_t at, const NameShape& shape, std::size_t wanted) {
  const CharacterClass before = letters[at - 1].kind;
  if (shape.letters[wanted] == U' ' && before == CharacterClass::Word) return behindSeparators(letters, at);
  if (before == CharacterClass::Pair) return behindBlanks(letters, at);
  return behindLineEnd(letters, at, shape);
}

// Where the shape that begins at `from` ends; `from` when it does not stand there.
std::size_t endOf(const Letters& letters, std::size_t from, const NameShape& shape) {
  std::size_t at = from;
  for (std::size_t wanted = 0; wanted < shape.letters.size(); ++wanted) {
    if (wanted > 0) {
      const std::size_t behind = behindGap(letters, at, shape, wanted);
      const bool isBetweenWords = shape.letters[wanted] == U' ';
      if (isBetweenWords && behind == at && letters[at - 1].kind == CharacterClass::Word && shape.letters.size() < kLongEnoughToJoin) return from;
      if (isBetweenWords) ++wanted;
      at = behind;
    }
    if (at >= letters.size() || letters[at].kind == CharacterClass::Separator || letters[at].letter != shape.letters[wanted]) return from;
    ++at;
  }
  return at;
}

// A word of letters ends where its letters end, katakana where it does; other scripts put nothing between words.
bool isJoined(const FoldedLetter& before, const FoldedLetter& behind) {
  return !behind.isFirst || (before.kind == CharacterClass::Word && behind.kind == CharacterClass::Word) || (before.isKatakana && behind.isKatakana);
}

bool goesOn(const Letters& letters, std::size_t end) { return end < letters.size() && isJoined(letters[end - 1], letters[end]); }

bool standsHere(const Letters& letters, std::size_t at, std::u32string_view word) {
  if (letters.size() - at < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (letters[at + i].letter != word[i] || letters[at + i].kind == CharacterClass::Separator) return false;
  return true;
}

bool isAddressed(const Letters& letters, std::size_t from, std::size_t to, const NameShape& shape) {
  const bool isLone = shape.letters.size() == 1, isInRow = from > 0 && isSyllable(letters[from - 1]);
  const std::size_t behind = behindBlanks(letters, to);
  for (const Address& each : addresses()) {
    if (!standsHere(letters, behind, each.word)) continue;
    if (!isLone) return true;
    if ((each.mayFollowAny || !isInRow) && each.ordinary.find(shape.letters.front()) == std::u32string::npos) return true;
  }
  if (from > 0 && (letters[from - 1].letter == U'姓' || (letters[from - 1].letter == U'叫' && !isLone))) return true;
  const auto isSaid = [&](const std::u32string& word) { return standsHere(letters, to, word); };
  return shape.mayAnnounce && !isInRow && std::any_of(announcements().begin(), announcements().end(), isSaid);
}

// Two kana are a syllable of many words: they are a name where no others stand beside them.
bool isByItself(const Letters& letters, std::size_t from, std::size_t to, const NameShape& shape) {
  if (shape.letters.size() != 2 || !std::all_of(shape.letters.begin(), shape.letters.end(), isKana)) return false;
  return !(from > 0 && letters[from - 1].kind == CharacterClass::Pair) && !(to < letters.size() && letters[to].kind == CharacterClass::Pair);
}

bool isCapital(char c) { return c < 'a' || c > 'z'; }

}  // namespace

NameFinder::NameFinder(const std::vector<std::string>& names) {
  for (const std::string& name : names)
    for (NameShape& shape : shapesOf(name)) {
      const std::size_t second = shape.letters.find_first_not_of(U' ', 1);
      m_byStart[{shape.letters.front(), second == std::u32string::npos ? 0 : shape.letters[second]}].push_back(std::move(shape));
    }
  const auto order = [](const NameShape& a, const NameShape& b) { return std::tuple(b.letters.size(), a.letters, a.stands, b.mayAnnounce) < std::tuple(a.letters.size(), b.letters, b.stands, a.mayAnnounce); };
  const auto isSame = [](const NameShape& a, const NameShape& b) { return a.letters == b.letters && a.stands == b.stands && a.mayAnnounce == b.mayAnnounce; };
  for (auto& [start, shapes] : m_byStart) {
    std::sort(shapes.begin(), shapes.end(), order);
    shapes.erase(std::unique(shapes.begin(), shapes.end(), isSame), shapes.end());
  }
}

std::size_t NameFinder::endAt(std::string_view text, const Letters& letters, std::size_t at, Start start) const {
  const auto shapes = m_byStart.find(start);
  if (shapes == m_byStart.end()) return at;
  for (const NameShape& shape : shapes->second) {
    const std::size_t end = endOf(letters, at, shape);
    if (end == at || goesOn(letters, end)) continue;
    const bool isName = shape.stands == NameShape::Stands::Anywhere || (shape.stands == NameShape::Stands::Capitalised && isCapital(text[letters[at].from])) ||
                        (shape.stands == NameShape::Stands::BesideAddress && (isAddressed(letters, at, end, shape) || isByItself(letters, at, end, shape)));
    if (isName) return end;
  }
  return at;
}

std::size_t NameFinder::endAt(std::string_view text, const Letters& letters, std::size_t at) const {
  if (letters[at].kind == CharacterClass::Separator || (at > 0 && isJoined(letters[at - 1], letters[at]))) return at;
  const std::size_t second = behindSeparators(letters, at + 1);
  const char32_t first = letters[at].letter;
  const std::size_t end = second < letters.size() ? endAt(text, letters, at, {first, letters[second].letter}) : at;
  return end > at ? end : endAt(text, letters, at, {first, 0});
}

std::string NameFinder::without(std::string_view text, std::string_view inPlace) const {
  if (m_byStart.empty()) return std::string(text);
  const Letters letters = storage::foldedLetters(text);
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = 0; at < letters.size();) {
    const std::size_t end = endAt(text, letters, at);
    if (end > at) {
      out += text.substr(done, letters[at].from - done);
      out += inPlace;
      done = letters[end - 1].to;
    }
    at = std::max(end, at + 1);
  }
  return out += text.substr(done);
}

}  // namespace inquiry::evidence
