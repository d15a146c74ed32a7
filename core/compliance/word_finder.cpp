#include "core/compliance/word_finder.h"

#include <algorithm>
#include <optional>

namespace inquiry::compliance {
namespace {

// Shorter words are found only as they are written: "vx" with anything between is everywhere.
constexpr std::size_t kFewestForTricks = 4;
constexpr std::size_t kWidestGap = 2;

bool isSeparator(char32_t c) {
  if (isSpace(c)) return true;
  constexpr std::u32string_view kMarks = U".-_*·•・|/\\~'\"`+,:;()[]{}<>^=#!&‐–—。、♥❤★☆×";
  return kMarks.find(c) != std::u32string_view::npos;
}

bool passesFor(char32_t written, char32_t meant) {
  switch (meant) {
    case U'a': return written == U'4' || written == U'@';
    case U'e': return written == U'3';
    case U'i': return written == U'1' || written == U'!' || written == U'l' || written == U'|';
    case U'l': return written == U'1' || written == U'i' || written == U'|';
    case U'o': return written == U'0';
    case U's': return written == U'5' || written == U'$';
    case U't': return written == U'7';
    default: return false;
  }
}

struct Gaps {
  std::size_t count = 0, spaces = 0;
  std::size_t swaps = 0;
};

bool isAllowed(const Gaps& gaps, std::size_t length, bool isLatin) {
  if (gaps.swaps * 2 > length) return false;
  if (gaps.spaces == 0 || !isLatin) return true;
  return gaps.spaces == length - 1;
}

// Where the word that begins at `from` ends.
std::optional<std::size_t> endOf(const std::u32string& letters, std::size_t from, const std::u32string& word) {
  const bool isLatin = isLatinWord(word.back());
  const bool mayTrick = word.size() >= kFewestForTricks || (!isLatin && word.size() >= 2);
  std::size_t at = from;
  Gaps gaps;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i > 0 && mayTrick && word[i] != U' ') {
      while (at < letters.size() && isLatin && letters[at] == word[i - 1] && letters[at] != word[i]) ++at;  // "paypaaal"
      std::size_t behind = at;
      bool isSpaced = false;
      while (behind < letters.size() && behind - at < kWidestGap && isSeparator(letters[behind]) && letters[behind] != word[i])
        isSpaced = isSpace(letters[behind++]) || isSpaced;
      if (behind > at) {
        ++gaps.count;
        if (isSpaced) ++gaps.spaces;
        at = behind;
      }
    }
    if (at >= letters.size()) return {};
    if (letters[at] != word[i]) {
      if (!mayTrick || i == 0 || !passesFor(letters[at], word[i])) return {};
      ++gaps.swaps;
    }
    ++at;
  }
  if (!isAllowed(gaps, word.size(), isLatin)) return {};
  if (isLatin) {
    while (mayTrick && at < letters.size() && letters[at] == word.back()) ++at;
    if (at < letters.size() && isLatinWord(letters[at])) return {};
  }
  return at;
}

}  // namespace

WordFinder::WordFinder(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const std::u32string plain = plainWord(word);
    if (!plain.empty()) m_byFirst[plain.front()].push_back(plain);
  }
  // The longest first: "paypal.me" before "paypal".
  for (auto& [first, list] : m_byFirst)
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

std::vector<LetterSpan> WordFinder::find(const PlainText& text) const {
  std::vector<LetterSpan> found;
  const std::u32string& letters = text.letters();
  for (std::size_t at = 0; at < letters.size();) {
    const auto list = m_byFirst.find(letters[at]);
    std::optional<std::size_t> end;
    if (list != m_byFirst.end()) {
      const bool isInside = at > 0 && isLatinWord(letters[at]) && isLatinWord(letters[at - 1]);
      for (const std::u32string& word : list->second)
        if (!isInside && (end = endOf(letters, at, word))) break;
    }
    if (!end) {
      ++at;
      continue;
    }
    found.push_back({at, *end});
    at = *end;
  }
  return found;
}

}  // namespace inquiry::compliance
