#pragma once

#include "core/compliance/word_finder.h"

namespace inquiry::compliance {

// What the words around a number say it is.
enum class NumberContext {
  None,
  Phone,  // "call", "手机", "WhatsApp", "電話"
  Code,   // order, tracking, article, invoice and case numbers, prices, dates, measures
};
NumberContext contextOf(const PlainText& text, const LetterSpan& number);

}  // namespace inquiry::compliance
