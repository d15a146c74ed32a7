#pragma once

#include <string>
#include <string_view>

namespace inquiry {

// Text as it is stored: line ends as "\n", no control characters but tab and line end, no byte order mark.
std::string cleanText(std::string_view text);

enum class SoftBreaks { KeepSpace, DropSpace };  // RFC 3676 DelSp=no, yes

// Undoes the soft line breaks of format=flowed. Quote marks stay, paragraphs of one depth become one line.
std::string unflowed(std::string_view text, SoftBreaks breaks);

}  // namespace inquiry
