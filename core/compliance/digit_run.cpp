#include "core/compliance/digit_run.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace inquiry::compliance {
namespace {

struct Digit {
  char digit = '0';
  std::size_t to = 0;
  bool isWord = false;
};

constexpr std::u32string_view kIdeographs = U"〇一二三四五六七八九", kSpoken = U"零幺两叁肆伍陆柒捌玖";

struct Word {
  std::u32string_view word;
  char digit;
};

// Digits in the languages the desk writes, as a person spells a number.
constexpr std::array<Word, 56> kWords{{{U"zero", '0'}, {U"one", '1'}, {U"two", '2'}, {U"three", '3'}, {U"four", '4'}, {U"five", '5'}, {U"six", '6'}, {U"seven", '7'}, {U"eight", '8'}, {U"nine", '9'},
                                       {U"null", '0'}, {U"eins", '1'}, {U"zwei", '2'}, {U"zwo", '2'}, {U"drei", '3'}, {U"vier", '4'}, {U"funf", '5'}, {U"sechs", '6'}, {U"sieben", '7'}, {U"acht", '8'},
                                       {U"neun", '9'}, {U"cero", '0'}, {U"uno", '1'}, {U"dos", '2'}, {U"tres", '3'}, {U"cuatro", '4'}, {U"cinco", '5'}, {U"seis", '6'}, {U"siete", '7'}, {U"ocho", '8'},
                                       {U"nueve", '9'}, {U"un", '1'}, {U"deux", '2'}, {U"trois", '3'}, {U"quatre", '4'}, {U"cinq", '5'}, {U"sept", '7'}, {U"huit", '8'}, {U"neuf", '9'}, {U"ゼロ", '0'},
                                       {U"れい", '0'}, {U"いち", '1'}, {U"さん", '3'}, {U"よん", '4'}, {U"ろく", '6'}, {U"なな", '7'}, {U"はち", '8'}, {U"きゅう", '9'}, {U"ごー", '5'}, {U"まる", '0'},
                                       {U"ぜろ", '0'}, {U"にー", '2'}, {U"oh", '0'}, {U"double zero", '0'}, {U"ling", '0'}, {U"yao", '1'}}};

std::optional<Digit> digitAt(const std::u32string& letters, std::size_t at) {
  const char32_t c = letters[at];
  if (isDigit(c)) return Digit{static_cast<char>(c), at + 1, false};
  for (const std::u32string_view row : {kIdeographs, kSpoken})
    if (const std::size_t found = row.find(c); found != std::u32string_view::npos) return Digit{static_cast<char>('0' + found), at + 1, true};
  // O and l among digits: 0 and 1.
  const bool isBeside = (at > 0 && isDigit(letters[at - 1])) || (at + 1 < letters.size() && isDigit(letters[at + 1]));
  const bool isInWord = (at > 0 && isLatinLetter(letters[at - 1]) && letters[at - 1] != U'o') || (at + 1 < letters.size() && isLatinLetter(letters[at + 1]) && letters[at + 1] != U'o');
  if (isBeside && !isInWord && (c == U'o' || c == U'l')) return Digit{c == U'o' ? '0' : '1', at + 1, false};
  if (isLatinLetter(c) && at > 0 && isLatinWord(letters[at - 1])) return {};
  const std::u32string_view rest = std::u32string_view(letters).substr(at);
  for (const Word& word : kWords) {
    if (!rest.starts_with(word.word)) continue;
    const bool goesOn = isLatinLetter(c) && rest.size() > word.word.size() && isLatinWord(rest[word.word.size()]);
    if (!goesOn) return Digit{word.digit, at + word.word.size(), true};
  }
  return {};
}

bool isBetween(char32_t c) { return std::u32string_view(U" .-()/_*‐–—・,~").find(c) != std::u32string_view::npos; }

class Reading {
 public:
  Reading(const std::u32string& letters, std::size_t from) : m_letters(letters), m_at(from) { m_run.span = {from, from}; }
  DigitRun read() {
    std::size_t words = 0;
    while (m_at < m_letters.size()) {
      const auto digit = digitAt(m_letters, m_at);
      if (digit) {
        take(*digit);
        words += digit->isWord ? 1 : 0;
        continue;
      }
      std::size_t behind = m_at;
      while (behind < m_letters.size() && behind - m_at < 3 && isBetween(m_letters[behind])) ++behind;
      if (behind == m_at || behind >= m_letters.size() || !digitAt(m_letters, behind)) break;
      m_between.append(m_letters, m_at, behind - m_at);
      m_at = behind;
      m_isNewGroup = true;
    }
    m_run.isSpelled = words >= 5;
    m_run.isList = m_between.find(U',') != std::u32string::npos;
    return std::move(m_run);
  }

 private:
  void take(const Digit& digit) {
    if (m_isNewGroup || m_run.groups.empty()) {
      m_run.groups.push_back(0);
      m_run.spans.push_back({m_at, m_at});
    }
    m_isNewGroup = false;
    ++m_run.groups.back();
    m_run.digits += digit.digit;
    m_at = m_run.span.to = m_run.spans.back().to = digit.to;
  }

  const std::u32string& m_letters;
  std::size_t m_at;
  std::u32string m_between;
  bool m_isNewGroup = false;
  DigitRun m_run;
};

}  // namespace

bool isInsideCode(const PlainText& text, const LetterSpan& span) {
  // "SKU4412345678", "RM123456789CN": letters that touch it make it a code.
  const std::u32string& letters = text.letters();
  const auto isMark = [](char32_t c) { return isLatinLetter(c) || c == U'#' || c == U'_'; };
  return (span.from > 0 && isMark(letters[span.from - 1])) || (span.to < letters.size() && isMark(letters[span.to]));
}

std::vector<DigitRun> digitRuns(const PlainText& text, std::size_t fewest) {
  std::vector<DigitRun> runs = allDigitRuns(text, fewest);
  std::erase_if(runs, [&text](const DigitRun& run) { return !run.isSpelled && isInsideCode(text, run.span); });
  return runs;
}

std::vector<DigitRun> allDigitRuns(const PlainText& text, std::size_t fewest) {
  std::vector<DigitRun> runs;
  const std::u32string& letters = text.letters();
  for (std::size_t at = 0; at < letters.size();) {
    if (!digitAt(letters, at)) {
      ++at;
      continue;
    }
    DigitRun run = Reading(letters, at).read();
    const std::size_t next = std::max(run.span.to, at + 1);
    std::size_t before = run.span.from;
    while (before > 0 && (letters[before - 1] == U'(' || letters[before - 1] == U' ') && run.span.from - before < 2) --before;
    if (before > 0 && letters[before - 1] == U'+') {
      run.hasPlus = true;
      run.span.from = before - 1;
    }
    if (run.digits.starts_with("00") && run.digits.size() > 9) {
      run.hasPlus = true;
      run.digits.erase(0, 2);
    }
    if (run.digits.size() >= fewest) runs.push_back(std::move(run));
    at = next;
  }
  return runs;
}

}  // namespace inquiry::compliance
