#include "core/domain/terminal_text.h"

#include <algorithm>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

constexpr char32_t kPictures = 0x2400, kDelete = 0x7F, kDeletePicture = 0x2421;

bool turnsLines(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

void appendNumber(std::string& out, char32_t c) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  out += "⟨U+";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(c >> static_cast<unsigned>(shift)) & 0xFU];
  out += "⟩";
}

bool isPlain(char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; }

}  // namespace

std::string terminalText(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), isPlain)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    const bool endsLine = c == U'\n' || (c == U'\r' && at < text.size() && text[at] == '\n');
    if (endsLine || c == U'\t') utf8::append(out, c);
    else if (c < 0x20) utf8::append(out, kPictures + c);
    else if (c == kDelete) utf8::append(out, kDeletePicture);
    else if ((c > kDelete && c < 0xA0) || turnsLines(c)) appendNumber(out, c);
    else utf8::append(out, c);
  }
  return out;
}

}  // namespace inquiry
