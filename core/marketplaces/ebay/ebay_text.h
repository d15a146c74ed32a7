#pragma once

#include <string>
#include <string_view>

namespace inquiry::ebay {

// The text of a message body as a person reads it. Bodies are meant to be plain text, but HTML has been seen in them: tags of a
// closed list are dropped (script and style with what they hold), block tags become line breaks, entities become characters.
// Anything that only looks like a tag ("size <b or >c", "<3") stays. Linear in the length of the body.
std::string plainText(std::string_view body);

// For comparing what we sent with what eBay shows: plain text with every run of white space as one space.
std::string comparable(std::string_view body);

}  // namespace inquiry::ebay
