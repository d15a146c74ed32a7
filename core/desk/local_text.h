#pragma once

#include <map>
#include <string>

namespace inquiry::desk {

// One text in several languages, by ISO 639-1.
using LocalText = std::map<std::string, std::string>;

// In that language ("zh_CN" counts as "zh"), else in English, else in Chinese, else in whatever there is; empty for none.
inline std::string textIn(const LocalText& text, const std::string& language) {
  for (const std::string& wanted : {language.substr(0, 2), std::string("en"), std::string("zh")})
    if (const auto found = text.find(wanted); found != text.end() && !found->second.empty()) return found->second;
  return text.empty() ? std::string() : text.begin()->second;
}

}  // namespace inquiry::desk
