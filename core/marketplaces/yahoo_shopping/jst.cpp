#include "core/marketplaces/yahoo_shopping/jst.h"

#include <algorithm>

#include "core/domain/utf8.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::chrono::minutes kJapan{540};

bool isDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<Instant> jstInstant(std::string_view given) {
  std::string text(utf8::trimmed(given));
  if (text.size() == 14 && isDigits(text)) {
    text = text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2) + "T" + text.substr(8, 2) + ":" + text.substr(10, 2) + ":" + text.substr(12, 2);
  } else if (text.size() == 10) {
    text += "T00:00:00";
  }
  return Instant::parse(text, kJapan);
}

std::string jstStamp(Instant at) {
  std::string digits;
  for (const char c : (at + std::chrono::duration_cast<Duration>(kJapan)).toIso().substr(0, 19))
    if (c >= '0' && c <= '9') digits += c;
  return digits;
}

std::string jstDay(Instant at) { return (at + std::chrono::duration_cast<Duration>(kJapan)).toIso().substr(0, 10); }

}  // namespace inquiry::yahoo_shopping
