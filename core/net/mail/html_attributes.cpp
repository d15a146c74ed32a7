#include "core/net/mail/html_attributes.h"

#include <algorithm>
#include <array>

namespace inquiry {
namespace {

constexpr std::size_t kMaxValue = 2000;
constexpr std::string_view kSpace = " \t\r\n\f/";
constexpr std::array<std::string_view, 10> kKept{"style", "class", "id", "type", "href", "src", "alt", "hidden", "width", "height"};

std::string_view readValue(std::string_view raw, std::size_t& at) {
  at = std::min(raw.find_first_not_of(" \t\r\n\f", at), raw.size());
  if (at == raw.size()) return {};
  const char quote = raw[at];
  if (quote != '"' && quote != '\'') {
    const auto begin = at;
    at = std::min(raw.find_first_of(" \t\r\n\f", at), raw.size());
    return raw.substr(begin, at - begin);
  }
  const auto begin = ++at;
  const auto end = std::min(raw.find(quote, at), raw.size());
  at = std::min(end + 1, raw.size());
  return raw.substr(begin, end - begin);
}

void putValue(std::string_view value, std::string& out) {
  out += "=\"";
  for (const char c : value.substr(0, kMaxValue)) {
    if (c == '"') {
      out += "&quot;";
    } else {
      out.push_back(c);
    }
  }
  out += "\"";
}

}  // namespace

void putAttributes(std::string_view raw, std::string& out) {
  std::array<bool, kKept.size()> isSeen{};
  for (std::size_t at = 0; at < raw.size();) {
    at = raw.find_first_not_of(kSpace, at);
    if (at == std::string_view::npos) return;
    std::string name;
    const auto begin = at;
    at = std::min(raw.find_first_of(" \t\r\n\f/=", at + 1), raw.size());
    for (const char c : raw.substr(begin, std::min<std::size_t>(at - begin, 16))) {
      name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
    }
    const auto equals = raw.find_first_not_of(" \t\r\n\f", at);
    std::string_view value;
    if (equals != std::string_view::npos && raw[equals] == '=') {
      at = equals + 1;
      value = readValue(raw, at);
    }
    if (name == "href" && value.size() > kMaxValue) continue;  // half an address leads somewhere else
    const auto* kept = std::find(kKept.begin(), kKept.end(), name);
    if (kept == kKept.end() || isSeen[static_cast<std::size_t>(kept - kKept.begin())]) continue;
    isSeen[static_cast<std::size_t>(kept - kKept.begin())] = true;
    out.push_back(' ');
    out += name;
    putValue(value, out);
  }
}

}  // namespace inquiry
