#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry::language {

// A text and its translation, with the languages (ISO 639-1; empty: unknown) that decide how each writes numbers.
struct TextPair {
  std::string_view source, sourceLanguage;
  std::string_view target, targetLanguage;
};

// What became of an order number, an amount, a date, a link, an address, a name or a plain number on the way.
struct GuardTrouble {
  enum class Kind {
    Changed,    // another one stands in its place
    Lost,       // it is gone
    Invented,   // the source has none such
    Reordered,  // all are there in another order: right in many languages, so it is shown and blocks nothing
  } kind = Kind::Changed;
  std::string source, target;  // as written; one of them is empty for Lost and Invented
  std::size_t sourceFrom = 0, sourceTo = 0, targetFrom = 0, targetTo = 0;  // bytes
};

// Compares what must survive a translation. Links, addresses, long numbers and names must be the same letter by letter; plain numbers, amounts and dates the
// same by value in the number format of their language; a word ("two", "五", "May") may stand for digits. Pure and safe from any thread.
std::vector<GuardTrouble> compareFacts(const TextPair& pair, const std::vector<std::string>& names = {});

inline bool blocks(const std::vector<GuardTrouble>& troubles) {
  for (const GuardTrouble& trouble : troubles)
    if (trouble.kind != GuardTrouble::Kind::Reordered) return true;
  return false;
}

}  // namespace inquiry::language
