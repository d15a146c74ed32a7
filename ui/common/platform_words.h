#pragma once

#include <QString>
#include <initializer_list>
#include <string_view>

namespace inquiry::ui {

// A word of a platform for a state, a reason or an outcome of a case, an order or a parcel, in the interface language; empty for a word that is new to us.
QString platformWord(std::string_view word);
// The text of a message that may be nothing but such a word ("Buyer create return", "[PHYSICAL_DMG]") or a line of a claim's history; everything else stays as
// it was written.
QString platformText(std::string_view text);
// For a tooltip: "The platform's own word: RETURN_REQUESTED"; empty when none of the words is shown otherwise than it was told.
QString rawWords(std::initializer_list<std::string_view> words);

}  // namespace inquiry::ui
