#include "core/language/fixed_part.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace inquiry::language {
namespace {

struct Pattern {
  FixedKind kind;
  const char* expression;
};

// In this order: what an earlier one took, a later one leaves alone.
constexpr std::array<Pattern, 5> kPatterns{{
    {FixedKind::Link, R"((?i)((?:https?://|www\.)[^\s<>"'、。，！？（）「」『』【】]*[^\s<>"'、。，！？（）「」『』【】.,;:!?)\]]))"},
    {FixedKind::Address, R"(([A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}))"},
    {FixedKind::Date, R"(((?:\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b)(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?|\b\d{1,2}:\d{2}(?::\d{2})?\b))"},
    {FixedKind::Amount,
     "((?:(?:US|MX|CA|AU|HK|NT|R)?[$]|[€£¥￥]|\\b(?:USD|EUR|GBP|JPY|CNY|RMB|MXN|BRL|ARS|CLP|COP|CAD|AUD|SGD|TWD)\\b)[ \\x{00A0}]?\\d(?:[\\d.,'\\x{00A0}\\x{202F}]*\\d)?"
     "|\\b\\d(?:[\\d.,'\\x{00A0}\\x{202F}]*\\d)?[ \\x{00A0}]?(?:[€£$]|(?:USD|EUR|GBP|JPY|CNY|RMB|MXN|BRL|ARS|CLP|COP|CAD|AUD|SGD|TWD)\\b))"},
    {FixedKind::Number, R"(([A-Za-z0-9]+(?:[-_/][A-Za-z0-9]+)*))"},
}};

// A run of letters and digits that is a number somebody has to find again: 303-8841207-5520347, 1Z999AA10123456784, 12345678, XB-2041.
bool isReference(std::string_view run) {
  const auto digits = std::count_if(run.begin(), run.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
  const auto capitals = std::count_if(run.begin(), run.end(), [](unsigned char c) { return std::isupper(c) != 0; });
  const auto small = std::count_if(run.begin(), run.end(), [](unsigned char c) { return std::islower(c) != 0; });
  if (digits >= 6) return true;
  return digits >= 3 && capitals > 0 && small == 0;
}

bool overlaps(const std::vector<FixedPart>& parts, std::size_t from, std::size_t to) {
  return std::any_of(parts.begin(), parts.end(), [&](const FixedPart& part) { return from < part.to && part.from < to; });
}

void addMatches(const RE2& expression, FixedKind kind, std::string_view text, std::vector<FixedPart>& parts) {
  re2::StringPiece rest(text.data(), text.size());
  re2::StringPiece match;
  while (RE2::FindAndConsume(&rest, expression, &match)) {
    const auto from = static_cast<std::size_t>(match.data() - text.data());
    const std::string_view found = text.substr(from, match.size());
    if (found.empty()) break;
    if (kind == FixedKind::Number && !isReference(found)) continue;
    if (!overlaps(parts, from, from + found.size())) parts.push_back({kind, from, from + found.size(), std::string(found)});
  }
}

bool isWordByte(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 0x80; }

void addNames(std::string_view text, const std::vector<std::string>& names, std::vector<FixedPart>& parts) {
  for (const std::string& name : names) {
    if (name.size() < 2) continue;
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + name.size())) {
      const std::size_t end = at + name.size();
      const bool isInWord = (at > 0 && isWordByte(text[at - 1]) && isWordByte(text[at])) || (end < text.size() && isWordByte(text[end]) && isWordByte(text[end - 1]));
      if (!isInWord && !overlaps(parts, at, end)) parts.push_back({FixedKind::Name, at, end, name});
    }
  }
}

}  // namespace

std::vector<FixedPart> fixedParts(std::string_view text, const std::vector<std::string>& names) {
  static const auto expressions = [] {
    std::array<std::unique_ptr<RE2>, kPatterns.size()> made;
    for (std::size_t i = 0; i < made.size(); ++i) made[i] = std::make_unique<RE2>(kPatterns[i].expression);
    return made;
  }();
  std::vector<FixedPart> parts;
  for (std::size_t i = 0; i < kPatterns.size(); ++i) addMatches(*expressions[i], kPatterns[i].kind, text, parts);
  addNames(text, names, parts);
  std::sort(parts.begin(), parts.end(), [](const FixedPart& a, const FixedPart& b) { return a.from < b.from; });
  return parts;
}

}  // namespace inquiry::language
