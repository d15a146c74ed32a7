#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry::language {

// What a translation must hand over letter by letter.
enum class FixedKind { Link, Address, Number, Amount, Date, Name, Term };

struct FixedPart {
  FixedKind kind = FixedKind::Link;
  std::size_t from = 0, to = 0;  // bytes of the text
  std::string text;
};

// Links, mail addresses, order and tracking numbers (Number), amounts with a currency, dates and times in digits, and the given names, in order and
// without overlap. Plain numbers ("2 pieces") are not among them: a language may write them its own way. Pure.
std::vector<FixedPart> fixedParts(std::string_view text, const std::vector<std::string>& names = {});

}  // namespace inquiry::language
