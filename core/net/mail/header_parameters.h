#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inquiry {

// A header such as Content-Type: a value and its parameters.
struct ParameterHeader {
  std::string value;                                            // lower case, "" when missing
  std::vector<std::pair<std::string, std::string>> parameters;  // name in lower case, value decoded to one line of UTF-8

  // The first of that name (lower case), "" when there is none.
  std::string parameter(std::string_view name) const;
};

// Reads RFC 2045 parameters, RFC 2231 charsets and continuations, RFC 2047 words where they are not allowed but usual,
// bare 8-bit text, missing quotes. Never fails; at most 100 parameters.
ParameterHeader parseParameters(std::string_view raw, std::string_view country = {});

}  // namespace inquiry
