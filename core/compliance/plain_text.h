#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::compliance {

// A text as the rules read it, and where each letter of it stands in the original: compatibility forms folded (full-width, circled and bold letters),
// case and accents of Latin letters gone, invisible characters and variation selectors left out, Cyrillic and Greek letters that pass for Latin ones
// read as those. Kana keep their voicing marks. Line breaks stay, other white space is one kind of space.
class PlainText {
 public:
  explicit PlainText(std::string_view original);

  const std::u32string& letters() const { return m_letters; }
  const std::string& bytes() const { return m_bytes; }  // the same in UTF-8
  std::string_view original() const { return m_original; }
  // Letter at a byte of bytes(); size() of letters() at the end.
  std::size_t letterAt(std::size_t byte) const;
  std::size_t byteOf(std::size_t letter) const { return letter < m_byteOf.size() ? m_byteOf[letter] : m_bytes.size(); }
  // Half-open range of the original, in bytes, for a half-open range of letters.
  std::size_t originalFrom(std::size_t letter) const { return letter < m_from.size() ? m_from[letter] : m_original.size(); }
  std::size_t originalTo(std::size_t letterEnd) const { return letterEnd == 0 ? 0 : m_to[letterEnd - 1]; }

 private:
  void take(std::size_t from, std::size_t to, char32_t c);
  void push(std::size_t from, std::size_t to, char32_t c);

  std::string_view m_original;
  std::u32string m_letters;
  std::string m_bytes;
  std::vector<std::uint32_t> m_from, m_to, m_byteOf;
};

// A word of a rule pack, folded the same way.
std::u32string plainWord(std::string_view word);

bool isLatinLetter(char32_t c);  // a to z, folded
bool isDigit(char32_t c);
bool isSpace(char32_t c);
inline bool isLatinWord(char32_t c) { return isLatinLetter(c) || isDigit(c); }

}  // namespace inquiry::compliance
