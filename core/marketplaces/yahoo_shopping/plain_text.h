#pragma once

#include <string>
#include <string_view>

namespace inquiry::yahoo_shopping {

// Text as it is shown and as it is sent: valid UTF-8, LF between lines, no control characters but tab, no white space at its ends.
std::string plainText(std::string_view text);
// Two texts are the same when these are: without differences in white space that a platform may make.
std::string comparableText(std::string_view text);

}  // namespace inquiry::yahoo_shopping
