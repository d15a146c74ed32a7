#include "core/language/written_number.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/language/number_words.h"

namespace inquiry::language {
namespace {

// The digit a code point stands for, full width included; -1 for anything else.
int digitOf(char32_t c) {
  if (c >= U'0' && c <= U'9') return static_cast<int>(c - U'0');
  return c >= 0xFF10 && c <= 0xFF19 ? static_cast<int>(c - 0xFF10) : -1;
}

char separatorOf(char32_t c) {
  switch (c) {
    case U'.':
    case 0xFF0E: return '.';
    case U',':
    case 0xFF0C: return ',';
    case U'\'':
    case 0x2019: return '\'';
    case 0x00A0:
    case 0x202F: return ' ';
    default: return 0;
  }
}

std::string decimalMarks(std::string_view language) {
  if (language == "en" || language == "zh" || language == "ja" || language == "ko") return ".";
  if (language == "de" || language == "fr" || language == "pt" || language == "it") return ",";
  return ".,";  // Spanish: the mark of Spain and that of Mexico
}

std::string canonical(std::string whole, std::string fraction, int shift) {
  for (; shift > 0; --shift) {
    whole += fraction.empty() ? '0' : fraction.front();
    if (!fraction.empty()) fraction.erase(0, 1);
  }
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  return fraction.empty() ? whole : whole + "." + fraction;
}

bool isGrouped(std::string_view digits) {
  std::size_t group = 0, groups = 0;
  for (const char c : digits) {
    if (c >= '0' && c <= '9') {
      ++group;
      continue;
    }
    if (groups == 0 ? group == 0 || group > 3 : group != 3) return false;
    ++groups, group = 0;
  }
  return groups == 0 || group == 3;
}

std::string onlyDigits(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

// The value when `mark` begins the fraction; empty when the text is no such number.
std::string readWith(std::string_view written, char mark, int shift) {
  const auto at = written.rfind(mark);
  const bool isOnce = at != std::string_view::npos && written.find(mark) == at;
  const std::string_view whole = isOnce ? written.substr(0, at) : written;
  const std::string_view fraction = isOnce ? written.substr(at + 1) : std::string_view();
  if (whole.empty() || !isGrouped(whole) || whole.find(mark) != std::string_view::npos) return {};
  return canonical(onlyDigits(whole), std::string(fraction), shift);
}

struct Follower {
  std::string_view text;
  int shift;
};
constexpr std::array<Follower, 8> kScales{{{"万", 4}, {"萬", 4}, {"千", 3}, {"百", 2}, {"亿", 8}, {"億", 8}, {" mil ", 3}, {" thousand", 3}}};

struct Money {
  std::string_view word, sign;
};
constexpr std::array<Money, 44> kMoney{{{"US$", "$"}, {"MX$", "$"}, {"NT$", "$"}, {"HK$", "$"}, {"R$", "$"}, {"$", "$"}, {"USD", "$"}, {"MXN", "$"}, {"BRL", "$"}, {"ARS", "$"}, {"CLP", "$"},
                                        {"COP", "$"}, {"CAD", "$"}, {"AUD", "$"}, {"TWD", "$"}, {"SGD", "$"}, {"dollar", "$"}, {"dólar", "$"}, {"peso", "$"}, {"美元", "$"}, {"美金", "$"}, {"比索", "$"}, {"ドル", "$"},
                                        {"ペソ", "$"}, {"reais", "$"}, {"€", "€"}, {"EUR", "€"}, {"euro", "€"}, {"欧元", "€"}, {"ユーロ", "€"}, {"£", "£"}, {"GBP", "£"}, {"pound", "£"}, {"英镑", "£"}, {"ポンド", "£"},
                                        {"¥", "¥"}, {"￥", "¥"}, {"JPY", "¥"}, {"CNY", "¥"}, {"RMB", "¥"}, {"yen", "¥"}, {"yuan", "¥"}, {"円", "¥"}, {"元", "¥"}}};

std::string_view skipSpace(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text.starts_with("\xC2\xA0") ? text.substr(2) : text;
}

std::string currencyBeside(std::string_view before, std::string_view after) {
  while (before.ends_with(' ')) before.remove_suffix(1);
  if (before.ends_with("\xC2\xA0")) before.remove_suffix(2);
  after = skipSpace(after);
  // "万元": the scale stands between.
  for (const Follower& scale : kScales)
    if (after.starts_with(scale.text)) after.remove_prefix(scale.text.size());
  after = skipSpace(after);
  if (after.starts_with("日元") || after.starts_with("人民币")) return "¥";
  for (const Money& money : kMoney)
    if (after.starts_with(money.word)) return std::string(money.sign);
  for (const Money& money : kMoney)
    if (before.ends_with(money.word)) return std::string(money.sign);
  return {};
}

int scaleAfter(std::string_view after) {
  for (const Follower& scale : kScales)
    if (after.starts_with(scale.text)) return scale.shift;
  return 0;
}

bool isAfternoon(std::string_view before, std::string_view after) {
  // "2:30 pm": the minutes and the mark follow the hour.
  std::string_view rest = after.substr(0, 10);
  while (!rest.empty() && (rest.front() == ':' || rest.front() == ' ' || (rest.front() >= '0' && rest.front() <= '9'))) rest.remove_prefix(1);
  for (const std::string_view mark : {"pm", "PM", "p.m", "P.M", "p. m"})
    if (rest.starts_with(mark)) return true;
  while (before.ends_with(' ')) before.remove_suffix(1);
  for (const std::string_view mark : {"下午", "晚上", "午後"})
    if (before.ends_with(mark)) return true;
  return false;
}

// One run of digits and separators starting at `from`.
WrittenNumber readRun(std::string_view text, std::size_t from) {
  WrittenNumber number;
  number.from = number.to = from;
  for (std::size_t at = from; at < text.size();) {
    char32_t c = utf8::next(text, at);
    if (const int digit = digitOf(c); digit >= 0) {
      number.digits += static_cast<char>('0' + digit);
      number.to = at;
      continue;
    }
    const char separator = separatorOf(c);
    std::size_t after = at;
    if (separator == 0 || at >= text.size() || digitOf(utf8::next(text, after)) < 0) break;
    number.digits += separator;
  }
  return number;
}

void interpret(WrittenNumber& number, std::string_view text, std::string_view language) {
  const std::string_view before = text.substr(0, number.from), after = text.substr(number.to);
  number.shift = scaleAfter(after);
  // What makes no sense by the language's habit may follow another's: "1,5 kg" in English.
  for (const std::string& marks : {decimalMarks(language), std::string(".,")}) {
    for (const char mark : marks) {
      const std::string value = readWith(number.digits, mark, number.shift);
      if (!value.empty() && std::find(number.values.begin(), number.values.end(), value) == number.values.end()) number.values.push_back(value);
    }
    if (!number.values.empty()) break;
  }
  number.currency = currencyBeside(before, after);
  if (isAfternoon(before, after) && number.digits.size() <= 2) number.values.push_back(std::to_string(std::stoi(number.digits) + 12));
}

// "12.05.2026" is no number but three.
std::vector<WrittenNumber> apart(const WrittenNumber& run) {
  std::vector<WrittenNumber> parts;
  WrittenNumber part;
  std::size_t at = run.from;
  // Only ASCII dates come apart: each character is one byte.
  for (const char c : run.digits + ".") {
    if (c >= '0' && c <= '9') {
      if (part.digits.empty()) part.from = at;
      part.digits += c;
    } else if (!part.digits.empty()) {
      part.to = at;
      part.values = {canonical(part.digits, "", 0)};
      parts.push_back(std::move(part));
      part = {};
    }
    ++at;
  }
  return parts;
}

}  // namespace

std::vector<WrittenNumber> writtenNumbers(std::string_view text, std::string_view language) {
  std::vector<WrittenNumber> found;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at;
    if (digitOf(utf8::next(text, next)) < 0) {
      at = next;
      continue;
    }
    WrittenNumber number = readRun(text, at);
    at = number.to;
    interpret(number, text, language);
    if (!number.values.empty()) found.push_back(std::move(number));
    else
      for (WrittenNumber& part : apart(number)) found.push_back(std::move(part));
  }
  // A word inside a run of digits ("3万") is part of that number.
  for (WrittenNumber& word : numberWords(text)) {
    const auto touches = [&word](const WrittenNumber& number) { return !number.isWord && word.from == number.to; };
    if (std::none_of(found.begin(), found.end(), touches)) found.push_back(std::move(word));
  }
  std::sort(found.begin(), found.end(), [](const WrittenNumber& a, const WrittenNumber& b) { return a.from < b.from; });
  return found;
}

bool mayEqual(const WrittenNumber& one, const WrittenNumber& other) {
  if (!one.currency.empty() && !other.currency.empty() && one.currency != other.currency) return false;
  if (!one.digits.empty() && one.digits == other.digits && one.shift == other.shift) return true;
  return std::any_of(one.values.begin(), one.values.end(),
                     [&other](const std::string& value) { return std::find(other.values.begin(), other.values.end(), value) != other.values.end(); });
}

}  // namespace inquiry::language
