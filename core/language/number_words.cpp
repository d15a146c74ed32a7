#include "core/language/number_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string>

#include "core/domain/utf8.h"

namespace inquiry::language {
namespace {

// Lower case without accents; months stand with their number.
constexpr std::array<std::string_view, 32> kWords{
    "0 zero cero null zéro nenhum", "1 a an one once single first un una uno primer primero primera ein eine einen einem einer erste ersten une premier première um uma primeiro primeira january jan enero januar janvier janeiro",
    "2 two twice second dos segundo segunda zwei zweite zweiten deux deuxième dois duas february feb febrero februar février fevereiro both ambos pair par couple",
    "3 three third tres tercer tercero drei dritte trois troisième três terceiro march mar marzo märz mars março", "4 four fourth cuatro vier quatre quatro april apr abril avril",
    "5 five fifth cinco fünf cinq may mayo mai maio", "6 six sixth seis sechs june jun junio juni juin junho", "7 seven siete sieben sept sete july jul julio juli juillet julho",
    "8 eight ocho acht huit oito august aug agosto août", "9 nine nueve neun neuf nove september sep septiembre septembre setembro", "10 ten diez zehn dix dez october oct octubre oktober octobre outubro",
    "11 eleven once elf onze november nov noviembre novembre novembro", "12 twelve dozen doce docena zwölf dutzend douze douzaine doze dúzia december dec diciembre dezember décembre dezembro",
    "13 thirteen trece dreizehn treize", "14 fourteen catorce vierzehn quatorze fortnight", "15 fifteen quince fünfzehn quinze", "16 sixteen dieciséis sechzehn seize dezesseis", "17 seventeen diecisiete siebzehn dezessete",
    "18 eighteen dieciocho achtzehn dezoito", "19 nineteen diecinueve neunzehn dezenove", "20 twenty veinte zwanzig vingt vinte", "24 twenty-four veinticuatro vierundzwanzig", "30 thirty treinta dreißig trente trinta",
    "40 forty cuarenta vierzig quarante quarenta", "48 forty-eight", "50 fifty cincuenta fünfzig cinquante cinquenta", "60 sixty sesenta sechzig soixante sessenta", "70 seventy setenta siebzig", "80 eighty ochenta achtzig oitenta",
    "90 ninety noventa neunzig", "100 hundred cien ciento hundert cent cem", "1000 thousand mil tausend mille"};

const std::map<std::string, std::vector<std::string>, std::less<>>& valuesByWord() {
  static const auto table = [] {
    std::map<std::string, std::vector<std::string>, std::less<>> made;
    for (std::string_view line : kWords) {
      const std::string value(line.substr(0, line.find(' ')));
      line.remove_prefix(value.size());
      while (!line.empty()) {
        line.remove_prefix(1);
        const std::string_view word = line.substr(0, line.find(' '));
        made[std::string(word)].push_back(value);
        line.remove_prefix(word.size());
      }
    }
    return made;
  }();
  return table;
}

int hanDigit(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  if (c == U'零') return 0;
  if (c == U'两' || c == U'兩') return 2;
  const auto found = kDigits.find(c);
  return found == std::u32string_view::npos ? -1 : static_cast<int>(found);
}

long hanUnit(char32_t c) {
  switch (c) {
    case U'十': return 10;
    case U'百': return 100;
    case U'千': return 1000;
    case U'万':
    case U'萬': return 10000;
    default: return 0;
  }
}

// "二十五" is 25, "两千" 2000, "二〇二六" 2026.
long hanValue(std::u32string_view run) {
  long total = 0, section = 0, digit = 0;
  const bool isRow = std::none_of(run.begin(), run.end(), [](char32_t c) { return hanUnit(c) != 0; });
  for (const char32_t c : run) {
    if (const int value = hanDigit(c); value >= 0) {
      digit = isRow ? digit * 10 + value : value;
    } else if (const long unit = hanUnit(c); unit == 10000) {
      total = (total + section + digit) * unit;
      section = digit = 0;
    } else {
      section += (digit == 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + section + digit;
}

WrittenNumber word(std::size_t from, std::size_t to, std::vector<std::string> values) {
  WrittenNumber number;
  number.from = from, number.to = to;
  number.values = std::move(values);
  number.isWord = true;
  return number;
}

bool isLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == U'-'; }

char32_t lower(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ? c + 32 : c; }

constexpr std::size_t kLongestRun = 12;  // of Chinese digits; more are no number

}  // namespace

std::vector<WrittenNumber> numberWords(std::string_view text) {
  std::vector<WrittenNumber> found;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    std::size_t next = at;
    char32_t c = utf8::next(text, next);
    if (isLetter(c)) {
      std::string letters;
      for (; isLetter(c); c = next < text.size() ? utf8::next(text, next) : U' ') {
        utf8::append(letters, lower(c));
        at = next;
        if (next >= text.size()) break;
      }
      if (const auto known = valuesByWord().find(letters); known != valuesByWord().end()) found.push_back(word(from, at, known->second));
    } else if (hanDigit(c) >= 0 || hanUnit(c) != 0) {
      std::u32string run;
      for (; hanDigit(c) >= 0 || hanUnit(c) != 0; c = next < text.size() ? utf8::next(text, next) : U' ') {
        run += c;
        at = next;
        if (next >= text.size()) break;
      }
      if (run.size() <= kLongestRun) found.push_back(word(from, at, {std::to_string(hanValue(run))}));
    } else {
      at = next;
    }
  }
  return found;
}

}  // namespace inquiry::language
