#include "core/compliance/plain_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"

namespace inquiry::compliance {
namespace {

// Cyrillic and Greek small letters that look like Latin ones, after case folding.
constexpr std::array<std::pair<char32_t, char32_t>, 34> kLookAlikes{{
    {U'а', U'a'}, {U'в', U'b'}, {U'с', U'c'}, {U'ԁ', U'd'}, {U'е', U'e'}, {U'ё', U'e'}, {U'һ', U'h'}, {U'н', U'h'}, {U'і', U'i'},
    {U'ї', U'i'}, {U'ј', U'j'}, {U'к', U'k'}, {U'ӏ', U'l'}, {U'м', U'm'}, {U'п', U'n'}, {U'о', U'o'}, {U'р', U'p'}, {U'ԛ', U'q'},
    {U'ѕ', U's'}, {U'т', U't'}, {U'у', U'y'}, {U'ѵ', U'v'}, {U'ԝ', U'w'}, {U'х', U'x'}, {U'α', U'a'}, {U'ε', U'e'}, {U'ι', U'i'},
    {U'κ', U'k'}, {U'ν', U'v'}, {U'ο', U'o'}, {U'ρ', U'p'}, {U'τ', U't'}, {U'υ', U'u'}, {U'χ', U'x'},
}};

char32_t latinOf(char32_t c) {
  for (const auto& [strange, latin] : kLookAlikes)
    if (strange == c) return latin;
  return c;
}

bool isLeftOut(char32_t c) {
  if (c >= 0x0300 && c <= 0x036F) return true;  // accents, also piled up
  if (c >= 0xFE00 && c <= 0xFE0F) return true;
  if (c >= 0xE0000 && c <= 0xE01EF) return true;
  return u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR;
}

// Latin with an accent, as NFC writes it.
bool mayHaveAccent(char32_t c) { return (c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF); }

bool isVoicing(char32_t c) { return c == 0x3099 || c == 0x309A; }

const icu::Normalizer2* folding() {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Normalizer2::getNFKCCasefoldInstance(status);
}

const icu::Normalizer2* canonical() {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Normalizer2::getNFCInstance(status);
}

}  // namespace

bool isLatinLetter(char32_t c) { return c >= U'a' && c <= U'z'; }
bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isSpace(char32_t c) { return c == U' ' || c == U'\n'; }

void PlainText::push(std::size_t from, std::size_t to, char32_t c) {
  m_byteOf.push_back(static_cast<std::uint32_t>(m_bytes.size()));
  m_letters.push_back(c);
  utf8::append(m_bytes, c);
  m_from.push_back(static_cast<std::uint32_t>(from));
  m_to.push_back(static_cast<std::uint32_t>(to));
}

void PlainText::take(std::size_t from, std::size_t to, char32_t c) {
  if (isLeftOut(c)) return;
  if (isVoicing(c) && !m_letters.empty()) {
    // Half-width kana carry their mark as a character of its own.
    const UChar32 whole = canonical()->composePair(static_cast<UChar32>(m_letters.back()), static_cast<UChar32>(c));
    if (whole >= 0) {
      m_bytes.resize(m_byteOf.back());
      m_letters.back() = static_cast<char32_t>(whole);
      utf8::append(m_bytes, m_letters.back());
      m_to.back() = static_cast<std::uint32_t>(to);
      return;
    }
  }
  if (mayHaveAccent(c)) {
    icu::UnicodeString parts;
    if (canonical()->getDecomposition(static_cast<UChar32>(c), parts) != 0) c = static_cast<char32_t>(parts.char32At(0));
    if (mayHaveAccent(c) && canonical()->getDecomposition(static_cast<UChar32>(c), parts) != 0) c = static_cast<char32_t>(parts.char32At(0));
  }
  if (c == U'œ' || c == U'æ') {
    push(from, to, c == U'œ' ? U'o' : U'a');
    c = U'e';
  }
  if (c == U'ø') c = U'o';
  if (c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029) c = U'\n';
  else if (u_isUWhiteSpace(static_cast<UChar32>(c)) != 0) c = U' ';
  push(from, to, c >= 0x370 && c < 0x530 ? latinOf(c) : c);
}

PlainText::PlainText(std::string_view original) : m_original(original) {
  m_letters.reserve(original.size());
  m_bytes.reserve(original.size());
  for (auto* offsets : {&m_from, &m_to, &m_byteOf}) offsets->reserve(original.size());
  icu::UnicodeString one, folded;
  for (std::size_t at = 0; at < original.size();) {
    const std::size_t from = at;
    const char32_t c = utf8::next(original, at);
    if (c < 0x80) {
      take(from, at, c >= U'A' && c <= U'Z' ? c + 32 : c);
      continue;
    }
    one.setTo(static_cast<UChar32>(c));
    UErrorCode status = U_ZERO_ERROR;
    folding()->normalize(one, folded, status);
    if (U_FAILURE(status) != 0) folded = one;
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) take(from, at, static_cast<char32_t>(folded.char32At(i)));
  }
}

std::size_t PlainText::letterAt(std::size_t byte) const {
  return static_cast<std::size_t>(std::lower_bound(m_byteOf.begin(), m_byteOf.end(), static_cast<std::uint32_t>(byte)) - m_byteOf.begin());
}

std::u32string plainWord(std::string_view word) { return PlainText(word).letters(); }

}  // namespace inquiry::compliance
