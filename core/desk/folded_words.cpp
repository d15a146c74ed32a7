#include "core/desk/folded_words.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/storage/fold_table.h"

namespace inquiry::desk {
namespace {

using storage::CharacterClass;
using storage::FoldedCharacter;

class Words {
 public:
  void add(const FoldedCharacter& c) {
    switch (c.kind) {
      case CharacterClass::Word: utf8::append(m_word, c.codePoint); break;
      case CharacterClass::Pair:
        end();
        utf8::append(m_word, c.codePoint);
        end();
        break;
      case CharacterClass::Separator: end(); break;
      default: break;  // accents and marks change nothing here
    }
  }
  void end() {
    if (!m_word.empty()) m_words.push_back(std::move(m_word));
    m_word.clear();
  }
  std::vector<std::string> take() {
    end();
    return std::move(m_words);
  }

 private:
  std::string m_word;
  std::vector<std::string> m_words;
};

bool isOneCharacter(const std::string& word) { return !word.empty() && static_cast<unsigned char>(word.front()) >= 0x80 && utf8::length(word) == 1; }

// The run of words of `wanted` from `at` on that has to stand side by side.
std::size_t endOfRun(const std::vector<std::string>& wanted, std::size_t at) {
  std::size_t end = at + 1;
  while (isOneCharacter(wanted[at]) && end < wanted.size() && isOneCharacter(wanted[end])) ++end;
  return end;
}

}  // namespace

std::vector<std::string> foldedWords(std::string_view text) {
  // It computes what it meets, and keeps it: made once a thread, texts after the first cost next to nothing.
  thread_local storage::FoldTable table;
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    const FoldedCharacter folded = table.fold(utf8::next(text, at));
    if (folded.kind != CharacterClass::Expansion) words.add(folded);
    else
      for (const FoldedCharacter& part : table.expansion(folded.codePoint)) words.add(part);
  }
  return words.take();
}

bool holdsWords(std::string_view text, std::string_view wanted) {
  const std::vector<std::string> sought = foldedWords(wanted);
  const std::vector<std::string> there = foldedWords(text);
  for (std::size_t at = 0; at < sought.size();) {
    const std::size_t end = endOfRun(sought, at);
    const auto from = sought.begin() + static_cast<std::ptrdiff_t>(at), to = sought.begin() + static_cast<std::ptrdiff_t>(end);
    const auto found = std::search(there.begin(), there.end(), from, to, [](const std::string& word, const std::string& part) { return word.starts_with(part); });
    if (found == there.end()) return false;
    at = end;
  }
  return true;
}

}  // namespace inquiry::desk
