#include "core/marketplaces/yahoo_shopping/public_text.h"

#include <re2/re2.h>

#include <string>

#include "core/domain/utf8.h"

namespace inquiry::yahoo_shopping {
namespace {

// Full-width letters, digits and signs become the usual ones, the Japanese long dashes a hyphen.
std::string narrowed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    const bool isWide = c >= 0xFF01 && c <= 0xFF5E;
    const bool isDash = c == 0x2010 || c == 0x2011 || c == 0x2012 || c == 0x2013 || c == 0x2015 || c == 0x2212 || c == 0x30FC;
    utf8::append(out, isWide ? c - 0xFEE0 : isDash ? U'-' : c);
  }
  return out;
}

}  // namespace

bool holdsPersonalData(std::string_view text, std::string_view sellerId) {
  static const re2::RE2 kMail(R"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,})");
  static const re2::RE2 kPhone(R"((?:^|[^0-9])(?:0[0-9]{9,10}|0[0-9]{1,4}[-() ]{1,2}[0-9]{1,4}[-() ]{1,2}[0-9]{3,4}|\+81[-0-9() ]{9,14})(?:[^0-9]|$))");
  static const re2::RE2 kPostcode(R"(〒|(?:^|[^0-9-])[0-9]{3}-[0-9]{4}(?:[^0-9-]|$))");
  const std::string plain = narrowed(text);
  if (re2::RE2::PartialMatch(plain, kMail) || re2::RE2::PartialMatch(plain, kPhone) || re2::RE2::PartialMatch(plain, kPostcode)) return true;
  if (sellerId.empty()) return false;
  const re2::RE2 order("(?i)" + re2::RE2::QuoteMeta(sellerId) + "-[0-9]{5,}");
  return re2::RE2::PartialMatch(plain, order);
}

}  // namespace inquiry::yahoo_shopping
