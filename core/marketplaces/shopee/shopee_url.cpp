#include "core/marketplaces/shopee/shopee_url.h"

#include <algorithm>

namespace inquiry::shopee {
namespace {

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool isEscape = text[at] == '%' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0 && hexDigit(text[at + 2]) >= 0;
    if (!isEscape) {
      out += text[at] == '+' ? ' ' : text[at];
      continue;
    }
    out += static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
    at += 2;
  }
  return out;
}

}  // namespace

std::map<std::string, std::string> queryFields(std::string_view query) {
  std::map<std::string, std::string> fields;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    const std::size_t equals = std::min(pair.find('='), pair.size());
    fields[decoded(pair.substr(0, equals))] = equals < pair.size() ? decoded(pair.substr(equals + 1)) : std::string();
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return fields;
}

std::string pathOf(std::string_view address) { return std::string(address.substr(0, address.find_first_of("?#"))); }

}  // namespace inquiry::shopee
