#pragma once

#include <string>
#include <vector>

#include "core/compliance/word_finder.h"

namespace inquiry::compliance {

// Telephone numbers, however their digits are written (full-width, 一三八, "one three eight", O for 0, dots between). `regions` (ISO 3166) are those in
// which a number without +country is tried by libphonenumber. Order, tracking and article numbers, prices, dates, times, measures are none: the words
// and signs around decide, the nearest wins.
std::vector<LetterSpan> findPhones(const PlainText& text, const std::vector<std::string>& regions);

// Payment cards: 13 to 19 digits of a known issuer that pass the Luhn check.
std::vector<LetterSpan> findCards(const PlainText& text);

}  // namespace inquiry::compliance
