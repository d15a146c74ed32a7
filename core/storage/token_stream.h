#pragma once

#include <array>
#include <cstring>
#include <string_view>

#include "core/storage/fold_table.h"

namespace inquiry::storage {

// Whether the text is stored or asked for. They differ at one place: the last run of a question has no lone last character, because in the
// stored text that run may go on.
enum class TokenPurpose { Store, Ask };

// Cuts a text into index terms and hands each to `emit(const char* token, int size, int start, int end)`, which returns 0 to go on. Offsets
// are bytes of the text. Words come folded; of a run of characters written without spaces come all overlapping pairs and then the last
// character alone, so that a phrase of pairs finds any substring of two or more and a prefix finds any single character.
// Where the two touch, the border is a term too, so that "USB充電" is not found in "USB, 充電": a run that ends at a word pairs its last
// character with the word's first letter, and a run that begins at a word is preceded by kBorder and its first character.
template <class Emit>
class TokenStream {
 public:
  TokenStream(FoldTable& table, TokenPurpose purpose, Emit emit) : m_table(table), m_purpose(purpose), m_emit(emit) {}

  int run(std::string_view text) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const int size = static_cast<int>(text.size());
    int at = 0;
    while (at < size && m_result == 0) {
      if (bytes[at] < 0x80) {
        at = ascii(bytes, at, size);
        continue;
      }
      char32_t codePoint = 0;
      const int start = at;
      at += decode(bytes + at, size - at, codePoint);
      take(m_table.fold(codePoint), start, at);
    }
    endWord();
    endRun(RunEnd::TextEnds);
    return m_result;
  }

 private:
  enum class RunEnd { Separator, Word, TextEnds };
  static constexpr char kBorder = 1;  // no word begins with it, so no prefix of a word finds it
  static constexpr int kMaxWord = 120;  // bytes; the rest of a longer word does not count, for the stored text and the question alike

  struct Held {
    std::array<char, 4> bytes{};
    int size = 0;
    int start = 0, end = 0;
    char32_t codePoint = 0;
  };

