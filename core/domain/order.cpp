#include "core/domain/order.h"

#include <algorithm>
#include <cctype>

namespace inquiry {
namespace {

// Digits behind the point by ISO 4217; the currencies the supported sites use without cents.
int fractionDigits(std::string_view currency) {
  return currency == "JPY" || currency == "CLP" || currency == "KRW" || currency == "VND" ? 0 : 2;
}

}  // namespace

std::optional<Money> moneyFromDecimal(std::string_view decimal, std::string_view currency) {
  const bool negative = !decimal.empty() && decimal.front() == '-';
  if (negative) decimal.remove_prefix(1);
  if (decimal.empty() || decimal.size() > 15) return {};
  std::int64_t minor = 0;
  int behindPoint = -1;
  const int digits = fractionDigits(currency);
  for (const char c : decimal) {
    if (c == '.' && behindPoint < 0) {
      behindPoint = 0;
      continue;
    }
    if (std::isdigit(static_cast<unsigned char>(c)) == 0) return {};
    if (behindPoint >= digits) continue;
    minor = minor * 10 + (c - '0');
    if (behindPoint >= 0) ++behindPoint;
  }
  for (int i = std::max(behindPoint, 0); i < digits; ++i) minor *= 10;
  return Money{negative ? -minor : minor, std::string(currency)};
}

std::string toDecimal(const Money& money) {
  const int digits = fractionDigits(money.currency);
  std::string text = std::to_string(money.minor < 0 ? -money.minor : money.minor);
  if (digits > 0) {
    const auto width = static_cast<std::size_t>(digits);
    if (text.size() <= width) text.insert(0, width + 1 - text.size(), '0');
    text.insert(text.size() - width, ".");
  }
  return (money.minor < 0 ? "-" : "") + text;
}

}  // namespace inquiry
