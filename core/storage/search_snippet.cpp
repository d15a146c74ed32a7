#include "core/storage/search_snippet.h"

#include <algorithm>

#include "core/domain/utf8.h"

namespace inquiry::storage {
namespace {

constexpr std::size_t kBefore = 40;  // characters shown in front of the first mark

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t stepBack(std::string_view text, std::size_t at, std::size_t characters) {
  while (at > 0 && characters > 0) {
    --at;
    while (at > 0 && isContinuation(text[at])) --at;
    --characters;
  }
  return at;
}

bool isBlank(char32_t c) { return c <= 0x20 || c == 0xA0 || c == 0x3000; }

}  // namespace

SearchSnippet snippetAround(std::string_view text, const std::vector<SearchMark>& marks, std::size_t length) {
  SearchSnippet snippet;
  const std::size_t start = marks.empty() ? 0 : stepBack(text, marks.front().from, kBefore);
  if (start > 0) snippet.text = "…";
  std::size_t at = start, taken = 0, mark = 0;
  bool gap = false, isOpen = false;
  while (at < text.size() && taken < length) {
    if (isOpen && at >= marks[mark].to) {
      snippet.marks.back().to = snippet.text.size();
      isOpen = false;
      ++mark;
    }
    const std::size_t here = at;
    const char32_t c = utf8::next(text, at);
    if (isBlank(c)) {
      gap = true;
      continue;
    }
    if (gap && taken > 0) {
      snippet.text += ' ';
      ++taken;
    }
    gap = false;
    if (!isOpen && mark < marks.size() && here >= marks[mark].from && here < marks[mark].to) {
      snippet.marks.push_back({snippet.text.size(), snippet.text.size()});
      isOpen = true;
    }
    utf8::append(snippet.text, c);
    ++taken;
  }
  if (isOpen) snippet.marks.back().to = snippet.text.size();
  if (at < text.size()) snippet.text += "…";
  return snippet;
}

}  // namespace inquiry::storage
