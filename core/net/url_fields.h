#pragma once

#include <map>
#include <string>
#include <string_view>

namespace inquiry {

// What %XX stands for; a % that begins no such thing stays.
std::string urlDecoded(std::string_view text);
// The same for a query or a form, where + stands for a space.
std::string formDecoded(std::string_view text);
// "a=1&b=x%20y": names and values decoded; of a name that comes twice the last.
std::map<std::string, std::string> formFields(std::string_view form);

}  // namespace inquiry
