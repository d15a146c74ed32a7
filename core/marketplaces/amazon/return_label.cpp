#include "core/marketplaces/amazon/return_label.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

constexpr std::size_t kMaxValue = 60;
constexpr std::array<std::string_view, 12> kCarriers{"carrier", "return carrier", "versandunternehmen", "transportunternehmen", "transporteur", "corriere",
                                                     "transportista", "empresa de transporte", "transportadora", "配送業者", "運送会社", "paketdienst"};
constexpr std::array<std::string_view, 15> kNumbers{"tracking id", "tracking number", "return tracking id", "sendungsnummer", "sendungsverfolgungsnummer",
                                                    "trackingnummer", "numéro de suivi", "n° de suivi", "numero di tracciamento", "codice di tracciamento",
                                                    "número de seguimiento", "código de rastreamento", "追跡番号", "伝票番号", "お問い合わせ伝票番号"};

template <std::size_t N>
bool isOne(const std::array<std::string_view, N>& words, std::string_view label) {
  return std::find(words.begin(), words.end(), label) != words.end();
}

bool isNumber(std::string_view value) {
  return value.size() >= 6 && value.size() <= kMaxValue && value.find_first_of("0123456789") != value.npos &&
         std::all_of(value.begin(), value.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == ' '; });
}

}  // namespace

ReturnLabel returnLabelIn(std::string_view text) {
  ReturnLabel label;
  for (const auto line : linesOf(text.substr(0, 64 * 1024))) {
    auto colon = line.find(':');
    std::size_t length = 1;
    if (const auto wide = line.find("："); wide < colon) {
      colon = wide;
      length = std::string_view("：").size();
    }
    if (colon == std::string_view::npos || colon > kMaxValue) continue;
    const auto words = folded(line.substr(0, colon));
    const auto name = trimmed(words);
    const auto value = trimmed(line.substr(colon + length));
    if (value.empty()) continue;
    if (label.carrier.empty() && isOne(kCarriers, name)) label.carrier = utf8::excerpt(value, kMaxValue);
    if (label.trackingNumber.empty() && isOne(kNumbers, name) && isNumber(value)) label.trackingNumber = std::string(value);
  }
  return label;
}

}  // namespace inquiry::amazon
