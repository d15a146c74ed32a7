#pragma once

#include <string>
#include <vector>

#include "core/compliance/word_finder.h"

namespace inquiry::compliance {

// Digits that belong together, with what stands between them.
struct DigitRun {
  LetterSpan span;
  std::string digits;
  std::vector<std::size_t> groups;  // digits of each group, in order
  std::vector<LetterSpan> spans;    // where each group stands
  bool hasPlus = false;             // + or 00 or (+
  bool isSpelled = false;           // at least five digits in words or ideographs
  bool isList = false;              // commas between its groups: an enumeration, unless the words around say otherwise
};

// Runs of at least `fewest` digits. Separators between groups: one or two of space . - ( ) / _ *; a line break ends a run.
// Not those that letters touch: they are parts of a code ("SKU4412345678").
std::vector<DigitRun> digitRuns(const PlainText& text, std::size_t fewest);

// Those that letters touch, too.
std::vector<DigitRun> allDigitRuns(const PlainText& text, std::size_t fewest);
bool isInsideCode(const PlainText& text, const LetterSpan& span);

}  // namespace inquiry::compliance
