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

// The same for a number that may be a payment card: "Visa" before it outweighs codes before that. One that is printed like a card (in its groups) is no
// code either whose word another number follows: "IBAN DE89..., 4111 1111 1111 1111".
NumberContext contextOfCard(const PlainText& text, const LetterSpan& number, bool isPrinted);

}  // namespace inquiry::compliance
