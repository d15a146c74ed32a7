#pragma once

#include <string>
#include <string_view>

namespace inquiry {

struct SplitText {
  std::string fresh;      // what was written now; empty only when the whole text is blank
  std::string quoted;     // the history below or around it
  std::string signature;  // from "-- " on, or "Sent from my iPhone" in its languages
};

// Cuts the history that mail programs add, in the languages of our marketplaces and the Nordic ones. Shows all as fresh
// when nothing would be left or when answers stand between the quotes. The parts together hold every line of the text
// but blank ones at the seams. Linear.
SplitText splitQuotes(std::string_view text);

// The line we put above the quote of our own mails; whatever follows it is history.
inline constexpr std::string_view kReplyAboveMark = "##-";

}  // namespace inquiry
