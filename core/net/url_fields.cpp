#include "core/net/url_fields.h"

#include <algorithm>

namespace inquiry {
namespace {

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string decoded(std::string_view text, char plus) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool isEscape = text[at] == '%' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0 && hexDigit(text[at + 2]) >= 0;
    if (!isEscape) {
      out += text[at] == '+' ? plus : text[at];
      continue;
    }
    out += static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
    at += 2;
  }
  return out;
}

}  // namespace

std::string urlDecoded(std::string_view text) { return decoded(text, '+'); }

std::string formDecoded(std::string_view text) { return decoded(text, ' '); }

std::map<std::string, std::string> formFields(std::string_view form) {
  std::map<std::string, std::string> fields;
  while (!form.empty()) {
    const std::size_t end = std::min(form.find('&'), form.size());
    const std::string_view pair = form.substr(0, end);
    const std::size_t equals = std::min(pair.find('='), pair.size());
    fields[formDecoded(pair.substr(0, equals))] = equals < pair.size() ? formDecoded(pair.substr(equals + 1)) : std::string();
    form.remove_prefix(std::min(end + 1, form.size()));
  }
  return fields;
}

}  // namespace inquiry
