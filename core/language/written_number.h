#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::language {

// A number as a text writes it, with everything it may mean: "1.234" is 1234 in German and 1.234 in English, "2:30 pm" is also 14.
struct WrittenNumber {
  std::size_t from = 0, to = 0;      // bytes of the text
  std::string digits;                // as written, in ASCII
  std::vector<std::string> values;   // canonical: no leading zeros, "." before a fraction, no trailing zeros
  std::string currency;              // "$" "€" "£" "¥" of the sign or word beside it; empty: none. Dollars and pesos share a sign
  int shift = 0;                     // powers of ten a word beside it adds: "3万" is 4
  bool isWord = false;               // "two", "五", "May": may stand for digits, need not
};

// Every number of the text in order. `language` (ISO 639-1, empty: unknown) decides what "." and "," mean. Full-width digits count; "3万" is 30000.
// The parts of dates and times are numbers of their own. Words for small numbers and months are found in all languages of the desk. Pure.
std::vector<WrittenNumber> writtenNumbers(std::string_view text, std::string_view language);

// Both may be read as the same number, and neither names another currency. The same digits are the same in every language.
bool mayEqual(const WrittenNumber& one, const WrittenNumber& other);

}  // namespace inquiry::language
