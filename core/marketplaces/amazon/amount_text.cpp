#include "core/marketplaces/amazon/amount_text.h"

#include <re2/re2.h>

#include <map>
#include <string>

#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

std::string currencyOf(const std::string& sign, const Site* site) {
  static const std::map<std::string, std::string, std::less<>> kSigns{{"€", "EUR"},   {"£", "GBP"},   {"¥", "JPY"},   {"￥", "JPY"},  {"円", "JPY"},
                                                                      {"us$", "USD"}, {"r$", "BRL"},  {"mx$", "MXN"}, {"cdn$", "CAD"}, {"c$", "CAD"},
                                                                      {"zł", "PLN"}};
  if (const auto found = kSigns.find(sign); found != kSigns.end()) return found->second;
  if (sign == "$") return site ? std::string(site->currency) : "USD";
  std::string code = sign;
  for (char& c : code) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
  return code;
}

// Digits with at most one point.
std::string decimalOf(std::string_view number, const std::string& currency) {
  std::string digits;
  const auto separator = number.find_last_of(".,");
  const bool hasDecimals = currency != "JPY" && separator != std::string_view::npos && number.size() - separator - 1 == 2;
  for (std::size_t i = 0; i < number.size(); ++i) {
    if (isDigit(number[i])) digits += number[i];
    if (hasDecimals && i == separator) digits += '.';
  }
  return digits;
}

// "Amount: 49.90", "Betrag: 49,90": without a currency it is the one of the site. Only a number with decimals is money, except in yen.
std::optional<Money> namedAmount(const std::string& plain, const Site* site) {
  if (site == nullptr) return {};
  static const RE2 kNamed(R"((?:amount|betrag|montant|importe|importo|valor|bedrag|belopp|kwota|金額)[^\d\n:：]{0,24}[:：]\s*(\d[\d.,]*))");
  static const RE2 kDecimals(R"(\d[\d.,]*[.,]\d\d)");
  std::string number;
  const std::string currency(site->currency);
  if (!RE2::PartialMatch(plain, kNamed, &number)) return {};
  if (currency != "JPY" && !RE2::FullMatch(number, kDecimals)) return {};
  return moneyFromDecimal(decimalOf(number, currency), currency);
}

}  // namespace

std::optional<Money> amountIn(std::string_view text, const Site* site) {
  static const RE2 kPattern(
      R"((?:(€|£|¥|￥|us\$|r\$|mx\$|cdn\$|c\$|\$|\b(?:eur|usd|gbp|jpy|mxn|cad|brl|aud|pln|sek)\b)\s?(\d[\d.,]*\d|\d))|(?:(\d[\d.,]*\d|\d)\s?(€|£|円|zł|(?:eur|usd|gbp|jpy|mxn|cad|brl|aud|pln|sek)\b)))");
  const auto plain = folded(text.substr(0, 64 * 1024));
  std::string before, number, numberFirst, behind;
  if (!RE2::PartialMatch(plain, kPattern, &before, &number, &numberFirst, &behind)) return namedAmount(plain, site);
  const auto currency = currencyOf(before.empty() ? behind : before, site);
  return moneyFromDecimal(decimalOf(number.empty() ? numberFirst : number, currency), currency);
}

}  // namespace inquiry::amazon
