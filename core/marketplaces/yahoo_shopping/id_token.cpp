#include "core/marketplaces/yahoo_shopping/id_token.h"

#include "core/marketplaces/yahoo_shopping/json_fields.h"
#include "core/net/pkce.h"

namespace inquiry::yahoo_shopping {
namespace {

int base64UrlDigit(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c == '-' ? 62 : c == '_' ? 63 : -1;
}

std::string decodedBase64Url(std::string_view text) {
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const int digit = base64UrlDigit(c);
    if (digit < 0) return {};
    bits = (bits << 6U) | static_cast<unsigned>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
  }
  return out;
}

}  // namespace

bool isNonceOf(std::string_view idToken, std::string_view nonce) {
  const std::size_t first = idToken.find('.');
  const std::size_t second = first == std::string_view::npos ? first : idToken.find('.', first + 1);
  if (second == std::string_view::npos || nonce.empty()) return false;
  const Json claims = Json::parse(decodedBase64Url(idToken.substr(first + 1, second - first - 1)), nullptr, false);
  return isSameState(textOf(fieldOf(claims, "nonce")), nonce);
}

}  // namespace inquiry::yahoo_shopping