  // 0 for a separator.
  static constexpr std::array<char, 128> kAscii = [] {
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) table[static_cast<std::size_t>(c)] = c;
    for (char c = 'A'; c <= 'Z'; ++c) table[static_cast<std::size_t>(c)] = static_cast<char>(c + 32);
    return table;
  }();

  int ascii(const unsigned char* bytes, int at, int size) {
    char folded = kAscii[bytes[at]];
    if (folded == 0) {
      endWord();
      endRun(RunEnd::Separator);
      return at + 1;
    }
    endRun(RunEnd::Word, static_cast<char32_t>(folded));
    if (m_wordSize == 0) m_wordStart = at;
    int length = m_wordSize;
    do {
      if (length < kMaxWord) m_word[static_cast<std::size_t>(length++)] = folded;
      ++at;
    } while (at < size && bytes[at] < 0x80 && (folded = kAscii[bytes[at]]) != 0);
    m_wordSize = length;
    m_wordEnd = at;
    return at;
  }

  // Bytes read; an invalid byte is taken alone and becomes a separator.
  static int decode(const unsigned char* p, int left, char32_t& out) {
    const int size = *p >= 0xF0 ? 4 : *p >= 0xE0 ? 3 : *p >= 0xC2 ? 2 : 1;
    out = 0xFFFD;
    if (size == 1 || size > left || *p > 0xF4) return 1;
    char32_t value = size == 4 ? *p & 7U : size == 3 ? *p & 15U : *p & 31U;
    for (int i = 1; i < size; ++i) {
      if ((p[i] & 0xC0U) != 0x80U) return 1;
      value = value << 6U | (p[i] & 63U);
    }
    out = value;
    return size;
  }

  static int encode(char32_t c, char* out) {
    const auto byte = [out](int i, char32_t value) { out[i] = static_cast<char>(value); };
    if (c < 0x80) return byte(0, c), 1;
    if (c < 0x800) return byte(0, 0xC0U | c >> 6U), byte(1, 0x80U | (c & 63U)), 2;
    if (c < 0x10000) return byte(0, 0xE0U | c >> 12U), byte(1, 0x80U | (c >> 6U & 63U)), byte(2, 0x80U | (c & 63U)), 3;
    return byte(0, 0xF0U | c >> 18U), byte(1, 0x80U | (c >> 12U & 63U)), byte(2, 0x80U | (c >> 6U & 63U)), byte(3, 0x80U | (c & 63U)), 4;
  }

  void take(FoldedCharacter c, int start, int end) {
    switch (c.kind) {
      case CharacterClass::Pair:
        return pair(c.codePoint, start, end);
      case CharacterClass::Word:
        return word(c.codePoint, start, end);
      case CharacterClass::Ignored:
        return;
      case CharacterClass::VoicedMark:
      case CharacterClass::SemiVoicedMark:
        return voice(c.kind, end);
      case CharacterClass::Expansion:
        for (const auto& part : m_table.expansion(c.codePoint)) take(part, start, end);
        return;
      case CharacterClass::Separator:
        endWord();
        endRun(RunEnd::Separator);
        return;
    }
  }

  void word(char32_t c, int start, int end) {
    endRun(RunEnd::Word, c);
    if (m_wordSize == 0) m_wordStart = start;
    if (m_wordSize + 4 <= kMaxWord) m_wordSize += encode(c, m_word.data() + m_wordSize);
    m_wordEnd = end;
  }

  // A character is held back by one, because a voiced mark behind it may still change it.
  void pair(char32_t c, int start, int end) {
    if (m_before.size > 0) emitPair(m_before, m_held);
    m_before = m_held;
    m_runFollowsWord |= m_wordSize > 0;
    endWord();
    m_held.size = encode(c, m_held.bytes.data());
    m_held.start = start;
    m_held.end = end;
    m_held.codePoint = c;
  }

  void voice(CharacterClass mark, int end) {
    if (m_held.size == 0) return;
    const char32_t combined = combineKana(m_held.codePoint, mark);
    if (combined == 0) return;
    m_held.codePoint = combined;
    m_held.size = encode(combined, m_held.bytes.data());
    m_held.end = end;
  }

  void emit(const char* token, int size, int start, int end) {
    if (m_result == 0) m_result = m_emit(token, size, start, end);
  }

  void emitPair(const Held& first, const Held& second) {
    emitBorder(first);
    std::array<char, 8> token{};
    std::memcpy(token.data(), first.bytes.data(), 4);
    std::memcpy(token.data() + first.size, second.bytes.data(), 4);
    m_runHasPair = true;
    emit(token.data(), first.size + second.size, first.start, second.end);
  }

  void emitBorder(const Held& first) {
    if (!m_runFollowsWord) return;
    m_runFollowsWord = false;
    std::array<char, 5> token{kBorder};
    std::memcpy(token.data() + 1, first.bytes.data(), 4);
    emit(token.data(), first.size + 1, first.start, first.end);
  }

  void endWord() {
    if (m_wordSize == 0) return;
    emit(m_word.data(), m_wordSize, m_wordStart, m_wordEnd);
    m_wordSize = 0;
  }

  void endRun(RunEnd end, char32_t letter = 0) {
    if (m_held.size == 0) return;
    if (m_before.size > 0) emitPair(m_before, m_held);
    emitBorder(m_held);
    const bool mayGoOn = end == RunEnd::TextEnds && m_purpose == TokenPurpose::Ask && m_runHasPair;
    if (!mayGoOn) {
      std::array<char, 8> token{};
      std::memcpy(token.data(), m_held.bytes.data(), 4);
      const int more = end == RunEnd::Word ? encode(letter, token.data() + m_held.size) : 0;
      emit(token.data(), m_held.size + more, m_held.start, m_held.end);
    }
    m_held.size = m_before.size = 0;
    m_runHasPair = false;
  }

  FoldTable& m_table;
  TokenPurpose m_purpose;
  Emit m_emit;
  std::array<char, kMaxWord> m_word{};
  int m_wordSize = 0, m_wordStart = 0, m_wordEnd = 0;
  Held m_before, m_held;
  bool m_runHasPair = false, m_runFollowsWord = false;
  int m_result = 0;
};

}  // namespace inquiry::storage
