#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry::amazon {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// ASCII letters only.
std::string lowered(std::string_view text);
bool isSameWord(std::string_view a, std::string_view b);
// Lower case over all of Unicode, and every kind of space as one plain space: for finding words, never for showing.
std::string folded(std::string_view text);
std::string_view trimmed(std::string_view text);
// At "\n"; a "\r" before it goes. Empty lines stay.
std::vector<std::string_view> linesOf(std::string_view text);

// "250-1234567-1234567", each once, in the order of the text.
std::vector<std::string> orderIdsIn(std::string_view text);
// Behind "[ASIN:".
std::string asinIn(std::string_view text);
// "Re: AW: Fwd: subject" -> "subject", in the languages of our sites.
std::string bareSubject(std::string_view subject);
bool isForwardSubject(std::string_view subject);

}  // namespace inquiry::amazon
