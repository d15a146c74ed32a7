#include "core/marketplaces/yahoo_shopping/plain_text.h"

#include "core/domain/utf8.h"

namespace inquiry::yahoo_shopping {

std::string plainText(std::string_view text) {
  const std::string valid = utf8::isValid(text) ? std::string(text) : utf8::repaired(text);
  std::string out;
  out.reserve(valid.size());
  for (std::size_t i = 0; i < valid.size(); ++i) {
    const char c = valid[i];
    if (c == '\r') {
      if (i + 1 == valid.size() || valid[i + 1] != '\n') out += '\n';
      continue;
    }
    const bool isControl = (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
    if (!isControl) out += c;
  }
  return std::string(utf8::trimmed(out));
}

std::string comparableText(std::string_view text) {
  std::string out;
  bool isGap = false;
  for (const char c : plainText(text)) {
    if (c == ' ' || c == '\n' || c == '\t') {
      isGap = !out.empty();
      continue;
    }
    if (isGap) out += ' ';
    isGap = false;
    out += c;
  }
  return out;
}

}  // namespace inquiry::yahoo_shopping
